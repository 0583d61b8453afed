import type { Metric } from "@/lib/contract/metrics";
import { pool } from "@/lib/db";
import { dayFrom, type UsageRange } from "./usage-range";
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

/** The team's own sums by day are as quick to read for a thousand applications as for one. */
function tableOf({ interval }: UsageRange, { of }: UsageScope, by: readonly Dimension[]): string {
  if (interval === "hour") return "usage_hours";
  return of === "team" && by.every((dimension) => dimension === "step") ? "usage_team_days" : "usage_days";
}

const within: Record<UsageScope["of"], string> = {
  team: "$5::uuid IS NULL",
  member:
    "u.application_id IN (SELECT application_id FROM application_memberships WHERE team_id = $1 AND user_id = $5::uuid)",
  application: "u.application_id = $5::uuid",
};

const idIn = (scope: UsageScope): string | null =>
  scope.of === "member" ? scope.userId : scope.of === "application" ? scope.applicationId : null;

/**
 * @param by what to tell sums apart by
 * @param only of these applications, if not all within the scope
 * @returns what was used; nothing for what was not
 */
export async function findUsage<By extends Dimension>(
  range: UsageRange,
  scope: UsageScope,
  by: readonly By[],
  only: readonly string[] | null = null,
): Promise<Pick<UsageSum, By | "metric" | "quantity">[]> {
  const { interval, environment } = range;
  const table = tableOf(range, scope, only ? [...by, "application_id"] : by);
  const columns = by.map((dimension) => (dimension === "step" ? `${steps[interval]} AS step` : `u.${dimension}`));
  const places = [...by, "metric"].map((_, index) => index + 1);
  const { rows } = await pool.query<Pick<UsageSum, By | "metric" | "quantity">>({
    name: ["usage", table, scope.of, ...by, ...(only ? ["only"] : [])].join(" "),
    text: `SELECT ${[...columns, "u.metric"].join(", ")}, sum(u.quantity) AS quantity
      FROM ${table} u
      WHERE u.team_id = $1 AND u.${interval} >= $2 AND u.${interval} < $3
        AND ($4::environment IS NULL OR u.environment = $4) AND ${within[scope.of]}
        ${only ? "AND u.application_id = ANY ($6::uuid[])" : ""}
      GROUP BY ${places.join(", ")}`,
    values: [
      scope.teamId,
      `${range.start}${interval === "hour" ? "T00:00:00Z" : ""}`,
      `${dayFrom(range.end, 1)}${interval === "hour" ? "T00:00:00Z" : ""}`,
      environment,
      idIn(scope),
      ...(only ? [only] : []),
    ],
  });
  return rows;
}
