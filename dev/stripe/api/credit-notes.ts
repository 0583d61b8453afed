import type { Context } from "../context";
import { missingParam, notNow, wrongParam } from "../failure";
import { mergedMetadata, nestedOf, numberOf, textOf, type Params } from "../form";
import { newCreditNote } from "../objects/credit-note";
import { seconds, type CreditNote, type Invoice } from "../wire";
import { moveBalance } from "./balance";
import { settled } from "./charges";
import { createdSince } from "./created-since";
import { found } from "./found";
import { createRefund } from "./refunds";

/** First it makes less due; what is more than that goes back by the ways that the call names. */
export function createCreditNote(context: Context, params: Params): CreditNote {
  const invoiceId = textOf(params.invoice);
  if (!invoiceId) throw missingParam("invoice");
  const invoice = found(context, "invoice", invoiceId, "invoice");
  if (invoice.status !== "open" && invoice.status !== "paid") {
    throw notNow("Credit notes can only be created for open or paid invoices.");
  }
  const lines = linesIn(invoice, params.lines);
  const amount = lines ? lines.net + lines.tax : numberOf(params.amount, "amount");
  if (amount === null) throw missingParam("amount");
  const creditedBefore = invoice.pre_payment_credit_notes_amount + invoice.post_payment_credit_notes_amount;
  if (amount > invoice.total - creditedBefore) {
    throw notNow("The credit note amount is greater than what is left of the invoice.");
  }
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
    newCreditNote({
      id,
      invoice,
      earlier: creditNotesOf(context, { invoice: invoice.id }).length,
      amount,
      taxes: lines?.taxes ?? [],
      prePayment,
      outOfBand: outOfBand || null,
      balanceTransaction: moved,
      refunds,
      reason: textOf(params.reason),
      memo: textOf(params.memo),
      effectiveAt: numberOf(params.effective_at, "effective_at"),
      metadata: mergedMetadata({}, params.metadata),
      url: context.url,
    }),
  );
  apply(context, invoice.id, prePayment, amount - prePayment);
  context.emit("credit_note.created", note);
  return note;
}

/** A line of one's own, with its taxes by a rate that is on the invoice. */
function linesIn(invoice: Invoice, given: Params[string]) {
  const all = Object.values(nestedOf(given)).map(nestedOf);
  if (all.length === 0) return null;
  const rates = new Set(invoice.total_taxes?.map(({ tax_rate_details: details }) => details?.tax_rate));
  let net = 0;
  const taxes = all.flatMap((line, index): NonNullable<CreditNote["total_taxes"]> => {
    const at = `lines[${index}]`;
    if (textOf(line.type) !== "custom_line_item")
      throw wrongParam(`${at}[type]`, "Only custom_line_item is known here.");
    if (!textOf(line.description)) throw missingParam(`${at}[description]`);
    net += needed(line, "unit_amount", at) * needed(line, "quantity", at);
    return Object.values(nestedOf(line.tax_amounts)).map((one, position) => {
      const tax = nestedOf(one);
      const place = `${at}[tax_amounts][${position}]`;
      const rate = textOf(tax.tax_rate);
      if (!rate) throw missingParam(`${place}[tax_rate]`);
      if (!rates.has(rate)) throw wrongParam(`${place}[tax_rate]`, `No such tax rate: '${rate}'`);
      return {
        amount: needed(tax, "amount", place),
        tax_behavior: "exclusive",
        tax_rate_details: { tax_rate: rate },
        taxability_reason: "standard_rated",
        taxable_amount: needed(tax, "taxable_amount", place),
        type: "tax_rate_details",
      };
    });
  });
  return { net, taxes, tax: taxes.reduce((sum, tax) => sum + tax.amount, 0) };
}

function needed(from: Params, name: string, at: string): number {
  const value = numberOf(from[name], `${at}[${name}]`);
  if (value === null) throw missingParam(`${at}[${name}]`);
  return value;
}

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
