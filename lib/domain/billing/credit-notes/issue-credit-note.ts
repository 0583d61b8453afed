import { databaseTime } from "@/lib/database-time";
import { prisma } from "@/lib/db";
import type { CreditNote, Invoice } from "@/lib/generated/prisma/client";
import {
  AmountsMoved,
  createCreditNote,
  NotAsAsked,
  isThere,
  type CreditNoteDraft,
} from "@/lib/integrations/stripe/credit-notes";
import { isKeptForItsKey, isOtherUnderKey, refusalForGood } from "@/lib/integrations/stripe/failure";
import { log } from "@/lib/log";
import { metrics } from "@/lib/metrics";
import { syncInvoice } from "../collecting/sync-invoice";
import { creditTitle } from "./credit-title";

/** Longer than any call to Stripe takes. */
const callsEndWithin = 10 * 60_000;

/** As of an invoice: how long Stripe is sure to remember an idempotency key. */
const keysKnownFor = 12 * 3_600_000;

/**
 * Has Stripe issue a credit note that was asked for, and brings the invoice up to date. It may be ended anywhere and begun again: Stripe
 * issues it once. What Stripe refuses for good is noted with the reason, for whoever has asked.
 * @throws what the calls to Stripe throw, where that may pass: the job tries again
 */
export async function issueCreditNote(id: string): Promise<void> {
  const note = await prisma.creditNote.findUnique({ where: { id }, include: { invoice: true } });
  const stripeInvoiceId = note?.invoice.stripeInvoiceId;
  if (!note || note.status !== "pending" || !stripeInvoiceId) return;
  try {
    const draft = draftOf(note, stripeInvoiceId);
    // What an earlier key stood for may be there, whatever Stripe said of it.
    const mayBeThere = note.stripeGeneration > 0 || databaseTime().getTime() - note.createdAt.getTime() > keysKnownFor;
    if (!(mayBeThere && (await isThere(draft)))) await createCreditNote(draft);
  } catch (error) {
    const refusal = error instanceof NotAsAsked ? error.message : refusalForGood(error);
    if (refusal !== null) return noteRefusal(note, refusal, error);
    if (error instanceof AmountsMoved || isKeptForItsKey(error) || isSettledKey(error, note)) await beginGeneration(id);
    throw error;
  }
  await syncInvoice(stripeInvoiceId);
  // A replica of the release before may have read the invoice since, and doesn't keep credit notes: the next reading does.
  const left = await prisma.creditNote.count({ where: { id, status: "pending" } });
  if (left > 0) throw new Error("The credit note isn't on the invoice yet.");
}

/**
 * Under this key, something else was asked for before, and nothing is there. As long as that call may still be under way, another key
 * could issue a second one.
 */
const isSettledKey = (error: unknown, { createdAt }: CreditNote): boolean =>
  isOtherUnderKey(error) && databaseTime().getTime() - createdAt.getTime() > callsEndWithin;

function draftOf(note: CreditNote & { invoice: Invoice }, stripeInvoiceId: string): CreditNoteDraft {
  return {
    creditNoteId: note.id,
    stripeInvoiceId,
    description: creditTitle(note.invoice),
    net: Number(note.amount - note.tax),
    tax: Number(note.tax),
    reason: note.reason,
    memo: note.memo,
    destination: note.destination ?? "card",
    generation: note.stripeGeneration,
  };
}

async function noteRefusal({ id, invoiceId }: CreditNote, refusal: string, error: unknown): Promise<void> {
  const { count } = await prisma.creditNote.updateMany({
    where: { id, status: "pending" },
    data: { status: "refused", problem: refusal },
  });
  if (count === 0) return;
  metrics.creditNotesRefused.inc();
  const { requestId } = error as { requestId?: string };
  log().error(
    { part: "billing", creditNoteId: id, invoiceId, requestId, refusal },
    "Stripe refuses a credit note for good",
  );
}

async function beginGeneration(id: string): Promise<void> {
  await prisma.creditNote.updateMany({
    where: { id, status: "pending" },
    data: { stripeGeneration: { increment: 1 } },
  });
}
