import type { Pool } from "pg";
import { addMonths, endOf, monthOf, monthsFrom, type Month } from "../month";

/** How long after its end a month waits for the last reports. */
const grace = 3_600_000;

/**
 * @param usage where usage is, if it has a database of its own
 * @returns the months that are over, and are not closed or only half, oldest first
 */
export async function findDueMonths(pool: Pool, now: Date, usage = pool): Promise<Month[]> {
  const first = await findFirstOpenMonth(pool, usage);
  if (!first) return [];
  return monthsFrom(first, monthOf(now)).filter((month) => endOf(month).getTime() + grace <= now.getTime());
}

/** @returns the month to be closed next: the one after the last, or the first one ever used; null if nothing was ever used */
export async function findFirstOpenMonth(pool: Pool, usage: Pool): Promise<Month | null> {
  const closed = await monthBy(pool, "SELECT max(month)::text AS month FROM closings WHERE completed_at IS NOT NULL");
  // Only asked until the first month is closed: it reads them all.
  return closed
    ? addMonths(closed, 1)
    : monthBy(usage, "SELECT min(month)::text AS month FROM usage_by_application_month");
}

async function monthBy(pool: Pool, text: string): Promise<Month | null> {
  const { rows } = await pool.query<{ month: string | null }>(text);
  return rows[0]?.month ?? null;
}
