import { Section } from "@/components/patterns/section";
import { metricNames } from "@/lib/contract/metric-names";
import type { Metric } from "@/lib/contract/metrics";
import type { Interval } from "@/lib/contract/monitoring";
import { formatExact, formatTenths } from "@/lib/format/usage-format";
import { UsageChart } from "./usage-chart";
import { UsageLegend } from "./usage-legend";
import type { UsagePart } from "./usage-part";
import { usageSummary } from "./usage-summary";

interface UsageSectionProps {
  metric: Metric;
  usage: { interval: Interval; metrics: Record<Metric, number>; series: (Record<Metric, number> & { at: string })[] };
  parts: readonly UsagePart[];
}

/** One metric: its sum, and its chart. */
export function UsageSection({ metric, usage, parts }: UsageSectionProps) {
  const { interval, metrics, series } = usage;
  const total = metrics[metric];
  return (
    <Section
      title={metricNames[metric]}
      actions={
        <p className="text-lg font-semibold tabular-nums" title={formatExact(total)}>
          {formatTenths(total)}
        </p>
      }
    >
      <div className="p-4 sm:p-5">
        {total === 0 ? (
          <p className="flex h-56 items-center justify-center text-ink-soft">None in this period.</p>
        ) : (
          <UsageChart
            steps={series.map(({ at }) => at)}
            interval={interval}
            parts={parts}
            summary={usageSummary(metric, total, series, interval)}
          />
        )}
        {total > 0 && parts.length > 1 && <UsageLegend parts={parts} />}
      </div>
    </Section>
  );
}
