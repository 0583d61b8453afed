import Stripe from "stripe";
import { formatMoney } from "@/lib/money";
import { findCreditLines, type CreditLine } from "./credit-lines";
import { refusalForGood } from "./failure";
import { keyOf } from "./key-of";
import { ourId } from "./our-id";
import { stripe } from "./sdk";

/** What a credit note is made of. Amounts are in minor units. */
export interface CreditNoteDraft {
  /** Ours: makes it one, however often this is called. */
  creditNoteId: string;
  stripeInvoiceId: string;
  description: string;
  net: number;
  tax: number;
  reason: "duplicate" | "fraudulent" | "order_change" | "product_unsatisfactory" | null;
  memo: string | null;
  destination: "card" | "balance" | "outside";
  generation: number;
}

/** A credit note, as it is at Stripe. Amounts are in minor units. */
export interface StripeCreditNote {
  stripeId: string;
  /** Ours, if we have asked for it. */
  creditNoteId: string | null;
  number: string;
  isVoid: boolean;
  /** With tax. */
  amount: number;
  tax: number;
  /** By how much less is due. */
  reduced: number;
  refunded: number;
  toBalance: number;
  outside: number;
  reason: CreditNoteDraft["reason"];
  memo: string | null;
  /** Whether the bank has sent a refund back. */
  refundFailed: boolean;
  issuedAt: Date;
}

/** What Stripe would issue isn't what was asked for: nothing is. The message says why. */
export class NotAsAsked extends Error {}

/** What is left to pay of an invoice has changed between the look at it and the credit note: the same may work a moment later. */
export class AmountsMoved extends Error {}

/**
 * Issues a credit note: first it makes less due, and what is more than that goes where the draft says. The customer isn't mailed by Stripe.
 * @throws AmountsMoved where nothing was issued; NotAsAsked; what the call to Stripe throws
 */
export async function createCreditNote(draft: CreditNoteDraft): Promise<void> {
  const invoice = await stripe().invoices.retrieve(draft.stripeInvoiceId);
  const lines = invoice.automatic_tax.enabled ? await linesByStripe(invoice, draft) : linesByUs(invoice, draft);
  // Issued by a call whose answer never came.
  if (lines === null) return;
  const { amount_remaining: remaining } = invoice;
  try {
    await create(draft, remaining, lines);
  } catch (error) {
    // Asked for under this key before, when another amount was left to pay: if that call made one, it holds.
    if (error instanceof Stripe.errors.StripeIdempotencyError && (await isThere(draft))) return;
    const isRefused = refusalForGood(error) !== null;
    if (isRefused && (await stripe().invoices.retrieve(draft.stripeInvoiceId)).amount_remaining !== remaining)
      throw new AmountsMoved("What is left to pay has changed.", { cause: error });
    throw error;
  }
}

/**
 * A line of our own, with our tax: by the rate that the invoice's is by, which Stripe has made of what was said about it.
 * @throws NotAsAsked
 */
function linesByUs({ total_taxes: taxes }: Stripe.Invoice, { description, net, tax }: CreditNoteDraft): CreditLine[] {
  const taxRate = taxes?.[0]?.tax_rate_details?.tax_rate ?? null;
  if (tax > 0 && taxRate === null) throw new NotAsAsked("The invoice has no tax rate at our payment provider.");
  const ours = taxRate !== null && tax > 0 ? [{ amount: tax, taxable_amount: net, tax_rate: taxRate }] : null;
  return [
    {
      type: "custom_line_item",
      description,
      quantity: 1,
      unit_amount: net,
      ...(ours ? { tax_amounts: ours } : {}),
    },
  ];
}

/**
 * Where Stripe has calculated the invoice's tax, it calculates what is in a credit note as well, and takes no line of ours.
 * @returns null if it's issued already
 * @throws NotAsAsked if that comes to another amount than was asked for
 */
async function linesByStripe(
  invoice: Stripe.Invoice,
  { creditNoteId, net, tax }: CreditNoteDraft,
): Promise<CreditLine[] | null> {
  const before = await stripe()
    .creditNotes.list({ invoice: invoice.id, limit: 100 })
    .autoPagingToArray({ limit: most });
  if (before.some(({ metadata }) => ourId(metadata?.credit_note_id) === creditNoteId)) return null;
  const counting = before.filter(({ status }) => status !== "void");
  const found = await findCreditLines(invoice, counting, net + tax);
  if ("lines" in found) return found.lines;
  const money = (amount: number) => formatMoney(amount, invoice.currency);
  const others = found.nearest.length > 0 ? ` Credit ${found.nearest.map(money).join(" or ")} instead.` : "";
  throw new NotAsAsked(
    `With the tax that Stripe calculates in it, no credit note for this invoice comes to exactly ${money(net + tax)}.${others}`,
  );
}

/** More credit notes than any invoice has. */
const most = 1_000;

async function create(draft: CreditNoteDraft, remaining: number, lines: CreditLine[]): Promise<void> {
  const { creditNoteId, stripeInvoiceId, net, tax, reason, memo, destination, generation } = draft;
  const back = Math.max(0, net + tax - remaining);
  await stripe().creditNotes.create(
    {
      invoice: stripeInvoiceId,
      lines,
      email_type: "none",
      metadata: { credit_note_id: creditNoteId },
      ...(reason ? { reason } : {}),
      ...(memo ? { memo } : {}),
      ...(back > 0 ? { [fieldOf[destination]]: back } : {}),
    },
    { idempotencyKey: keyOf("credit-note", creditNoteId, generation) },
  );
}

const fieldOf = { card: "refund_amount", balance: "credit_amount", outside: "out_of_band_amount" } as const;

/** @returns whether a call whose answer never came has issued it */
export async function isThere({
  stripeInvoiceId,
  creditNoteId,
}: Pick<CreditNoteDraft, "stripeInvoiceId" | "creditNoteId">): Promise<boolean> {
  return (await readCreditNotes(stripeInvoiceId)).some((note) => note.creditNoteId === creditNoteId);
}

/** @returns all credit notes of an invoice, void ones as well, oldest first */
export async function readCreditNotes(stripeInvoiceId: string): Promise<StripeCreditNote[]> {
  const found: StripeCreditNote[] = [];
  const list = { invoice: stripeInvoiceId, limit: 100, expand: ["data.refunds.refund"] };
  for await (const note of stripe().creditNotes.list(list)) found.push(present(note));
  return found.reverse();
}

function present(note: Stripe.CreditNote): StripeCreditNote {
  const refunded = note.refunds.reduce((sum, { amount_refunded: amount }) => sum + amount, 0);
  const outside = note.out_of_band_amount ?? 0;
  return {
    stripeId: note.id,
    creditNoteId: ourId(note.metadata?.credit_note_id),
    number: note.number,
    isVoid: note.status === "void",
    amount: note.total,
    tax: (note.total_taxes ?? []).reduce((sum, { amount }) => sum + amount, 0),
    reduced: note.pre_payment_amount,
    refunded,
    outside,
    toBalance: Math.max(0, note.post_payment_amount - refunded - outside),
    reason: note.reason as StripeCreditNote["reason"],
    memo: note.memo,
    refundFailed: note.refunds.some(({ refund }) => hasFailed(refund)),
    // What stands on Stripe's paper, too.
    issuedAt: new Date((note.effective_at ?? note.created) * 1_000),
  };
}

const hasFailed = (refund: string | Stripe.Refund | null | undefined): boolean =>
  typeof refund === "object" && refund !== null && ["failed", "canceled"].includes(refund.status ?? "");
