import type pg from "pg";
import type { Metric } from "@/lib/contract/metrics";

/** @returns the month so many before this one, as its first day */
export function monthsAgo(count: number): string {
  const now = new Date();
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - count, 1)).toISOString().slice(0, 10);
}

export interface Used {
  teamId: string;
  applicationId: string;
  month: string;
  /** On which day of it; the first one if that doesn't matter. */
  day?: string;
  metric: Metric;
  quantity: string;
}

/** Puts production usage of any month into the sums that are billed, since events are only taken for 35 days. */
export async function insertMonthlyUsage(pool: Pick<pg.Pool, "query">, used: readonly Used[]): Promise<void> {
  await pool.query(
    `WITH given AS (
      SELECT * FROM json_to_recordset($1) AS r ("teamId" uuid, "applicationId" uuid, month date, day date, metric metric, quantity numeric)
    ), days AS (
      INSERT INTO usage_team_days (team_id, day, environment, metric, slot, quantity)
        SELECT "teamId", coalesce(day, month), 'production', metric, 0, sum(quantity) FROM given GROUP BY 1, 2, 4
      ON CONFLICT (team_id, day, environment, metric, slot) DO UPDATE SET quantity = usage_team_days.quantity + excluded.quantity
    )
    INSERT INTO usage_application_months (team_id, month, environment, metric, application_id, slot, quantity)
      SELECT "teamId", month, 'production', metric, "applicationId", 0, sum(quantity) FROM given GROUP BY 1, 2, 4, 5
    ON CONFLICT (team_id, month, environment, metric, application_id, slot)
      DO UPDATE SET quantity = usage_application_months.quantity + excluded.quantity`,
    [JSON.stringify(used)],
  );
}
