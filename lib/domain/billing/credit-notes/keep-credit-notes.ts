import type { Queries } from "@/lib/db";
import type { Invoice } from "@/lib/generated/prisma/client";
import type { StripeCreditNote } from "@/lib/integrations/stripe/credit-notes";
import type { StripeInvoice } from "@/lib/integrations/stripe/read-invoice";
import { isId } from "../../is-id";
import { mailAboutCredit } from "./mail-about-credit";

/**
 * Keeps an invoice's credit notes as they are at Stripe: those we have asked for, and those that somebody made in its dashboard. Each is mailed about once.
 * @param queries the transaction that notes what was read, and holds the invoice
 */
export async function keepCreditNotes(
  queries: Queries,
  invoice: Invoice,
  { creditNotes }: Pick<StripeInvoice, "creditNotes">,
): Promise<void> {
  for (const note of creditNotes) {
    const { isNew } = await keep(queries, invoice.id, note);
    if (isNew && !note.isVoid) await mailAboutCredit(queries, invoice, note);
  }
  // Where all of them were taken back, Stripe isn't asked for each.
  await queries.creditNote.updateMany({
    where: {
      invoiceId: invoice.id,
      status: "issued",
      stripeCreditNoteId: { notIn: creditNotes.map(({ stripeId }) => stripeId) },
    },
    data: { status: "void" },
  });
}

async function keep(queries: Queries, invoiceId: string, note: StripeCreditNote): Promise<{ isNew: boolean }> {
  const { stripeId, creditNoteId, amount, tax, reduced, refunded, toBalance, outside } = note;
  const read = {
    number: note.number,
    status: note.isVoid ? ("void" as const) : ("issued" as const),
    amount: BigInt(amount),
    tax: BigInt(tax),
    reduced: BigInt(reduced),
    refunded: BigInt(refunded),
    toBalance: BigInt(toBalance),
    outside: BigInt(outside),
    refundFailed: note.refundFailed,
    issuedAt: note.issuedAt,
    problem: null,
    stripeCreditNoteId: stripeId,
  };
  const known = await queries.creditNote.findFirst({
    where: {
      invoiceId,
      OR: [
        { stripeCreditNoteId: stripeId },
        ...(creditNoteId && isId(creditNoteId) ? [{ id: creditNoteId, stripeCreditNoteId: null }] : []),
      ],
    },
    orderBy: { stripeCreditNoteId: { sort: "asc", nulls: "last" } },
  });
  if (!known) {
    await queries.creditNote.create({ data: { ...read, invoiceId, reason: note.reason, memo: note.memo } });
    return { isNew: true };
  }
  await queries.creditNote.update({ where: { id: known.id }, data: read });
  return { isNew: known.stripeCreditNoteId === null };
}
