import type { Metric } from "@/lib/contract/metrics";

/** Numbers that look random, and are the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A tier of a price: what it holds above, and what a unit costs, in cents and thousandths of one. */
export type Tier = [above: number, unitPrice: number];

/**
 * What a month of a team costs, in cents: an independent copy of how it is rated, in whole numbers. Quantities are in thousandths,
 * prices in hundred-thousandths of a cent.
 */
export function costOf(quantities: Partial<Record<Metric, bigint>>, prices: Partial<Record<Metric, Tier[]>>): bigint {
  let sum = 0n;
  for (const [metric, tiers] of Object.entries(prices) as [Metric, Tier[]][]) {
    const quantity = quantities[metric] ?? 0n;
    let exact = 0n;
    for (const [index, [above, unitPrice]] of tiers.entries()) {
      const from = BigInt(above) * 1_000n;
      const next = tiers[index + 1];
      const to = next && quantity > BigInt(next[0]) * 1_000n ? BigInt(next[0]) * 1_000n : quantity;
      if (to > from) exact += (to - from) * BigInt(Math.round(unitPrice * 100_000));
    }
    sum += halfEven(exact, 100_000_000n);
  }
  return sum;
}

function halfEven(amount: bigint, unit: bigint): bigint {
  const [whole, rest] = [amount / unit, amount % unit];
  if (rest * 2n === unit) return whole + (whole % 2n);
  return rest * 2n > unit ? whole + 1n : whole;
}

/**
 * The tax on an invoice: an independent copy, in whole numbers.
 * @param net in cents
 * @param rate percent, with four decimals at most
 * @returns cents, half a cent away from zero
 */
export function taxOf(net: number, rate: string): number {
  const [whole = "0", decimals = ""] = rate.split(".");
  const tenThousandths = BigInt(whole + decimals.padEnd(4, "0"));
  const twice = BigInt(Math.abs(net)) * tenThousandths * 2n;
  return Math.sign(net) * Number((twice + 1_000_000n) / 2_000_000n);
}
