import Decimal from "decimal.js";

// Far more digits than any month has: no sum or product of ours is ever rounded but where we say so.
const Exact = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_EVEN });

/** A graduated tier: the price holds for the units above one quantity, up to the next tier. */
export interface Tier {
  above: string;
  /** In minor units of the currency. */
  unitPrice: string;
}

/** The part of a month's units that fell into one tier. All are exact decimals, as text. */
export interface RatedTier {
  above: string;
  quantity: string;
  unitPrice: string;
  /** In minor units, not rounded. */
  amount: string;
}

export interface Rated {
  /** In whole minor units: rounded once, half to even. */
  amount: bigint;
  /** Only those that units fell into. */
  tiers: RatedTier[];
}

/**
 * Rates one metric of a whole team for a month.
 * @param quantity an exact decimal, not negative
 * @param tiers from the lowest up
 */
export function rate(quantity: string, tiers: readonly Tier[]): Rated {
  const units = new Exact(quantity);
  const rated = tiers.flatMap(({ above, unitPrice }, index): RatedTier[] => {
    const from = new Exact(above);
    const next = tiers[index + 1];
    const to = next ? Exact.min(units, next.above) : units;
    const within = to.minus(from);
    if (within.lte(0)) return [];
    return [{ above, quantity: within.toFixed(), unitPrice, amount: within.times(unitPrice).toFixed() }];
  });
  const exact = rated.reduce((sum, { amount }) => sum.plus(amount), new Exact(0));
  return { amount: BigInt(exact.toDecimalPlaces(0, Decimal.ROUND_HALF_EVEN).toFixed()), tiers: rated };
}
