import type { Metric } from "@/lib/contract/metrics";
import type { Querying } from "@/lib/db";
import type { Month } from "../month";
import type { Tier } from "../rating/rate";
import type { Prices } from "../rating/rate-month";

/** An entry of the price book, as the database stores it. */
export interface PriceRow {
  metric: Metric;
  currency: string;
  valid_from: string;
  tiers: Tier[];
}

/** @returns the SQL of all prices that have ever held in a currency, which is an expression of SQL */
export const priceRowsSql = (currency: string): string => `
  SELECT p.metric, p.currency, p.valid_from::text,
    json_agg(json_build_object('above', trim_scale(t.above)::text, 'unitPrice', trim_scale(t.unit_price)::text) ORDER BY t.above) AS tiers
  FROM prices p JOIN price_tiers t ON t.price_id = p.id WHERE p.currency = ${currency} GROUP BY p.id`;

/** @returns all prices that have ever held in a currency, newest first */
export async function findPriceRows(queries: Querying, currency: string): Promise<PriceRow[]> {
  const text = `${priceRowsSql("$1")} ORDER BY p.valid_from DESC, p.metric`;
  return (await queries.query<PriceRow>(text, [currency])).rows;
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
