import type { z } from "zod";
import type { teamUsageSchema } from "@/lib/contract/monitoring";
import { findUsage } from "./find-usage";
import { minus, seriesOf, type Metrics } from "./sums";
import { stepsOf, type UsageRange } from "./usage-range";
import type { UsageScope } from "./usage-scope";

type TeamUsage = z.output<typeof teamUsageSchema>;

/** As many as can be told apart on one chart, with all others as the fifth. */
const shown = 4;

const most = (one: Metrics, other: Metrics): number =>
  other.api_requests - one.api_requests || other.messages - one.messages || other.call_minutes - one.call_minutes;

/**
 * @param applications with their sums
 * @param total the series of all together
 * @returns the series of those with most usage, and of what is left
 */
export async function breakDown(
  range: UsageRange,
  scope: UsageScope,
  applications: TeamUsage["applications"],
  total: TeamUsage["series"],
): Promise<NonNullable<TeamUsage["breakdown"]>> {
  const top = applications
    .flatMap(({ id, ...rest }) => (id ? [{ id, ...rest }] : []))
    .sort(most)
    .slice(0, shown);
  const rows = await findUsage(
    range,
    scope,
    ["application_id", "step"],
    top.map(({ id }) => id),
  );
  const steps = stepsOf(range);
  const parts = top.map(({ id, name }) => ({
    id,
    name,
    series: seriesOf(
      rows.filter((row) => row.application_id === id),
      steps,
    ),
  }));
  if (applications.length === top.length) return parts;
  const rest = total.map((point, index) => ({
    at: point.at,
    ...minus(
      point,
      parts.flatMap(({ series }) => series[index] ?? []),
    ),
  }));
  return [...parts, { id: null, name: "Other applications", series: rest }];
}
