import type { Metric } from "@/lib/contract/metrics";
import { env } from "@/lib/env";
import { Prisma } from "@/lib/generated/prisma/client";
import { addMonths, type Month } from "../month";
import { priceRowsSql, pricesOf, type PriceRow } from "../prices/find-prices";
import { taxOn } from "../tax/tax-amount";
import { taxFor, type Taxed } from "../tax/tax-for";
import { monthsLate } from "./billable-months";
import { composeInvoice } from "./compose-invoice";

/** What a team has used in production, by month: of the team as a whole, since how usage is spread over applications changes no total. */
export type BillableUsage = { month: Month; metric: Metric; quantity: string }[];

/**
 * What the bill so far comes out of, beside that: to be read within somebody else's query, and never after the usage, which only grows. What has been
 * billed is then never more than what was used. `get-upcoming-invoice.ts` reads the same line by line.
 */
export interface RunningTotalRow {
  currency: string;
  carried_forward: number;
  prices: PriceRow[];
  /** The months before that are closed for this team, and what has been billed of them. */
  closed: { month: Month; billed: number }[];
  taxed: Taxed;
  open_invoices: number;
  has_payment_method: boolean;
}

/** @returns the SQL of that row, as JSON */
export function runningTotalOf(team: Prisma.Sql, month: Month): Prisma.Sql {
  const first = addMonths(month, -monthsLate);
  return Prisma.sql`(
    SELECT json_build_object(
      'currency', b.currency,
      'carried_forward', b.carried_forward,
      'prices', (
        SELECT coalesce(json_agg(p ORDER BY p.valid_from DESC), '[]') FROM (${Prisma.raw(priceRowsSql("b.currency"))}) p
      ),
      'closed', (
        SELECT coalesce(json_agg(json_build_object('month', c.month, 'billed', coalesce(m.billed, 0)) ORDER BY c.month), '[]')
        FROM closings c LEFT JOIN closed_months m ON m.month = c.month AND m.team_id = ${team}
        WHERE c.month >= ${first}::date AND c.month < ${month}::date AND (c.completed_at IS NOT NULL OR m.team_id IS NOT NULL)
      ),
      'taxed', json_build_object('vat_id', b.vat_id, 'address', b.address),
      'open_invoices', (SELECT count(*) FROM invoices i WHERE i.team_id = ${team} AND i.status IN ('draft', 'open', 'past_due')),
      'has_payment_method', EXISTS (SELECT 1 FROM payment_methods p WHERE p.team_id = ${team})
    )
    FROM (SELECT ${team} AS team_id) one
    LEFT JOIN billing_accounts a USING (team_id)
    CROSS JOIN LATERAL (SELECT coalesce(a.currency, 'usd') AS currency, coalesce(a.carried_forward, 0) AS carried_forward,
      nullif(a.vat_id, '') AS vat_id, a.address) b
  )`;
}

/** @returns the SQL of that usage, as JSON */
export const billableUsageOf = (team: Prisma.Sql, month: Month): Prisma.Sql => Prisma.sql`(
    SELECT coalesce(json_agg(m), '[]') FROM (
      SELECT date_trunc('month', u.day)::date AS month, u.metric, trim_scale(sum(u.quantity))::text AS quantity
      FROM usage_by_team_day u
      WHERE u.team_id = ${team} AND u.day >= ${addMonths(month, -monthsLate)}::date AND u.day < ${addMonths(month, 1)}::date
        AND u.environment = 'production'
      GROUP BY 1, 2
    ) m
  )`;

/** Rows → answer: the total is that of the invoice to come, with tax, by the code that makes it. */
export async function presentRunningTotal(row: RunningTotalRow, usage: BillableUsage, month: Month) {
  const usageOf = (then: Month) =>
    usage
      .filter((used) => used.month === then)
      .map(({ metric, quantity }) => ({ applicationId: "", applicationName: "", metric, quantity }));
  const { total } = composeInvoice({
    month,
    usage: usageOf(month),
    prices: pricesOf(row.prices, month),
    past: row.closed.map(({ month: then, billed }) => ({
      month: then,
      usage: usageOf(then),
      prices: pricesOf(row.prices, then),
      billed: BigInt(billed),
    })),
    carriedForward: BigInt(row.carried_forward),
  });
  const tax = await taxFor(row.taxed, env().TAX_RATES);
  return {
    upcoming_total: Number(total + taxOn(total, tax)),
    currency: row.currency,
    open_invoices: row.open_invoices,
    has_payment_method: row.has_payment_method,
  };
}
