import type { Pool } from "pg";
import { monthsLate } from "../invoices/billable-months";
import { addMonths, type Month } from "../month";

/** For how long copies are kept after the last closing that looks at them: for whoever asks what a bill of the last year was made of. */
const monthsKept = 13;

/**
 * A closing looks at the copies of its own month and of those before that may have got late usage; a month that is being closed once more, after
 * its database was restored, looks at the same. So a copy is needed until the last month that looks at it is closed for all teams.
 * @param pool of the database that has the closings
 * @returns the last month of which nobody needs the copies (`usage_closings`) any more, nor those of the months before; null if all are needed
 * @throws Error of PostgreSQL
 */
export async function findForgottenMonth(pool: Pool): Promise<Month | null> {
  const { rows } = await pool.query<{ month: Month | null }>(
    `SELECT max(month)::text AS month FROM closings WHERE completed_at < now() - interval '${monthsKept} months'`,
  );
  const month = rows[0]?.month;
  return month ? addMonths(month, -monthsLate) : null;
}
