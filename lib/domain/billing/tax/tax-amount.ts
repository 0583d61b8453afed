import Decimal from "decimal.js";

const Exact = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_UP });

/**
 * @param net in minor units
 * @param tax its rate is percent, as an exact decimal; null where no tax is configured
 * @returns the tax on it, rounded once for the whole of it, half a unit away from zero
 */
export const taxOn = (net: bigint, tax: { rate: string } | null | undefined): bigint =>
  tax ? BigInt(new Exact(net.toString()).times(tax.rate).div(100).toDecimalPlaces(0).toFixed()) : 0n;

/**
 * Spreads the tax of an invoice over its lines, for Stripe, which wants it by line: each line has what the tax grows by with it, so that they
 * add up to the tax on the whole.
 * @param amounts of the lines, in minor units, in their order
 */
export function spreadTax(amounts: readonly bigint[], tax: { rate: string }): bigint[] {
  let net = 0n;
  let before = 0n;
  return amounts.map((amount) => {
    net += amount;
    const upToHere = taxOn(net, tax);
    const own = upToHere - before;
    before = upToHere;
    return own;
  });
}

/**
 * @param gross the most that may be charged, in minor units
 * @returns the largest amount before tax that comes to no more with it
 */
export function largestNet(gross: bigint, rate: string): bigint {
  let net = BigInt(new Exact(gross.toString()).times(100).div(new Exact(rate).plus(100)).ceil().toFixed());
  while (net + taxOn(net, { rate }) > gross) net -= 1n;
  return net;
}
