import type { Metric } from "@/lib/contract/metrics";
import type { Querying } from "@/lib/db";
import type { Month } from "../month";
import type { MonthlyUsage } from "../rating/rate-month";

interface Row {
  team_id: string;
  month: string;
  application_id: string;
  application_name: string;
  metric: Metric;
  quantity: string;
}

/** What teams used, month by month. */
export interface UsageOfTeams {
  of(teamId: string, month: Month): MonthlyUsage[];
}

/**
 * Production only: sandbox is never billed. Applications that are deleted count as well.
 * @returns what each team used in each of these months, in one query
 */
export async function findMonthlyUsage(
  queries: Querying,
  teamIds: readonly string[],
  months: readonly Month[],
): Promise<UsageOfTeams> {
  const { rows } = await queries.query<Row>({
    name: "monthly-usage",
    text: `SELECT u.team_id, u.month::text, u.application_id, coalesce(a.name, 'Deleted application') AS application_name, u.metric,
        trim_scale(sum(u.quantity))::text AS quantity
      FROM usage_by_application_month u LEFT JOIN applications a ON a.id = u.application_id
      WHERE u.team_id = ANY ($1::uuid[]) AND u.month = ANY ($2::date[]) AND u.environment = 'production'
      GROUP BY u.team_id, u.month, u.application_id, a.name, u.metric`,
    values: [teamIds, months],
  });
  const found = new Map<string, MonthlyUsage[]>();
  for (const { team_id, month, application_id, application_name, metric, quantity } of rows) {
    const key = `${team_id} ${month}`;
    const used = { applicationId: application_id, applicationName: application_name, metric, quantity };
    const others = found.get(key);
    if (others) others.push(used);
    else found.set(key, [used]);
  }
  return { of: (teamId, month) => found.get(`${teamId} ${month}`) ?? [] };
}
