import type { Context } from "../context";
import { missingLocation } from "../failure";
import { withLines } from "../objects/invoice";
import { newTaxRate, type Rate } from "../objects/tax-rate";
import { home, isInUnion, nothingIn, ratesIn } from "../tax-table";
import type { Customer, Invoice, InvoiceLine } from "../wire";
import { found } from "./found";
import { taxIdsOf } from "./tax-ids";

type Tax = NonNullable<InvoiceLine["taxes"]>[number];

/** What is charged on each line, and why. */
interface Charged {
  rates: Rate[];
  reason: Tax["taxability_reason"];
}

/** @returns the draft with the tax that follows from where its customer is by now, if that is calculated */
export function withAutomaticTax(context: Context, invoice: Invoice): Invoice {
  if (!invoice.automatic_tax.enabled) return invoice;
  const charged = chargedOf(context, found(context, "customer", invoice.customer as string, "customer"));
  const status = charged ? ("complete" as const) : ("requires_location_inputs" as const);
  const lines = invoice.lines.data.map((line) => ({ ...line, taxes: charged ? taxesOn(context, line, charged) : [] }));
  return { ...withLines(invoice, lines), automatic_tax: { ...invoice.automatic_tax, status } };
}

/** @throws StripeFailure if it can't be told where the customer is */
export function requireLocation({ automatic_tax: { enabled, status } }: Invoice): void {
  if (enabled && status === "requires_location_inputs") throw missingLocation();
}

/** @returns null if it can't be told where the customer is */
function chargedOf(context: Context, customer: Customer): Charged | null {
  const { country, postal_code: postalCode, state } = customer.address ?? {};
  if (!country) return null;
  if (country === "US" && !/^\d{5}(-\d{4})?$/.test(postalCode ?? "")) return null;
  if (country === "CA" && !postalCode && !state) return null;
  const none = (reason: Charged["reason"]): Charged => ({ rates: [nothingIn(country)], reason });
  if (customer.tax_exempt === "exempt") return none("customer_exempt");
  const isBusiness = taxIdsOf(context, customer.id).some(({ type }) => type === "eu_vat");
  if (customer.tax_exempt === "reverse" || (isBusiness && isInUnion(country) && country !== home))
    return none("reverse_charge");
  const rates = ratesIn(country, postalCode ?? null);
  return rates.length > 0 ? { rates, reason: "standard_rated" } : none("not_collecting");
}

/** By line and by rate, half a cent away from zero. */
const taxesOn = ({ store }: Context, { amount }: InvoiceLine, { rates, reason }: Charged): Tax[] =>
  rates.map((rate) => ({
    amount: Math.floor((amount * Math.round(rate.percentage * 1_000) * 2 + 100_000) / 200_000),
    tax_behavior: "exclusive",
    tax_rate_details: { tax_rate: store.put(newTaxRate(rate)).id },
    taxability_reason: reason,
    taxable_amount: reason === "standard_rated" ? amount : 0,
    type: "tax_rate_details",
  }));
