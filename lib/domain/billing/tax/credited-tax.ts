/** Of what an invoice comes to, and what was credited of it before, in minor units. */
interface Credited {
  amount: bigint;
  tax: bigint;
}

/**
 * @param invoice what it comes to with tax, and the part of that that is tax
 * @param before the same, of its credit notes so far
 * @param amount of one more, with tax
 * @returns the tax in it. All credit notes together have the tax that is in all they come to, so that one that credits the rest has the rest
 */
export function creditedTax(invoice: Credited, before: Credited, amount: bigint): bigint {
  const upToHere = roundedShare(invoice.tax, before.amount + amount, invoice.amount);
  const own = upToHere - before.tax;
  // One that was taken back may have had the cent that others lack.
  if (own < 0n) return 0n;
  return own > amount ? amount : own;
}

/** Half a unit away from zero. */
const roundedShare = (whole: bigint, part: bigint, of: bigint): bigint =>
  of === 0n ? 0n : (2n * whole * part + of) / (2n * of);
