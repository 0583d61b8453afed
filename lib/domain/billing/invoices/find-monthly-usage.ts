import type { Metric } from "@/lib/contract/metrics";
import type { Querying } from "@/lib/db";
import type { Month } from "../month";
import type { MonthlyUsage } from "../rating/rate-month";

/** What an application used in a month. */
export interface MonthlySum {
  team_id: string;
  month: string;
  application_id: string;
  metric: Metric;
  quantity: string;
}

/** What teams used, month by month. */
export interface UsageOfTeams {
  of(teamId: string, month: Month): MonthlyUsage[];
}

/**
 * Production only: sandbox is never billed. Applications that are deleted count as well.
 * @param usage where usage is read
 * @returns what each application of these teams used in each of these months, in one query
 * @throws Error of PostgreSQL
 */
export async function findMonthlySums(
  usage: Querying,
  teamIds: readonly string[],
  months: readonly Month[],
): Promise<MonthlySum[]> {
  const { rows } = await usage.query<MonthlySum>({
    name: "monthly-usage",
    text: `SELECT team_id, month::text, application_id, metric, trim_scale(sum(quantity))::text AS quantity
      FROM usage_by_application_month
      WHERE team_id = ANY ($1::uuid[]) AND month = ANY ($2::date[]) AND environment = 'production'
      GROUP BY team_id, month, application_id, metric`,
    values: [teamIds, months],
  });
  return rows;
}

/**
 * @param queries where applications are
 * @returns the same with their names, in one query
 * @throws Error of PostgreSQL
 */
export async function nameMonthlyUsage(queries: Querying, sums: readonly MonthlySum[]): Promise<UsageOfTeams> {
  const names = await findNames(queries, [...new Set(sums.map(({ application_id }) => application_id))]);
  const found = new Map<string, MonthlyUsage[]>();
  for (const { team_id, month, application_id, metric, quantity } of sums) {
    const key = `${team_id} ${month}`;
    const applicationName = names.get(application_id) ?? "Deleted application";
    const used = { applicationId: application_id, applicationName, metric, quantity };
    const others = found.get(key);
    if (others) others.push(used);
    else found.set(key, [used]);
  }
  return { of: (teamId, month) => found.get(`${teamId} ${month}`) ?? [] };
}

async function findNames(queries: Querying, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const { rows } = await queries.query<{ id: string; name: string }>({
    name: "names-of-billed-applications",
    text: "SELECT id, name FROM applications WHERE id = ANY ($1::uuid[])",
    values: [ids],
  });
  return new Map(rows.map(({ id, name }) => [id, name]));
}
