import type { Invoice } from "@/lib/generated/prisma/client";
import { readDraft, setFooter, setTaxes, type Item, type StripeDraft } from "@/lib/integrations/stripe/invoices";
import { readTaxes } from "@/lib/integrations/stripe/read-tax";
import { spreadTax } from "../tax/tax-amount";
import { treatmentOf } from "../tax/tax-by-stripe";
import { taxName, taxNote, type Tax, type Taxed } from "../tax/tax-for";

/** What people can do about an invoice whose tax Stripe can't calculate. */
export const lacksLocation =
  "We can't calculate the tax without a complete billing address. Add the country and the postal code to your billing details (and the state, if there is one), then send this invoice again.";

/**
 * Says on a draft what tax is on it by our rates: what was said before the buyer's details changed is said anew, or taken back.
 * @param tax null for none
 * @throws what the calls to Stripe throw
 */
export async function taxDraft(
  stripeId: string,
  found: StripeDraft,
  items: readonly Item[],
  tax: Tax | null,
): Promise<void> {
  const note = tax && taxNote(tax);
  if (note !== found.footer) await setFooter(stripeId, note);
  const charged = tax?.treatment === "standard" ? tax : null;
  if (!charged && found.gross === found.net) return;
  const shares =
    charged &&
    spreadTax(
      items.map(({ amount }) => BigInt(amount)),
      charged,
    );
  const taxes = items.map(({ lineId, amount }, index) => ({ lineId, net: amount, tax: Number(shares?.[index] ?? 0) }));
  const rate = charged && {
    name: taxName(charged.country),
    country: charged.country,
    percentage: Number(charged.rate),
  };
  await setTaxes(stripeId, taxes, rate);
}

/**
 * @param invoice as we have rated it
 * @returns why a draft must not become final as it is, in our words; null if it may
 */
export function problemOf(draft: StripeDraft, { subtotal, total, taxByStripe, buyer }: Invoice): string | null {
  // Stripe might make it final all the same, without tax, or with that of where the card is from.
  if (draft.lacksLocation || (taxByStripe && !countryOf(buyer))) return lacksLocation;
  const gross = taxByStripe ? draft.net + taxIn(draft) : Number(total);
  return draft.net === Number(subtotal) && draft.gross === gross
    ? null
    : "The total at our payment provider didn't match ours, so we withdrew the draft.";
}

const countryOf = (buyer: Invoice["buyer"]): string | null => (buyer as Taxed | null)?.address?.country ?? null;

const taxIn = ({ taxes }: StripeDraft): number => taxes.reduce((sum, { amount }) => sum + amount, 0);

/**
 * Says on a draft what has to be said of the tax that Stripe calculates, which it does once more with each change: what it comes to by then
 * is what has to be said. Its rates are read before anybody is charged, since a key that may not read them could never tell us.
 * @param read the draft as it is
 * @throws Error if Stripe hasn't calculated it, which passes; what the calls to Stripe throw
 */
export async function settleTax(stripeId: string, read: StripeDraft, { buyer }: Invoice): Promise<void> {
  const noteOf = ({ taxes }: StripeDraft, amount: number) =>
    taxNote({ treatment: treatmentOf(taxes, amount), country: countryOf(buyer) ?? "" }, true);
  for (let draft: StripeDraft | null = read, said = false; draft; draft = await readDraft(stripeId)) {
    if (!draft.isCalculated) throw new Error("Stripe hasn't calculated an invoice's tax.");
    const note = noteOf(draft, taxIn(draft));
    if (said && note === draft.footer) return void (await readTaxes(draft.taxes));
    await setFooter(stripeId, note);
    said = true;
  }
}
