import { largestNet } from "../tax/tax-amount";
import type { TaxSetting } from "../tax/tax-setting";

/**
 * What Stripe charges at once at most, in minor units: eight digits, in each currency that we bill in
 * (https://docs.stripe.com/currencies#minimum-and-maximum-charge-amounts).
 */
const largestCharge = 99_999_999n;

/**
 * What is left room for where Stripe calculates the tax, in percent: more than there is anywhere. VAT goes up to 27; what some places in the
 * United States ask for on communications, all together, goes higher.
 */
const mostByStripe = 50;

/**
 * @param setting as configured; which tax an invoice will have isn't known yet
 * @returns what may be charged at once before tax, in minor units
 */
export function largestNetCharge({ rates, byStripe }: TaxSetting): bigint {
  const highest = byStripe ? mostByStripe : Math.max(0, ...[...(rates?.byCountry.values() ?? [])].map(Number));
  return largestNet(largestCharge, String(highest));
}
