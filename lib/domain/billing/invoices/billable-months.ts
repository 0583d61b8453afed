import type { Querying } from "@/lib/db";
import { addMonths, monthsFrom, type Month } from "../month";
import { findPriceRows, pricesOf, type PriceRow } from "../prices/find-prices";
import type { BillableMonth } from "./compose-invoice";
import { findMonthlySums, nameMonthlyUsage, type MonthlySum } from "./find-monthly-usage";

/**
 * For how many months after it is closed a month is looked at once more: events are taken for 35 days, which may be the next closing
 * and the one after it.
 */
export const monthsLate = 3;

interface Accounts {
  id: string;
  currency: string;
  carriedForward: bigint;
}

/** What teams have used in some months. */
type ReadSums = (teamIds: readonly string[], months: readonly Month[]) => Promise<MonthlySum[]>;

/**
 * Reads all that an invoice is made of, for many teams at once: a few queries, however many they are. What has been billed comes first: usage only
 * grows, so no month comes out below.
 * @param month which is closed, or would be
 * @param readSums reads the usage; by default, from where all else is
 */
export async function findBillableMonths(
  queries: Querying,
  teams: readonly Accounts[],
  month: Month,
  readSums: ReadSums = (ids, months) => findMonthlySums(queries, ids, months),
): Promise<Map<string, BillableMonth>> {
  const ids = teams.map(({ id }) => id);
  const first = addMonths(month, -monthsLate);
  const closings = await findClosings(queries, first, month);
  const billed = await findBilled(queries, ids, first, month);
  const prices = new Map<string, PriceRow[]>();
  for (const { currency } of teams) {
    if (!prices.has(currency)) prices.set(currency, await findPriceRows(queries, currency));
  }
  const usage = await nameMonthlyUsage(queries, await readSums(ids, monthsFrom(first, month)));
  return new Map(
    teams.map(({ id, currency, carriedForward }) => {
      const pricesIn = (then: Month) => pricesOf(prices.get(currency) ?? [], then);
      const past = closings.flatMap(({ month: then, isComplete }) => {
        const before = billed.get(`${id} ${then}`);
        // While it's closed for some teams, what the others have used in it isn't late: it will be in that month's own invoice.
        if (before === undefined && !isComplete) return [];
        return [{ month: then, usage: usage.of(id, then), prices: pricesIn(then), billed: before ?? 0n }];
      });
      return [id, { month, usage: usage.of(id, month), prices: pricesIn(month), past, carriedForward }];
    }),
  );
}

interface Closing {
  month: Month;
  /** Whether it's closed for all teams, those without any usage in it included, which have no row of their own. */
  isComplete: boolean;
}

/** @returns the months before this one that are closed, or are being closed */
async function findClosings(queries: Querying, first: Month, month: Month): Promise<Closing[]> {
  const { rows } = await queries.query<Closing>(
    `SELECT month::text, completed_at IS NOT NULL AS "isComplete" FROM closings
      WHERE month >= $1 AND month < $2 ORDER BY month`,
    [first, month],
  );
  return rows;
}

async function findBilled(
  queries: Querying,
  teamIds: readonly string[],
  first: Month,
  month: Month,
): Promise<Map<string, bigint>> {
  const { rows } = await queries.query<{ team_id: string; month: string; billed: string }>(
    `SELECT team_id, month::text, billed FROM closed_months
      WHERE team_id = ANY ($1::uuid[]) AND month >= $2::date AND month < $3::date`,
    [teamIds, first, month],
  );
  return new Map(rows.map((row) => [`${row.team_id} ${row.month}`, BigInt(row.billed)]));
}
