import type { z } from "zod";
import type { lineSchema, ratedTierSchema } from "@/lib/contract/billing";
import { metricNames } from "@/lib/contract/metric-names";
import { monthName, type Month } from "../month";
import { rateMonth, type MonthlyUsage, type Prices, type RatedMonth } from "../rating/rate-month";

export type Line = z.output<typeof lineSchema>;
export type RatedTier = z.output<typeof ratedTierSchema>;

/** A closed month of which usage may have been reported since. */
export interface PastMonth {
  month: Month;
  usage: readonly MonthlyUsage[];
  /** That month's own. */
  prices: Prices;
  /** What has been billed of it, in minor units. */
  billed: bigint;
}

/** All that an invoice is made of. */
export interface BillableMonth {
  month: Month;
  usage: readonly MonthlyUsage[];
  prices: Prices;
  past: readonly PastMonth[];
  /** What earlier invoices left, in minor units. */
  carriedForward: bigint;
}

export interface ComposedInvoice {
  lines: Line[];
  tiers: RatedTier[];
  total: bigint;
  /** What is billed of each month once this invoice is: only those where that changes, and the month itself. */
  billed: Map<Month, bigint>;
}

/**
 * Makes an invoice of a month: the one that is to come, and the one that closes it. Pure, so that both are the same.
 * @returns lines that add up to the total
 */
export function composeInvoice({ month, usage, prices, past, carriedForward }: BillableMonth): ComposedInvoice {
  const rated = rateMonth(usage, prices);
  const billed = new Map([[month, rated.subtotal]]);
  const lines = usageLines(month, rated);
  for (const { month: late, billed: before, ...rest } of past) {
    const { subtotal } = rateMonth(rest.usage, rest.prices);
    if (subtotal === before) continue;
    billed.set(late, subtotal);
    const description = `Usage in ${monthName(late)}, reported after that month was closed`;
    lines.push({ ...noUsage, kind: "late_usage", description, month: late, amount: Number(subtotal - before) });
  }
  if (carriedForward !== 0n) {
    const description = "Carried forward from earlier months that came to too little to charge";
    lines.push({ ...noUsage, kind: "carried_forward", description, month, amount: Number(carriedForward) });
  }
  const total = lines.reduce((sum, { amount }) => sum + BigInt(amount), 0n);
  return { lines, tiers: rated.tiers.map(presentTier), total, billed };
}

const noUsage = { application_id: null, application_name: null, metric: null, quantity: null, unit_price: null };

const usageLines = (month: Month, { lines }: RatedMonth): Line[] =>
  lines.map(({ applicationId, applicationName, metric, quantity, unitPrice, amount }) => ({
    kind: "usage",
    description: `${applicationName}: ${metricNames[metric]}`,
    month,
    application_id: applicationId,
    application_name: applicationName,
    metric,
    quantity,
    unit_price: unitPrice,
    amount: Number(amount),
  }));

const presentTier = ({ metric, above, quantity, unitPrice, amount }: RatedMonth["tiers"][number]): RatedTier => ({
  metric,
  above,
  quantity,
  unit_price: unitPrice,
  amount,
});
