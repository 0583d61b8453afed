import Decimal from "decimal.js";
import { metrics, type Metric } from "@/lib/contract/metrics";
import { allocate } from "./allocate";
import { rate, type RatedTier, type Tier } from "./rate";

const Exact = Decimal.clone({ precision: 60 });

/** What one application used of one metric in a month. */
export interface MonthlyUsage {
  applicationId: string;
  applicationName: string;
  metric: Metric;
  /** An exact decimal. */
  quantity: string;
}

export interface RatedLine extends MonthlyUsage {
  /** In whole minor units. */
  amount: bigint;
  /** What a unit came to, in minor units: for display. */
  unitPrice: string;
}

export interface RatedMonth {
  lines: RatedLine[];
  tiers: (RatedTier & { metric: Metric })[];
  subtotal: bigint;
}

/** The tiers of each metric that has a price. */
export type Prices = Partial<Record<Metric, readonly Tier[]>>;

/**
 * Rates a team's month: each metric for the whole team, rounded once, and split among applications by what they used. So how usage
 * is spread over applications changes no total, and lines always add up.
 * @param usage in any order; of one application and metric at most once
 */
export function rateMonth(usage: readonly MonthlyUsage[], prices: Prices): RatedMonth {
  const month: RatedMonth = { lines: [], tiers: [], subtotal: 0n };
  for (const metric of metrics) {
    const tiers = prices[metric];
    const used = usage.filter((one) => one.metric === metric).sort(byApplication);
    if (!tiers || used.length === 0) continue;
    const quantity = used.reduce((sum, one) => sum.plus(one.quantity), new Exact(0)).toFixed();
    const rated = rate(quantity, tiers);
    const parts = allocate(
      rated.amount,
      used.map((one) => one.quantity),
    );
    month.lines.push(...used.map((one, index) => lineOf(one, parts[index] ?? 0n)));
    month.tiers.push(...rated.tiers.map((tier) => ({ metric, ...tier })));
    month.subtotal += rated.amount;
  }
  return month;
}

const byApplication = (one: MonthlyUsage, other: MonthlyUsage): number =>
  one.applicationName.localeCompare(other.applicationName, "en") || (one.applicationId < other.applicationId ? -1 : 1);

const lineOf = (usage: MonthlyUsage, amount: bigint): RatedLine => ({
  ...usage,
  amount,
  unitPrice: new Decimal(amount.toString()).div(usage.quantity).toDecimalPlaces(6).toFixed(),
});
