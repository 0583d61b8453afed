import Decimal from "decimal.js";
import { decimalsOf } from "@/lib/money";
import { taxName, type Tax } from "../tax/tax-for";
import { hasLettersOfCountry } from "./vat-letters";

/** Of an invoice or a credit note, what decides whether EN 16931 can say it. */
interface Sayable {
  seller_details: unknown;
  buyer: { vat_id: string | null; address: { country?: string | null } | null };
  currency: string;
  lines: readonly { amount: number }[];
  rounded_lines: number;
  subtotal: number;
  tax: (Tax & { amount: number }) | null;
  tax_by_stripe: boolean;
}

/** South Sudan: ISO 3166-1 has it, and the rules of EN 16931 (BR-CL-14, release 1.3.16) don't. */
const unknownCountries: ReadonlySet<string> = new Set(["SS"]);

/**
 * An e-invoice that says something wrong is worse than none: machines book it as it is. So where the standard has no way to say what
 * the paper says, there's only the paper (docs/decisions/0094-invoices-that-machines-read.md).
 * @returns why there's no XML, in words for the customer that go on after "because"; null if there can be one
 */
export function whyNoXml({
  seller_details: seller,
  buyer,
  currency,
  lines,
  rounded_lines: rounded,
  subtotal,
  tax,
  tax_by_stripe: isByStripe,
}: Sayable): string | null {
  if (!seller) return "we hadn’t set up e-invoices when it was issued";
  if (!tax) return "no tax was set up when it was issued";
  if (["standard", "exempt"].includes(tax.treatment) && taxName(tax.country) !== "VAT")
    return "e-invoices can only have VAT";
  // That nobody is registered there isn't that there's nothing to tax.
  if (tax.treatment === "outside_scope" && isByStripe) return "it isn’t known why no tax is on it";
  if (!buyer.address?.country) return "your billing details had no country when it was issued";
  if (unknownCountries.has(buyer.address.country)) return "e-invoices have no code for your country yet";
  if (tax.treatment === "reverse_charge" && !(buyer.vat_id && hasLettersOfCountry(buyer.vat_id)))
    return "it has no VAT ID of yours, which reverse charge needs";
  if (decimalsOf(currency) > 2) return "e-invoices have no currencies with three decimals";
  if (lines.length === 0 || lines.reduce((sum, { amount }) => sum + amount, 0) !== subtotal)
    return "its lines don’t add up to its amount";
  if (!isByRate(subtotal, tax, currency, rounded)) return "its tax isn’t its rate times its amount";
  return null;
}

/**
 * Where tax was rounded by line, or credited in proportion, it's off by some cents. The standard's own rules stop at one unit of the
 * currency (BR-S-09).
 */
function isByRate(subtotal: number, tax: { rate: string; amount: number }, currency: string, lines: number): boolean {
  const off = new Decimal(subtotal).times(tax.rate).div(100).minus(tax.amount).abs();
  return off.lte(2 + lines / 2) && off.lt(new Decimal(10).pow(decimalsOf(currency)));
}
