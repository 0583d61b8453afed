import Decimal from "decimal.js";
import type { StripeTax } from "@/lib/integrations/stripe/read-tax";
import type { Tax, TaxPart } from "./tax-for";

/** What Stripe has calculated, in our terms. */
export interface CalculatedTax extends Tax {
  /** In minor units. */
  amount: bigint;
  /** Those that charge something. */
  parts: TaxPart[];
}

/** Why Stripe charges something, perhaps at a rate of zero. */
const rated = new Set([
  "standard_rated",
  "reduced_rated",
  "zero_rated",
  "proportionally_rated",
  "portion_standard_rated",
  "portion_reduced_rated",
  "taxable_basis_reduced",
]);

/** Why it charges nothing although it knows the place: all else is that nobody is registered there, or that it doesn't know it. */
const exempt = new Set(["customer_exempt", "product_exempt", "product_exempt_holiday", "portion_product_exempt"]);

/** ISO 3166 leaves these letters to its users; for an unknown place, they are usual. */
const nowhere = "ZZ";

/**
 * @param taxes all that Stripe says of an invoice's tax, those that charge nothing as well
 * @param country of the customer, by its two letters
 * @param net what the invoice comes to before tax, more than nothing
 * @returns the same as one tax
 */
export function calculatedTax(taxes: readonly StripeTax[], country: string | null, net: bigint): CalculatedTax {
  const amount = taxes.reduce((sum, tax) => sum + tax.amount, 0);
  const charging = taxes.filter((tax) => tax.amount !== 0);
  const treatment = treatmentOf(taxes, amount);
  const counted = amount === 0 ? taxes.filter(({ reason }) => rated.has(reason)) : charging;
  // Rates on different parts of a price don't add up: what they come to on all of it does.
  const isOnOneSum = new Set(counted.map(({ taxable }) => taxable)).size <= 1;
  const rate = isOnOneSum
    ? counted.reduce((sum, one) => sum.plus(one.rate), new Decimal(0))
    : new Decimal(amount).times(100).div(net.toString());
  return {
    treatment,
    country: (charging[0] ?? taxes[0])?.country ?? country ?? nowhere,
    rate: treatment === "standard" ? rate.toDecimalPlaces(4).toFixed() : "0",
    amount: BigInt(amount),
    parts: charging.map((tax) => ({
      name: tax.name,
      jurisdiction: tax.jurisdiction,
      rate: tax.rate,
      amount: tax.amount,
      taxable_amount: tax.taxable,
    })),
  };
}

/** @returns how an invoice is taxed on which Stripe says this; of several reasons, the one that changes most */
export function treatmentOf(taxes: readonly Pick<StripeTax, "reason">[], amount: number): Tax["treatment"] {
  const has = (reasons: ReadonlySet<string>) => taxes.some(({ reason }) => reasons.has(reason));
  if (amount !== 0) return "standard";
  if (has(new Set(["reverse_charge"]))) return "reverse_charge";
  if (has(rated)) return "standard";
  return has(exempt) ? "exempt" : "outside_scope";
}
