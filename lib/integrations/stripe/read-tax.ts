import type Stripe from "stripe";
import { stripe } from "./sdk";

/** One tax, as Stripe has calculated it. Amounts are in minor units. */
export interface StripeTax {
  /** As in "VAT" or "Sales Tax". */
  name: string;
  /** Whose tax it is: a country's, a state's, a city's. */
  jurisdiction: string;
  /** By its two letters. */
  country: string | null;
  /** Percent, as an exact decimal: what it was really calculated by. */
  rate: string;
  amount: number;
  /** What it was calculated on. */
  taxable: number;
  /** Why it is what it is, in Stripe's word. */
  reason: string;
}

/** What an invoice says of one of its taxes. */
export type SaidTax = Pick<StripeTax, "amount" | "taxable" | "reason"> & { rateId: string | null };

/** @returns what an invoice says of its taxes: of rates, only their ids */
export const taxesOf = ({ total_taxes: taxes }: Pick<Stripe.Invoice, "total_taxes">): SaidTax[] =>
  (taxes ?? []).map(({ amount, taxable_amount: taxable, taxability_reason: reason, tax_rate_details: details }) => ({
    amount,
    taxable: taxable ?? 0,
    reason,
    rateId: details?.tax_rate ?? null,
  }));

/**
 * Looks up the rates that taxes are by: one call for each.
 * @throws what the calls to Stripe throw
 */
export const readTaxes = (said: readonly SaidTax[]): Promise<StripeTax[]> =>
  Promise.all(
    said.map(async ({ rateId, ...tax }): Promise<StripeTax> => {
      const rate = rateId === null ? null : await stripe().taxRates.retrieve(rateId);
      const country = rate?.country ?? null;
      return {
        ...tax,
        name: rate?.display_name ?? "Tax",
        jurisdiction: rate?.jurisdiction ?? rate?.state ?? country ?? "",
        country,
        rate: String(rate?.effective_percentage ?? rate?.percentage ?? 0),
      };
    }),
  );
