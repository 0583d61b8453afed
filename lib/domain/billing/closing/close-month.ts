import type { Pool } from "pg";
import { AppError } from "@/lib/errors";
import { inTransaction } from "@/lib/transaction";
import { monthsLate } from "../invoices/billable-months";
import { addMonths, endOf, type Month } from "../month";
import type { TaxSetting } from "../tax/tax-setting";
import { closeTeams, type ClosedTeams } from "./close-teams";
import { copySums, requireCopies } from "./copy-sums";
import { findFirstOpenMonth } from "./due-months";

/** How many teams one transaction closes. */
const batch = 200;

interface Options {
  /** The time it is, so that tests can live through a year. */
  now: Date;
  tax?: TaxSetting;
  /** Where usage is, if it has a database of its own. */
  usage?: Pool | undefined;
  /** Rates and adds up, and leaves everything as it was. */
  dryRun?: boolean;
  /** Told how much is done, from 0 to 1. */
  report?: (done: number) => void;
}

/**
 * Closes a month for all teams, some at a time. It may be ended anywhere and begun again, also by several at once: each team's month is
 * closed once.
 * @returns what was closed by this call
 * @throws AppError `conflict` if the month is not over, an earlier one is still open, or what was billed of it is gone
 */
export async function closeMonth(
  pool: Pool,
  month: Month,
  { now, tax = {}, usage, dryRun = false, report }: Options,
): Promise<ClosedTeams> {
  if (now < endOf(month)) throw new AppError("conflict", `${month.slice(0, 7)} isn't over yet.`);
  await requireEarlierClosed(pool, usage ?? pool, month);
  await requireCopies(pool, usage ?? pool, month);
  if (!dryRun) await pool.query("INSERT INTO closings (month) VALUES ($1) ON CONFLICT DO NOTHING", [month]);
  const sum: ClosedTeams = { teams: 0, invoices: 0, totals: new Map() };
  const teamIds = await listTeams(pool, usage ?? pool, month);
  const end = dryRun ? "ROLLBACK" : "COMMIT";
  // Copied for good before an invoice is: whoever does it once more reads the same.
  const copyThere =
    usage && ((ids: readonly string[]) => inTransaction(usage, (there) => copySums(there, ids, month), end));
  for (let from = 0; from < teamIds.length; from += batch) {
    const some = teamIds.slice(from, from + batch);
    const closed = await inTransaction(pool, (client) => closeTeams(client, some, month, tax, copyThere), end);
    add(sum, closed);
    report?.(Math.min(1, (from + batch) / teamIds.length));
  }
  if (!dryRun) {
    await pool.query("UPDATE closings SET completed_at = now() WHERE month = $1 AND completed_at IS NULL", [month]);
  }
  return sum;
}

/** Otherwise a month would be billed as another one's late usage. */
async function requireEarlierClosed(pool: Pool, usage: Pool, month: Month): Promise<void> {
  const first = await findFirstOpenMonth(pool, usage);
  if (first && first < month) throw new AppError("conflict", `${first.slice(0, 7)} is still open: close it first.`);
}

/** @returns all teams with usage in this month, or in one of which some may have been reported late */
async function listTeams(pool: Pool, usage: Pool, month: Month): Promise<string[]> {
  const { rows: used } = await usage.query<{ id: string }>(
    `SELECT DISTINCT team_id AS id FROM usage_by_application_month
      WHERE month BETWEEN $1 AND $2 AND environment = 'production'`,
    [addMonths(month, -monthsLate), month],
  );
  const { rows } = await pool.query<{ id: string }>("SELECT id FROM teams WHERE id = ANY ($1::uuid[]) ORDER BY id", [
    used.map(({ id }) => id),
  ]);
  return rows.map(({ id }) => id);
}

function add(sum: ClosedTeams, { teams, invoices, totals }: ClosedTeams): void {
  sum.teams += teams;
  sum.invoices += invoices;
  for (const [currency, total] of totals) sum.totals.set(currency, (sum.totals.get(currency) ?? 0n) + total);
}
