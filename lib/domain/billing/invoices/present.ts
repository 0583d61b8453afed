import type { z } from "zod";
import type { invoiceSchema } from "@/lib/contract/billing";
import { databaseTime } from "@/lib/database-time";
import { env } from "@/lib/env";
import { afterReminders } from "./after-reminders";
import { presentCreditNote } from "../credit-notes/present";
import { invoiceHasXml } from "../e-invoices/has-xml";
import type { InvoiceRow } from "./invoice-rows";
import { isTaxPending, presentTaxOfRow } from "../tax/tax-for";
import type { RatedTier } from "./compose-invoice";

export type PresentedInvoice = z.output<typeof invoiceSchema>;

/**
 * Stripe's addresses expire: those that an API call has returned work for ten days at least
 * (https://docs.stripe.com/invoicing/hosted-invoice-page#invoice-urls). A day of that is for whoever looks at the answer.
 */
const linksKnownFor = 9 * 24 * 3_600_000;

/** @returns whether an invoice's addresses at Stripe still work, and will for a day */
export const hasFreshLinks = ({ stripeReadAt }: Pick<InvoiceRow, "stripeReadAt">): boolean =>
  stripeReadAt !== null && databaseTime().getTime() - stripeReadAt.getTime() < linksKnownFor;

/** Row → answer. An invoice that has not been sent yet shows as open: the customer need not know the difference. */
export const presentInvoice = (row: InvoiceRow): PresentedInvoice => ({
  id: row.id,
  number: row.number,
  status: row.problem !== null ? "needs_attention" : row.status === "draft" ? "open" : row.status,
  problem: row.problem,
  period_start: dayOf(row.periodStart),
  period_end: dayOf(row.periodEnd),
  part: row.part,
  parts: row.parts,
  currency: row.currency,
  lines: row.lines.map((line) => ({
    kind: line.kind,
    description: line.description,
    month: dayOf(line.month),
    application_id: line.applicationId,
    application_name: line.applicationName,
    metric: line.metric,
    quantity: line.quantity?.toString() ?? null,
    unit_price: line.unitPrice?.toString() ?? null,
    amount: Number(line.amount),
  })),
  tiers: row.tiers as RatedTier[],
  subtotal: Number(row.subtotal),
  tax: presentTaxOfRow(row),
  tax_pending: isTaxPending(row),
  total: Number(row.total),
  buyer: row.buyer as PresentedInvoice["buyer"],
  seller: (row.seller as string[] | null) ?? env().INVOICE_SELLER,
  has_xml: invoiceHasXml(row),
  issued_at: row.issuedAt?.toISOString() ?? null,
  due_at: row.dueAt?.toISOString() ?? null,
  paid_at: row.paidAt?.toISOString() ?? null,
  hosted_invoice_url: hasFreshLinks(row) ? row.hostedInvoiceUrl : null,
  pdf_url: hasFreshLinks(row) ? row.pdfUrl : null,
  ...settlementOf(row),
  reminders: row.reminders.map(({ days, sentAt }) => ({ days, sent_at: sentAt.toISOString() })),
  after_reminders: afterReminders(row),
  credit_notes: row.creditNotes.map((note) => presentCreditNote(note, row)),
  payments: paymentsOf(row),
});

/** Of an invoice that was not read since it is kept what is collected, all of it is due, or paid. */
function settlementOf(row: InvoiceRow) {
  const due = Number(row.amountDue ?? row.total);
  const paid = Number(row.amountPaid ?? (row.status === "paid" ? row.total : 0));
  const refunded = Number(row.amountRefunded);
  return {
    amount_due: due,
    amount_paid: paid,
    amount_remaining: row.status === "void" ? 0 : Number(row.amountRemaining ?? due - paid),
    amount_pending: Number(row.amountPending),
    amount_credited: Number(row.amountCredited),
    balance_applied: Number(row.balanceApplied),
    amount_refunded: refunded,
    refund_status: refunded === 0 ? ("none" as const) : refunded < paid ? ("partial" as const) : ("full" as const),
    dispute: row.disputeStatus && { status: row.disputeStatus, amount: Number(row.amountDisputed) },
  };
}

/** Each attempt; what has not become a charge, or was read when only the last attempt was kept, is added to them. */
function paymentsOf({ charges, payments }: InvoiceRow): PresentedInvoice["payments"] {
  const isCharge = ({ stripePaymentIntentId: intent, status }: InvoiceRow["payments"][number]) =>
    charges.some((charge) => charge.stripePaymentIntentId === intent && charge.status === status);
  const others = payments
    .filter((payment) => !isCharge(payment))
    .map((payment) => ({ ...payment, amountRefunded: 0n }));
  return [...charges, ...others]
    .sort((one, other) => one.createdAt.getTime() - other.createdAt.getTime())
    .map(({ status, amount, amountRefunded, failureMessage, cardBrand, cardLast4, createdAt }) => ({
      status: status === "pending" ? "processing" : status,
      amount: Number(amount),
      amount_refunded: Number(amountRefunded),
      failure_message: failureMessage,
      card: cardBrand && cardLast4 ? { brand: cardBrand, last4: cardLast4 } : null,
      created_at: createdAt.toISOString(),
    }));
}

const dayOf = (date: Date): string => date.toISOString().slice(0, 10);
