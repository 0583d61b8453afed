import { metricNames } from "@/lib/contract/metric-names";
import type { Metric } from "@/lib/contract/metrics";
import type { Interval } from "@/lib/contract/monitoring";
import { formatExact, formatStep } from "@/lib/format/usage-format";

type Point = Record<Metric, number> & { at: string };

/** @returns what a chart shows, in a sentence or two */
export function usageSummary(metric: Metric, total: number, series: readonly Point[], interval: Interval): string {
  const name = metricNames[metric];
  if (total === 0) return `${name}: none.`;
  const [first, ...rest] = series;
  if (!first) return `${name}: ${formatExact(total)}.`;
  const peak = rest.reduce((most, point) => (point[metric] > most[metric] ? point : most), first);
  return `${name}: ${formatExact(total)} in total. Most on ${formatStep(peak.at, interval)} (UTC): ${formatExact(peak[metric])}.`;
}
