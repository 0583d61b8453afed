import type { z } from "zod";
import type { invoiceSchema } from "@/lib/contract/billing";
import type { InvoiceRow } from "./invoice-rows";
import type { RatedTier } from "./compose-invoice";

export type PresentedInvoice = z.output<typeof invoiceSchema>;

/** Row → answer. An invoice that has not been sent yet shows as open: the customer need not know the difference. */
export const presentInvoice = (row: InvoiceRow): PresentedInvoice => ({
  id: row.id,
  number: row.number,
  status: row.problem !== null ? "needs_attention" : row.status === "draft" ? "open" : row.status,
  problem: row.problem,
  period_start: dayOf(row.periodStart),
  period_end: dayOf(row.periodEnd),
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
  total: Number(row.total),
  issued_at: row.issuedAt?.toISOString() ?? null,
  due_at: row.dueAt?.toISOString() ?? null,
  paid_at: row.paidAt?.toISOString() ?? null,
  hosted_invoice_url: row.hostedInvoiceUrl,
  pdf_url: row.pdfUrl,
  payments: row.payments.map(({ status, amount, failureMessage, cardBrand, cardLast4, createdAt }) => ({
    status,
    amount: Number(amount),
    failure_message: failureMessage,
    card: cardBrand && cardLast4 ? { brand: cardBrand, last4: cardLast4 } : null,
    created_at: createdAt.toISOString(),
  })),
});

const dayOf = (date: Date): string => date.toISOString().slice(0, 10);
