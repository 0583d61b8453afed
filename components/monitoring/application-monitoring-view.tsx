"use client";

import { EnvironmentBadge } from "@/components/applications/environment-badge";
import { Section } from "@/components/patterns/section";
import { UsageControls } from "@/components/usage/usage-controls";
import { UsageRefused } from "@/components/usage/usage-refused";
import { UsageSection } from "@/components/usage/usage-section";
import { UsageSkeleton } from "@/components/usage/usage-skeleton";
import { UsageTable } from "@/components/usage/usage-table";
import {
  saveApplicationUsage,
  useApplicationUsage,
  useUsageView,
  type ApplicationUsage,
} from "@/lib/browser/monitoring";
import { metricNames } from "@/lib/contract/metric-names";
import { metrics } from "@/lib/contract/metrics";
import { formatPeriod } from "@/lib/format/usage-format";

export function ApplicationMonitoringView({ id }: { id: string }) {
  const [view, change, reset] = useUsageView();
  const query = useApplicationUsage(id, view);
  return (
    <div className="space-y-6">
      <UsageControls view={view} onChange={change} onDownload={() => saveApplicationUsage(id, view)} />
      {query.isError ? (
        <UsageRefused error={query.error} onRetry={() => void query.refetch()} onReset={reset} />
      ) : query.data ? (
        <Usage usage={query.data} stale={query.isPlaceholderData} />
      ) : (
        <UsageSkeleton />
      )}
    </div>
  );
}

function Usage({ usage, stale }: { usage: ApplicationUsage; stale: boolean }) {
  const { series, credentials } = usage;
  return (
    <div aria-busy={stale} className={stale ? "space-y-6 opacity-60 transition-opacity" : "space-y-6"}>
      <div className="grid gap-6 lg:grid-cols-2">
        {metrics.map((metric) => {
          const parts = [{ name: metricNames[metric], values: series.map((point) => point[metric]) }];
          return <UsageSection key={metric} metric={metric} usage={usage} parts={parts} />;
        })}
      </div>
      <Section title="Credentials" text={`${formatPeriod(usage.start, usage.end)}, in UTC.`}>
        {credentials.length === 0 ? (
          <p className="p-4 text-ink-soft sm:p-5">No usage in this period.</p>
        ) : (
          <UsageTable caption="Usage by credentials" what="Credentials" rows={credentials.map(rowOf)} />
        )}
      </Section>
    </div>
  );
}

const rowOf = ({ id, label, environment, ...sums }: ApplicationUsage["credentials"][number]) => ({
  key: id ?? "deleted",
  sums,
  name: (
    <span className="flex flex-wrap items-center gap-2">
      {label}
      {environment && <EnvironmentBadge environment={environment} />}
    </span>
  ),
});
