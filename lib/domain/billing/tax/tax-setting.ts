import type { TaxRates } from "@/lib/setting-shapes";

/** Who decides what tax is on invoices: the operator's rates, Stripe, or nobody, where none is charged. */
export interface TaxSetting {
  rates?: TaxRates | undefined;
  /** docs/decisions/0093-tax-by-stripe.md */
  byStripe?: boolean;
}

/** @param settings as they were read: never both */
export const taxSetting = (settings: {
  TAX_RATES?: TaxRates | undefined;
  STRIPE_TAX: "on" | "off";
}): TaxSetting & { byStripe: boolean } => ({ rates: settings.TAX_RATES, byStripe: settings.STRIPE_TAX === "on" });
