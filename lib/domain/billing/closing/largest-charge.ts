import type { TaxRates } from "@/lib/setting-shapes";
import { largestNet } from "../tax/tax-amount";

/**
 * What Stripe charges at once at most, in minor units: eight digits, in each currency that we bill in
 * (https://docs.stripe.com/currencies#minimum-and-maximum-charge-amounts).
 */
const largestCharge = 99_999_999n;

/**
 * @param rates as configured; which of them an invoice will have isn't known yet
 * @returns what may be charged at once before tax, in minor units
 */
export function largestNetCharge(rates: TaxRates | undefined): bigint {
  const highest = Math.max(0, ...[...(rates?.byCountry.values() ?? [])].map(Number));
  return largestNet(largestCharge, String(highest));
}
