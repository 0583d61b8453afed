import { databaseTime } from "@/lib/database-time";
import type { Queries } from "@/lib/db";
import type { Invoice } from "@/lib/generated/prisma/client";
import type { StripeCreditNote } from "@/lib/integrations/stripe/credit-notes";
import type { StripeInvoice } from "@/lib/integrations/stripe/read-invoice";
import { log } from "@/lib/log";
import { isId } from "../../is-id";
import { mailAboutCredit } from "./mail-about-credit";

/** For how long somebody wants to hear of a credit note of Stripe's dashboard. */
const newsFor = 7 * 24 * 3_600_000;

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
    const { isNew, isOurs, hasFailed } = await keep(queries, invoice.id, note);
    // One of Stripe's dashboard that is found later is no news any more, such as those from before we kept them.
    const isNews = isOurs || databaseTime().getTime() - note.issuedAt.getTime() < newsFor;
    if (isNew && isNews && !note.isVoid) await mailAboutCredit(queries, invoice, note);
    if (hasFailed)
      log().error({ part: "billing", invoiceId: invoice.id, number: note.number }, "A bank has sent a refund back");
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

/** What has become of one with this reading. */
interface Kept {
  isNew: boolean;
  isOurs: boolean;
  hasFailed: boolean;
}

async function keep(queries: Queries, invoiceId: string, note: StripeCreditNote): Promise<Kept> {
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
    return { isNew: true, isOurs: false, hasFailed: note.refundFailed };
  }
  await queries.creditNote.update({ where: { id: known.id }, data: read });
  return {
    isNew: known.stripeCreditNoteId === null,
    isOurs: known.madeBy !== null,
    hasFailed: note.refundFailed && !known.refundFailed,
  };
}
