import { databaseTime } from "@/lib/database-time";
import type { Queries } from "@/lib/db";
import type { CreditNote, Invoice } from "@/lib/generated/prisma/client";
import type { StripeCreditNote } from "@/lib/integrations/stripe/credit-notes";
import type { StripeInvoice } from "@/lib/integrations/stripe/read-invoice";
import { log } from "@/lib/log";
import { metrics } from "@/lib/metrics";
import { formatMoney } from "@/lib/money";
import { byDebrief } from "../../audit/by-debrief";
import { recordAudit } from "../../audit/record-audit";
import { isId } from "../../is-id";
import { mailAboutCredit } from "./mail-about-credit";

/** For how long somebody wants to hear of a credit note of Stripe's dashboard. */
const newsFor = 7 * 24 * 3_600_000;

/**
 * Keeps an invoice's credit notes as they are at Stripe: those we have asked for, and those that somebody made in its dashboard.
 * Each is told of once.
 * @param queries the transaction that notes what was read, and holds the invoice
 */
export async function keepCreditNotes(
  queries: Queries,
  invoice: Invoice,
  { creditNotes }: Pick<StripeInvoice, "creditNotes">,
): Promise<void> {
  for (const note of creditNotes) {
    const before = await keep(queries, invoice.id, note);
    const isNew = !before?.stripeCreditNoteId;
    // One of Stripe's dashboard that is found later is no news any more, such as those from before we kept them.
    const isNews = before !== null || databaseTime().getTime() - note.issuedAt.getTime() < newsFor;
    if (isNew && isNews && !note.isVoid) await announce(queries, invoice, note);
    if (isNews && note.refundFailed && !before?.refundFailed) tellOfFailure(invoice, note);
  }
}

/** @returns our row as it was; null if there was none */
async function keep(queries: Queries, invoiceId: string, note: StripeCreditNote): Promise<CreditNote | null> {
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
  if (known) await queries.creditNote.update({ where: { id: known.id }, data: read });
  else await queries.creditNote.create({ data: { ...read, invoiceId, reason: note.reason, memo: note.memo } });
  return known;
}

/** In the team's audit log, and by mail. Who has asked for it, and from where, is none of the team's business. */
async function announce(queries: Queries, invoice: Invoice, note: StripeCreditNote): Promise<void> {
  await recordAudit(queries, {
    ...byDebrief(invoice.teamId),
    action: "invoice.credited",
    target: { type: "invoice", id: invoice.id, name: invoice.number ?? "" },
    after: { credit_note: note.number, amount: formatMoney(note.amount, invoice.currency), reason: note.reason },
  });
  await mailAboutCredit(queries, invoice, note);
}

function tellOfFailure({ id: invoiceId, teamId }: Invoice, { number }: StripeCreditNote): void {
  metrics.refundsFailed.inc();
  log().error({ part: "billing", teamId, invoiceId, number }, "A bank has sent a refund back");
}
