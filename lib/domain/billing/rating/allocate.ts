import Decimal from "decimal.js";

const Exact = Decimal.clone({ precision: 60 });

/**
 * Splits an amount by weights, so that the parts add up to it: by largest remainder. Of equal remainders the earlier one gets the
 * unit, so sort before calling this.
 * @param amount in whole minor units, not negative
 * @param weights exact decimals, not negative; not all zero unless the amount is
 */
export function allocate(amount: bigint, weights: readonly string[]): bigint[] {
  const total = weights.reduce((sum, weight) => sum.plus(weight), new Exact(0));
  if (total.isZero()) return weights.map(() => 0n);
  const shares = weights.map((weight) => new Exact(weight).times(amount.toString()).div(total));
  const parts = shares.map((share) => BigInt(share.floor().toFixed()));
  const left = Number(amount - parts.reduce((sum, part) => sum + part, 0n));
  const byRemainder = shares
    .map((share, index) => ({ index, remainder: share.minus(share.floor()) }))
    .sort((one, other) => other.remainder.comparedTo(one.remainder) || one.index - other.index);
  for (const { index } of byRemainder.slice(0, left)) parts[index] = (parts[index] ?? 0n) + 1n;
  return parts;
}
