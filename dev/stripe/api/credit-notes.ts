import type { Context } from "../context";
import { missingParam, notNow } from "../failure";
import { mergedMetadata, numberOf, textOf, type Params } from "../form";
import { newCreditNote } from "../objects/credit-note";
import { totalTaxes } from "../objects/invoice";
import { seconds, type CreditNote, type Invoice } from "../wire";
import { moveBalance } from "./balance";
import { settled } from "./charges";
import { creditLinesIn, taxIn } from "./credit-lines";
import { createdSince } from "./created-since";
import { found } from "./found";
import { createRefund } from "./refunds";

/** First it makes less due; what is more than that goes back by the ways that the call names. */
export function createCreditNote(context: Context, params: Params): CreditNote {
  const { invoice, amount, lines } = asked(context, params);
  const prePayment = Math.min(amount, invoice.amount_remaining);
  const [refund, credit, outOfBand] = ["refund_amount", "credit_amount", "out_of_band_amount"].map(
    (name) => numberOf(params[name], name) ?? 0,
  ) as [number, number, number];
  if (refund + credit + outOfBand !== amount - prePayment) {
    throw notNow("The amounts to refund, to credit and out of band must add up to what the credit note returns.");
  }
  const id = context.store.newId("cn");
  const refunds = refund > 0 ? [refundOf(context, invoice, refund)] : [];
  const balance = { credit_note: id, invoice: invoice.id };
  const moved =
    credit > 0 ? moveBalance(context, invoice.customer as string, -credit, "credit_note", balance).id : null;
  const note = context.store.put(
    noteOf(context, params, {
      ...{ id, invoice, amount, lines, prePayment, refunds },
      outOfBand: outOfBand || null,
      balanceTransaction: moved,
    }),
  );
  apply(context, invoice.id, prePayment, amount - prePayment);
  context.emit("credit_note.created", note);
  return note;
}

/** What would be issued, whatever ways the call names or doesn't. */
export function previewCreditNote(context: Context, params: Params): CreditNote {
  const { invoice, amount, lines } = asked(context, params);
  const prePayment = Math.min(amount, invoice.amount_remaining);
  const about = { id: context.store.newId("cn"), invoice, amount, lines, prePayment };
  return noteOf(context, params, { ...about, refunds: [], outOfBand: null, balanceTransaction: null });
}

/** What is credited of which invoice. @throws StripeFailure if it can't be */
function asked(context: Context, params: Params) {
  const invoiceId = textOf(params.invoice);
  if (!invoiceId) throw missingParam("invoice");
  const invoice = found(context, "invoice", invoiceId, "invoice");
  if (invoice.status !== "open" && invoice.status !== "paid") {
    throw notNow("Credit notes can only be created for open or paid invoices.");
  }
  const lines = creditLinesIn(context, invoice, params.lines);
  const inLines = lines?.reduce((sum, line) => sum + line.amount + taxIn(line.taxes), 0);
  const amount = inLines ?? numberOf(params.amount, "amount");
  if (amount === null) throw missingParam("amount");
  const creditedBefore = invoice.pre_payment_credit_notes_amount + invoice.post_payment_credit_notes_amount;
  if (amount > invoice.total - creditedBefore) {
    throw notNow("The credit note amount is greater than what is left of the invoice.");
  }
  return { invoice, amount, lines: lines ?? [] };
}

type Made = Pick<
  Parameters<typeof newCreditNote>[0],
  "id" | "invoice" | "amount" | "lines" | "prePayment" | "refunds" | "outOfBand" | "balanceTransaction"
>;

const noteOf = (context: Context, params: Params, made: Made): CreditNote =>
  newCreditNote({
    ...made,
    earlier: creditNotesOf(context, { invoice: made.invoice.id }).length,
    taxes: totalTaxes(made.lines),
    reason: textOf(params.reason),
    memo: textOf(params.memo),
    effectiveAt: numberOf(params.effective_at, "effective_at"),
    metadata: mergedMetadata({}, params.metadata),
    url: context.url,
  });

/** Only what made less due can be taken back. */
export function voidCreditNote(context: Context, _: Params, id: string): CreditNote {
  const note = found(context, "credit_note", id);
  const { status } = found(context, "invoice", note.invoice as string);
  if (note.status !== "issued" || status !== "open") {
    throw notNow("You can only void a credit note that was issued for an open invoice.");
  }
  const gone = context.store.put<CreditNote>({ ...note, status: "void", voided_at: seconds() });
  apply(context, note.invoice as string, -note.pre_payment_amount, 0);
  context.emit("credit_note.voided", gone);
  return gone;
}

function apply(context: Context, id: string, prePayment: number, postPayment: number): void {
  const invoice = found(context, "invoice", id);
  const changed = context.store.put<Invoice>({
    ...invoice,
    amount_due: invoice.amount_due - prePayment,
    amount_remaining: invoice.amount_remaining - prePayment,
    pre_payment_credit_notes_amount: invoice.pre_payment_credit_notes_amount + prePayment,
    post_payment_credit_notes_amount: invoice.post_payment_credit_notes_amount + postPayment,
  });
  context.emit("invoice.updated", changed);
  if (changed.status === "open" && changed.amount_remaining === 0) settled(context, changed);
}

function refundOf(context: Context, invoice: Invoice, amount: number): CreditNote["refunds"][number] {
  const payment = context.store.list("invoice_payment").find((one) => one.invoice === invoice.id);
  const intent = payment?.payment.payment_intent;
  if (typeof intent !== "string") throw notNow("This invoice has no payment to refund.");
  const { id } = createRefund(context, { payment_intent: intent, amount: String(amount) });
  return { amount_refunded: amount, payment_record_refund: null, refund: id, type: "refund" };
}

export const creditNotesOf = ({ store }: Context, params: Params): CreditNote[] =>
  store
    .list("credit_note")
    .filter(({ invoice }) => !textOf(params.invoice) || invoice === textOf(params.invoice))
    .filter(({ customer }) => !textOf(params.customer) || customer === textOf(params.customer))
    .filter(createdSince(params));
