import Stripe from "stripe";
import { log } from "@/lib/log";
import { stripe } from "./sdk";

/** A number as Stripe takes it. */
export interface TaxId {
  type: "eu_vat" | "gb_vat" | "ch_vat" | "no_vat";
  value: string;
}

const ofUnion = "AT BE BG CY CZ DE DK EE EL ES FI FR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK XI".split(" ");

/** Those of which we see to that Stripe has the right one, and no other. */
const ours: ReadonlySet<string> = new Set<TaxId["type"]>(["eu_vat", "gb_vat", "ch_vat", "no_vat"]);

/**
 * Stripe wants to know what kind of number it is, and has a format for each (https://docs.stripe.com/invoicing/customer/tax-ids).
 * @param vatId as we keep it: without blanks in Europe, and with the country's letters in front where it has some
 * @returns null where its look doesn't tell
 */
export function taxIdOf(vatId: string): TaxId | null {
  const swiss = /^CHE(\d{3})(\d{3})(\d{3})(MWST|TVA|IVA)$/.exec(vatId);
  if (swiss) return { type: "ch_vat", value: `CHE-${swiss.slice(1, 4).join(".")} ${swiss[4]}` };
  if (/^\d{9}MVA$/.test(vatId)) return { type: "no_vat", value: vatId };
  if (/^GB(\d{9}|\d{12}|GD\d{3}|HA\d{3})$/.test(vatId)) return { type: "gb_vat", value: vatId };
  const isOfUnion = ofUnion.includes(vatId.slice(0, 2)) && /^[A-Z]{2}[0-9A-Z+*]{2,12}$/.test(vatId);
  return isOfUnion ? { type: "eu_vat", value: vatId } : null;
}

/** @returns the number as we keep it; null if a customer has none of these types */
export function vatIdIn(taxIds: readonly Stripe.TaxId[]): string | null {
  const found = taxIds.find(({ type }) => ours.has(type));
  return found ? found.value.replaceAll(/[\s.-]/g, "") : null;
}

/**
 * Makes a number the customer's only one of these types. They can't be changed at Stripe, so it is a new one, and the others go after that.
 * @param wanted null for none
 * @returns whether Stripe has it now, or none if none is wanted; it may refuse one whose check digit is right, and nobody should wait for an
 *   invoice because of that
 * @throws what the calls to Stripe throw otherwise
 */
export async function keepTaxId(customerId: string, wanted: TaxId | null): Promise<boolean> {
  const owner = { type: "customer", customer: customerId } as const;
  const { data } = await stripe().taxIds.list({ owner, limit: 100 });
  const isWanted = ({ type, value }: Pick<Stripe.TaxId, "type" | "value">) =>
    type === wanted?.type && value === wanted.value;
  // Two pushes at once may each have made it.
  const known = data.find(isWanted);
  const isKept = !wanted || known !== undefined || (await add(owner, wanted));
  for (const old of data.filter((one) => ours.has(one.type) && one !== known)) await remove(old.id);
  return isKept;
}

async function add(owner: Stripe.TaxIdCreateParams.Owner, { type, value }: TaxId): Promise<boolean> {
  try {
    await stripe().taxIds.create({ type, value, owner });
    return true;
  } catch (error) {
    if (!(error instanceof Stripe.errors.StripeInvalidRequestError) || error.code !== "tax_id_invalid") throw error;
    log().warn({ part: "stripe", requestId: error.requestId, type }, "Stripe doesn't take a team's VAT ID");
    return false;
  }
}

/** Of two that do the same at once, one finds it gone. */
const remove = (id: string): Promise<unknown> =>
  stripe()
    .taxIds.del(id)
    .catch((error: unknown) => {
      if (!(error instanceof Stripe.errors.StripeInvalidRequestError && error.code === "resource_missing")) throw error;
    });
