import type { Metric } from "@/lib/contract/metrics";
import type { Querying } from "@/lib/db";
import type { Month } from "../month";
import type { Prices } from "../rating/rate-month";
import type { Tier } from "../rating/rate";

/** An entry of the price book, as the database has it. */
export interface PriceRow {
  metric: Metric;
  currency: string;
  valid_from: string;
  tiers: Tier[];
}

/** @returns all prices that have ever held in a currency, newest first */
export async function findPriceRows(queries: Querying, currency: string): Promise<PriceRow[]> {
  const { rows } = await queries.query<PriceRow>(
    `SELECT p.metric, p.currency, p.valid_from::text,
      json_agg(json_build_object('above', trim_scale(t.above)::text, 'unitPrice', trim_scale(t.unit_price)::text) ORDER BY t.above) AS tiers
    FROM prices p JOIN price_tiers t ON t.price_id = p.id WHERE p.currency = $1
    GROUP BY p.id ORDER BY p.valid_from DESC, p.metric`,
    [currency],
  );
  return rows;
}

/**
 * @param rows newest first
 * @returns for each metric the entry that holds in a month
 */
export function rowsInForce(rows: readonly PriceRow[], month: Month): PriceRow[] {
  const seen = new Set<Metric>();
  return rows.filter(({ metric, valid_from }) => {
    if (valid_from > month || seen.has(metric)) return false;
    seen.add(metric);
    return true;
  });
}

/** @returns the tiers of each metric that has a price in a month */
export const pricesOf = (rows: readonly PriceRow[], month: Month): Prices =>
  Object.fromEntries(rowsInForce(rows, month).map(({ metric, tiers }) => [metric, tiers]));
