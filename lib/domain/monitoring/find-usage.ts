import type { Metric } from "@/lib/contract/metrics";
import type { Reads } from "@/lib/standby";
import type { UsageRange } from "./usage-range";
import type { UsageScope } from "./usage-scope";

/** What sums can be told apart by, beside their metric. */
type Dimension = "step" | "application_id" | "credential_id";

/** A sum, and what it is of: those dimensions that were asked for. */
export interface UsageSum {
  step: string;
  application_id: string;
  credential_id: string;
  metric: Metric;
  quantity: string;
}

const steps = {
  day: `to_char(u.day, 'YYYY-MM-DD"T00:00:00.000Z"')`,
  hour: `to_char(u.hour AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:00:00.000"Z"')`,
};

// From the first day to the last one ($2, $3). The day after the last may be in the year 10000, which has no name for us.
const between = {
  day: "u.day BETWEEN $2::date AND $3::date",
  hour: `u.hour >= $2::date::timestamp AT TIME ZONE 'UTC' AND u.hour < ($3::date + 1)::timestamp AT TIME ZONE 'UTC'`,
};

/** The team's own sums by day are as quick to read for a thousand applications as for one. */
function tableOf({ interval }: UsageRange, { of }: UsageScope, by: readonly Dimension[]): string {
  if (interval === "hour") return "usage_by_hour";
  return of === "team" && by.every((dimension) => dimension === "step") ? "usage_by_team_day" : "usage_by_day";
}

const within: Record<UsageScope["of"], string> = {
  team: "$5::uuid[] IS NULL",
  applications: "u.application_id = ANY ($5::uuid[])",
};

const idsIn = (scope: UsageScope): readonly string[] | null =>
  scope.of === "applications" ? scope.applicationIds : null;

/**
 * @param reads where usage is read
 * @param by what to tell sums apart by
 * @param only of these applications or credentials, if not all within the scope
 * @returns what was used; nothing for what was not
 */
export async function findUsage<By extends Dimension>(
  reads: Reads,
  range: UsageRange,
  scope: UsageScope,
  by: readonly By[],
  only: { dimension: "application_id" | "credential_id"; ids: readonly string[] } | null = null,
): Promise<Pick<UsageSum, By | "metric" | "quantity">[]> {
  const { interval, environment } = range;
  const table = tableOf(range, scope, only ? [...by, only.dimension] : by);
  const columns = by.map((dimension) => (dimension === "step" ? `${steps[interval]} AS step` : `u.${dimension}`));
  const places = [...by, "metric"].map((_, index) => index + 1);
  const { rows } = await reads.query<Pick<UsageSum, By | "metric" | "quantity">>({
    name: ["usage", table, scope.of, ...by, ...(only ? ["only", only.dimension] : [])].join(" "),
    text: `SELECT ${[...columns, "u.metric"].join(", ")}, sum(u.quantity) AS quantity
      FROM ${table} u
      WHERE u.team_id = $1 AND ${between[interval]}
        AND ($4::environment IS NULL OR u.environment = $4) AND ${within[scope.of]}
        ${only ? `AND u.${only.dimension} = ANY ($6::uuid[])` : ""}
      GROUP BY ${places.join(", ")}`,
    values: [scope.teamId, range.start, range.end, environment, idsIn(scope), ...(only ? [only.ids] : [])],
  });
  return rows;
}
