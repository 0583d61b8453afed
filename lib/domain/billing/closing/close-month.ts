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

/** Of how many it's looked at once whether they have used anything. */
const teamsAtOnce = 2_000;

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
 * @throws AppError `conflict` if the month is not over, an earlier one is still open, what was billed of it is gone, or its usage is elsewhere
 */
export async function closeMonth(
  pool: Pool,
  month: Month,
  { now, tax = {}, usage, dryRun = false, report }: Options,
): Promise<ClosedTeams> {
  if (now < endOf(month)) throw new AppError("conflict", `${month.slice(0, 7)} isn't over yet.`);
  if (!usage) await requireUsageHere(pool);
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

/** After usage has moved to a database of its own (docs/operations.md), a trigger keeps it from being reported here; what is left here isn't all. */
async function requireUsageHere(pool: Pool): Promise<void> {
  const { rowCount } = await pool.query(
    "SELECT FROM pg_trigger WHERE tgname = 'usage_is_elsewhere' AND tgrelid = 'usage_event_ids'::regclass",
  );
  if (rowCount)
    throw new AppError(
      "conflict",
      "Usage is in another database: set USAGE_DATABASE_URL, or months are billed without it.",
    );
}

/** Otherwise a month would be billed as another one's late usage. */
async function requireEarlierClosed(pool: Pool, usage: Pool, month: Month): Promise<void> {
  const first = await findFirstOpenMonth(pool, usage);
  if (first && first < month) throw new AppError("conflict", `${first.slice(0, 7)} is still open: close it first.`);
}

/** @returns all teams with usage in this month, or in one of which some may have been reported late */
async function listTeams(pool: Pool, usage: Pool, month: Month): Promise<string[]> {
  const { rows: all } = await pool.query<{ id: string }>("SELECT id FROM teams ORDER BY id");
  const found: string[] = [];
  // Some at a time, by the key, which begins with the team: however much usage there is, no statement takes long.
  for (let from = 0; from < all.length; from += teamsAtOnce) {
    const { rows } = await usage.query<{ id: string }>(
      `SELECT id FROM unnest($1::uuid[]) AS t (id) WHERE EXISTS (
        SELECT 1 FROM usage_by_application_month u
        WHERE u.team_id = t.id AND u.month BETWEEN $2 AND $3 AND u.environment = 'production'
      ) ORDER BY id`,
      [all.slice(from, from + teamsAtOnce).map(({ id }) => id), addMonths(month, -monthsLate), month],
    );
    found.push(...rows.map(({ id }) => id));
  }
  return found;
}

function add(sum: ClosedTeams, { teams, invoices, totals }: ClosedTeams): void {
  sum.teams += teams;
  sum.invoices += invoices;
  for (const [currency, total] of totals) sum.totals.set(currency, (sum.totals.get(currency) ?? 0n) + total);
}
