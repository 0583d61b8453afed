import type { CreditNoteRequest } from "@/lib/contract/operators";
import { prisma, violates, type Queries } from "@/lib/db";
import { AppError } from "@/lib/errors";
import type { CreditNote, Invoice } from "@/lib/generated/prisma/client";
import { log } from "@/lib/log";
import { enqueue } from "@/lib/queue/enqueue";
import { isId } from "../../is-id";
import { lockInvoiceForNoKeyUpdate } from "../../locks";
import { creditedTax } from "../tax/credited-tax";
import { presentForOperators, type OperatorCreditNote } from "./present";

/**
 * Notes that an operator credits an invoice, and has Stripe asked for it. Only for operators: it is about any team.
 * @param request whose ID the operator has chosen: asking again under the same one makes no second one
 * @throws AppError `validation` for an invoice that isn't there, and more than is left of it; `conflict` for an invoice that
 * isn't issued, isn't to be paid any more, is being paid or disputed, and an id that was used for another one
 */
export async function requestCreditNote(request: CreditNoteRequest): Promise<OperatorCreditNote> {
  const { id } = request;
  const invoiceId = isId(request.invoice_id) ? request.invoice_id : null;
  try {
    return await note(invoiceId, request);
  } catch (error) {
    // Of another invoice at the same moment.
    const known = violates(error, "credit_notes_pkey") ? await prisma.creditNote.findUnique({ where: { id } }) : null;
    if (!known) throw error;
    return repeat(known, request);
  }
}

const note = (invoiceId: string | null, request: CreditNoteRequest) =>
  prisma.$transaction(async (tx) => {
    const { id } = request;
    if (invoiceId) await lockInvoiceForNoKeyUpdate(tx, invoiceId);
    const known = await tx.creditNote.findUnique({ where: { id } });
    if (known) return repeat(known, request);
    const invoice = invoiceId ? await tx.invoice.findUnique({ where: { id: invoiceId } }) : null;
    if (!invoice) throw new AppError("validation", { invoice_id: "There's no such invoice." });
    requireIssued(invoice);
    const tax = await taxWithin(tx, invoice, BigInt(request.amount));
    requireDestination(invoice, request);
    const { invoice_id: _, made_by: madeBy, memo, ...rest } = request;
    const data = { ...rest, invoiceId: invoice.id, amount: BigInt(rest.amount), tax, memo: memo || null, madeBy };
    const row = await tx.creditNote.create({ data });
    await enqueue(tx, "issue-credit-note", { creditNoteId: id });
    const { amount } = request;
    log().info(
      { part: "billing", creditNoteId: id, invoiceId: invoice.id, madeBy, amount },
      "an operator credits an invoice",
    );
    return presentForOperators(row);
  });

/** @throws AppError `conflict` if it was asked for as another one */
function repeat(known: CreditNote, request: CreditNoteRequest): OperatorCreditNote {
  const isSame =
    known.invoiceId === request.invoice_id &&
    known.amount === BigInt(request.amount) &&
    known.reason === request.reason &&
    (known.memo ?? "") === request.memo &&
    known.destination === request.destination &&
    known.madeBy === request.made_by;
  if (!isSame) throw new AppError("conflict", { id: "This ID was used for another credit note. Choose a new one." });
  return presentForOperators(known);
}

/** @throws AppError `conflict` */
function requireIssued({ status, stripeInvoiceId, number, amountPending }: Invoice): void {
  if (status === "draft" || !stripeInvoiceId || number === null)
    throw new AppError("conflict", "This invoice isn't issued yet.");
  if (status === "void" || status === "uncollectible")
    throw new AppError("conflict", `This invoice is ${status}, so there's nothing to credit.`);
  if (amountPending > 0)
    throw new AppError("conflict", "A payment for this invoice is on its way. Wait until it has arrived or failed.");
}

/** What was paid can only go back to a card as far as a card has paid it. @throws AppError `conflict` */
function requireDestination(invoice: Invoice, { amount, destination }: CreditNoteRequest): void {
  const { disputeStatus } = invoice;
  const back = BigInt(amount) - (invoice.amountRemaining ?? 0n);
  if (destination !== "card" || back <= 0n) return;
  if (disputeStatus === "open" || disputeStatus === "lost")
    throw new AppError("conflict", {
      destination: "The payment is disputed at the customer's bank, so nothing can be refunded to the card.",
    });
  if (back > (invoice.amountPaid ?? 0n) - invoice.amountRefunded)
    throw new AppError("conflict", {
      destination:
        "Less than this was charged to the card. Send the rest to the customer's balance, or return it outside.",
    });
}

/**
 * @returns the tax in a further amount that is credited of an invoice
 * @throws AppError `validation` if that is more than is left of it
 */
async function taxWithin(tx: Queries, { id, total, tax }: Invoice, amount: bigint): Promise<bigint> {
  const { _sum: sum } = await tx.creditNote.aggregate({
    where: { invoiceId: id, status: { in: ["pending", "issued"] } },
    _sum: { amount: true, tax: true },
  });
  const before = { amount: sum.amount ?? 0n, tax: sum.tax ?? 0n };
  const left = total - before.amount;
  if (amount > left)
    throw new AppError("validation", { amount: `Must be at most ${left}, which is what is left of the invoice.` });
  return creditedTax({ amount: total, tax }, before, amount);
}
