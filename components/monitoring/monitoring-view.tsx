"use client";

import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/patterns/page-header";
import { Section } from "@/components/patterns/section";
import { linkClass } from "@/components/ui/link-class";
import { UsageControls } from "@/components/usage/usage-controls";
import { UsageRefused } from "@/components/usage/usage-refused";
import { UsageSection } from "@/components/usage/usage-section";
import { UsageSkeleton } from "@/components/usage/usage-skeleton";
import { UsageTable } from "@/components/usage/usage-table";
import { saveTeamUsage, useTeamUsage, useUsageView, type TeamUsage } from "@/lib/browser/monitoring";
import { metrics, type Metric } from "@/lib/contract/metrics";
import { formatPeriod } from "@/lib/format/usage-format";
import { paths } from "@/lib/paths";

export function MonitoringView({ teamId }: { teamId: string }) {
  const [view, change, reset] = useUsageView();
  const query = useTeamUsage(teamId, view);
  return (
    <div className="space-y-6">
      <PageHeader title="Monitoring" />
      <UsageControls view={view} onChange={change} onDownload={() => saveTeamUsage(teamId, view)} />
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

function Usage({ usage, stale }: { usage: TeamUsage; stale: boolean }) {
  return (
    <div aria-busy={stale} className={stale ? "space-y-6 opacity-60 transition-opacity" : "space-y-6"}>
      <div className="grid gap-6 lg:grid-cols-2">
        {metrics.map((metric) => (
          <UsageSection key={metric} metric={metric} usage={usage} parts={partsOf(usage, metric)} />
        ))}
      </div>
      <Section title="Applications" text={`${formatPeriod(usage.start, usage.end)}, in UTC.`}>
        {usage.applications.length === 0 ? (
          <p className="p-4 text-ink-soft sm:p-5">No usage in this period.</p>
        ) : (
          <UsageTable caption="Usage by application" what="Application" rows={usage.applications.map(rowOf)} />
        )}
      </Section>
    </div>
  );
}

const partsOf = ({ breakdown = [] }: TeamUsage, metric: Metric) =>
  breakdown.map(({ name, series }) => ({ name, values: series.map((point) => point[metric]) }));

const rowOf = ({ id, name, ...sums }: TeamUsage["applications"][number]) => ({
  key: id ?? "deleted",
  sums,
  name: id ? (
    <Link href={paths.applicationMonitoring(id)} className={linkClass}>
      {name}
    </Link>
  ) : (
    <span className="text-ink-soft">{name}</span>
  ),
});
