import type { z } from "zod";
import type { taxSchema } from "@/lib/contract/billing";
import type { Invoice } from "@/lib/generated/prisma/client";
import type { TaxRates } from "@/lib/setting-shapes";
import { checkVatId } from "../details/vat-id";

/** Why an invoice has the tax that it has. */
export interface Tax {
  /** `outside_scope`: the seller's country taxes no service to there. `exempt` is only said by Stripe. */
  treatment: "standard" | "reverse_charge" | "outside_scope" | "exempt";
  /** Whose tax it is, by its two letters; where nobody is charged any, where the buyer is. */
  country: string;
  /** Percent, as an exact decimal. */
  rate: string;
}

/** One of several taxes that Stripe has calculated on an invoice, as it is kept and shown. Amounts are in minor units. */
export interface TaxPart {
  name: string;
  /** Whose tax it is: a country's, a state's, a city's. */
  jurisdiction: string;
  /** Percent, as an exact decimal. */
  rate: string;
  amount: number;
  taxable_amount: number;
}

/** Of a buyer, what tax depends on. */
export interface Taxed {
  vat_id: string | null;
  address: { country?: string | null } | null;
}

/** The countries of the European Union's VAT area. Northern Ireland is in it for goods only. */
const union = new Set("AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MC MT NL PL PT RO SE SI SK".split(" "));

/** Monaco has France's VAT (Directive 2006/112/EC, article 7), and the Isle of Man that of the United Kingdom. */
const taxedAs = (country: string): string => ({ MC: "FR", IM: "GB" })[country] ?? country;

/**
 * Where a service to a buyer is taxed, and at which rate: docs/decisions/0089-tax-by-rates.md.
 * @param rates as configured; undefined where no tax is
 * @returns null where no tax is configured
 */
export async function taxFor(buyer: Taxed, rates: TaxRates | undefined): Promise<Tax | null> {
  if (!rates) return null;
  const { home, byCountry } = rates;
  const standard = (country: string): Tax => ({ treatment: "standard", country, rate: byCountry.get(country) ?? "0" });
  const named = buyer.address?.country ?? null;
  // Somebody who doesn't say where they are hasn't shown that they owe less.
  const place = named ? taxedAs(named) : home;
  if (place === home) return standard(home);
  // Wherever the seller is, as long as that isn't in the same country (Directive 2006/112/EC, article 196).
  if (union.has(place) && (await isBusiness(buyer, named)))
    return { treatment: "reverse_charge", country: place, rate: "0" };
  if (byCountry.has(place)) return standard(place);
  return union.has(home) && union.has(place)
    ? standard(home)
    : { treatment: "outside_scope", country: place, rate: "0" };
}

/** What was kept before VAT IDs were checked proves nothing. */
async function isBusiness({ vat_id: vatId }: Taxed, country: string | null): Promise<boolean> {
  return vatId !== null && !("problem" in (await checkVatId(vatId, country)));
}

/** @returns the tax that was noted on an invoice; null if there is none */
export const taxOfRow = (row: Pick<Invoice, "taxTreatment" | "taxCountry" | "taxRate">): Tax | null =>
  row.taxTreatment && row.taxCountry && row.taxRate
    ? { treatment: row.taxTreatment, country: row.taxCountry, rate: row.taxRate.toString() }
    : null;

/** @returns whether Stripe calculates an invoice's tax, and we don't know it yet */
export const isTaxPending = ({ taxByStripe, taxTreatment }: Pick<Invoice, "taxByStripe" | "taxTreatment">): boolean =>
  taxByStripe && taxTreatment === null;

/** @returns what a country calls it: "VAT" in Europe, "Tax" elsewhere */
export const taxName = (country: string): string =>
  union.has(country) || ["GB", "CH", "LI", "NO", "IS"].includes(country) ? "VAT" : "Tax";

/**
 * @param isByStripe whether Stripe has decided it: why it charges none somewhere isn't known to us
 * @returns what has to stand on an invoice about its tax, besides its amount; null for nothing
 */
export function taxNote({ treatment, country }: Pick<Tax, "treatment" | "country">, isByStripe = false): string | null {
  if (treatment === "standard") return null;
  if (treatment === "exempt") return "No tax is charged: this service is exempt from it.";
  // The words that article 226 (11a) of Directive 2006/112/EC asks for, and where the rule is.
  if (treatment === "reverse_charge" && union.has(country))
    return "Reverse charge: VAT is due from the customer (Directive 2006/112/EC, Art. 196).";
  // Other countries have such a rule, too, as Stripe knows.
  if (treatment === "reverse_charge")
    return `Reverse charge: ${taxName(country) === "VAT" ? "VAT" : "the tax"} is due from the customer.`;
  return isByStripe
    ? "No tax is charged."
    : "No tax is charged: the service is supplied outside the seller’s tax area.";
}

type Presented = z.output<typeof taxSchema> | null;

/**
 * @param tax null where no tax is configured
 * @param amount in minor units
 */
export const presentTax = (tax: Tax | null, amount: bigint): Presented =>
  tax && { ...tax, name: taxName(tax.country), amount: Number(amount), parts: [], note: taxNote(tax) };

type Taxing = Pick<Invoice, "taxTreatment" | "taxCountry" | "taxRate" | "taxByStripe" | "taxParts" | "subtotal">;

/** @returns the tax on an invoice; null if there is none */
export function presentTaxOfRow(row: Taxing & Pick<Invoice, "tax">): Presented {
  const shown = presentAs(row, row.tax);
  const parts = partsOf(row);
  // One alone is said already, unless it's on something else than all of it.
  const isSaid = parts.length === 1 && parts[0]?.taxable_amount === Number(row.subtotal);
  return shown && { ...shown, parts: isSaid ? [] : parts };
}

/**
 * @param amount of it that is credited, in minor units
 * @returns the same on a credit note, which has no parts
 */
export const presentCreditedTax = (row: Taxing, amount: bigint): Presented => presentAs(row, amount);

function presentAs(row: Taxing, amount: bigint): Presented {
  const tax = taxOfRow(row);
  const shown = presentTax(tax, amount);
  const names = [...new Set(partsOf(row).map(({ name }) => name))];
  return (
    tax &&
    shown && {
      ...shown,
      name: (names.length === 1 && names[0]) || shown.name,
      note: taxNote(tax, row.taxByStripe),
    }
  );
}

/** What Stripe has calculated on an invoice, tax by tax. */
const partsOf = ({ taxParts }: Pick<Invoice, "taxParts">): TaxPart[] => (taxParts as TaxPart[] | null) ?? [];
