import type { Pool } from "pg";
import type { Querying } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { monthsLate } from "../invoices/billable-months";
import type { MonthlySum } from "../invoices/find-monthly-usage";
import { addMonths, monthsFrom, type Month } from "../month";
import { findForgottenMonth } from "./forgotten-copies";

/**
 * Copies what teams have used, in the month that is closed and in those that may have got more since, to where the invoice is made from. The first
 * copy of a team's month stays: it's the month's fence. Whatever isn't in it is late, and a closing that is repeated, or two at once, read the same
 * (docs/decisions/0103-usage-on-its-own-database.md).
 * @param usage where usage is, in a transaction, or in that of all else
 * @param month that is closed
 * @returns what the copies have
 * @throws Error of PostgreSQL
 */
export async function copySums(usage: Querying, teamIds: readonly string[], month: Month): Promise<MonthlySum[]> {
  await usage.query(
    `WITH sums AS (
      SELECT team_id, month, application_id, metric, trim_scale(sum(quantity))::text AS quantity
      FROM usage_by_application_month
      WHERE team_id = ANY ($1::uuid[]) AND month = ANY ($3::date[]) AND environment = 'production'
      GROUP BY team_id, month, application_id, metric
    )
    INSERT INTO usage_closings (team_id, month, sums)
      SELECT t.id, $2::date, coalesce(
        json_agg(json_build_object('month', month, 'application_id', application_id, 'metric', metric, 'quantity', quantity))
          FILTER (WHERE s.team_id IS NOT NULL), '[]')
      FROM unnest($1::uuid[]) AS t (id) LEFT JOIN sums s ON s.team_id = t.id GROUP BY t.id ORDER BY t.id
    ON CONFLICT DO NOTHING`,
    [teamIds, month, monthsFrom(addMonths(month, -monthsLate), month)],
  );
  const { rows } = await usage.query<{ team_id: string; sums: Omit<MonthlySum, "team_id">[] }>(
    "SELECT team_id, sums FROM usage_closings WHERE team_id = ANY ($1::uuid[]) AND month = $2",
    [teamIds, month],
  );
  return rows.flatMap(({ team_id, sums }) => sums.map((sum) => ({ team_id, ...sum })));
}

/**
 * What was billed from a copy that is gone was billed from usage that may be gone with it, and would be credited as if nobody had used it.
 * @param usage where the copies are
 * @param month to be closed: it, and the months before that are looked at once more
 * @throws AppError `conflict` if a month that was closed has no copy any more
 */
export async function requireCopies(pool: Pool, usage: Pool, month: Month): Promise<void> {
  // Those are deleted, and so that was what became of them.
  const forgotten = await findForgottenMonth(pool);
  // Before the copies: each was there before its row was.
  const { rows } = await pool.query<{ month: string; teams: string[] }>(
    `SELECT month::text, array_agg(team_id::text) AS teams FROM closed_months
      WHERE copied AND month >= $1 AND month <= $2 AND ($3::date IS NULL OR month > $3) GROUP BY month ORDER BY month`,
    [addMonths(month, -monthsLate), month, forgotten],
  );
  for (const { month: closed, teams } of rows) {
    const { rowCount } = await usage.query(
      `SELECT FROM unnest($1::uuid[]) AS t (id)
        WHERE NOT EXISTS (SELECT FROM usage_closings c WHERE c.team_id = t.id AND c.month = $2) LIMIT 1`,
      [teams, closed],
    );
    if (!rowCount) continue;
    const words = `${closed.slice(0, 7)} was billed from usage that isn't there any more: its database seems to have been restored to an earlier time. Nothing is billed before that is sorted out (docs/operations.md, "Usage in a database of its own").`;
    throw new AppError("conflict", words);
  }
}
