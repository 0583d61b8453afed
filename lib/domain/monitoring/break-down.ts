import type { Reads } from "@/lib/standby";
import { findUsage } from "./find-usage";
import { minus, seriesOf, type Metrics } from "./sums";
import { stepsOf, type UsageRange } from "./usage-range";
import type { UsageScope } from "./usage-scope";

type Series = (Metrics & { at: string })[];

/** As many as can be told apart on one chart, with all others as the fifth. */
const shown = 4;

const most = (one: Metrics, other: Metrics): number =>
  other.api_requests - one.api_requests || other.messages - one.messages || other.call_minutes - one.call_minutes;

/**
 * @param reads where usage is read
 * @param parts with their sums: applications, or credentials
 * @param dimension which of the two
 * @param total the series of all together
 * @returns those with most usage, each with its series, and last, without a part, the series of what is left
 */
export async function breakDown<Part extends Metrics & { id: string | null }>(
  reads: Reads,
  range: UsageRange,
  scope: UsageScope,
  parts: readonly Part[],
  dimension: "application_id" | "credential_id",
  total: Series,
): Promise<{ part: Part | null; series: Series }[]> {
  const top = parts
    .filter(({ id }) => id !== null)
    .sort(most)
    .slice(0, shown);
  const rows = await findUsage(reads, range, scope, [dimension, "step"], {
    dimension,
    ids: top.flatMap(({ id }) => id ?? []),
  });
  const steps = stepsOf(range);
  const found = top.map((part) => ({
    part,
    series: seriesOf(
      rows.filter((row) => row[dimension] === part.id),
      steps,
    ),
  }));
  if (parts.length === top.length) return found;
  const rest = total.map((point, index) => ({
    at: point.at,
    ...minus(
      point,
      found.flatMap(({ series }) => series[index] ?? []),
    ),
  }));
  return [...found, { part: null, series: rest }];
}
