import { prisma, type Queries } from "@/lib/db";
import type { Invoice } from "@/lib/generated/prisma/client";
import { readInvoice, type StripeInvoice } from "@/lib/integrations/stripe/invoices";
import { isId } from "../../is-id";
import { beginReading } from "../stripe-clock";
import { mailAboutInvoice } from "./mail-about-invoice";

/**
 * Brings our invoice up to date with Stripe's. Called whenever it may have changed; what was read later stands, whatever order
 * the readings come to an end in.
 * @returns whether anything was different
 * @throws what the call to Stripe throws
 */
export async function syncInvoice(stripeId: string): Promise<boolean> {
  const began = await beginReading();
  const read = await readInvoice(stripeId);
  // An invoice that somebody made in Stripe's own dashboard isn't ours.
  const { invoiceId } = read;
  if (!invoiceId || !isId(invoiceId) || read.status === "draft") return false;
  return prisma.$transaction(async (tx) => {
    const invoice = await take(tx, read.stripeId, invoiceId, began);
    if (!invoice) return false;
    await keepPayments(tx, invoice.id, read);
    await tx.invoice.update({
      where: { id: invoice.id },
      data: {
        status: read.status,
        number: read.number,
        stripeInvoiceId: read.stripeId,
        hostedInvoiceUrl: read.hostedUrl,
        pdfUrl: read.pdfUrl,
        issuedAt: read.issuedAt,
        dueAt: read.dueAt,
        paidAt: read.paidAt,
      },
    });
    if (invoice.status !== read.status) await mailAboutInvoice(tx, invoice, read);
    return invoice.status !== read.status;
  });
}

/** @returns our invoice, held; null if another one at Stripe is ours, or something was read later than this */
async function take(queries: Queries, stripeId: string, id: string, began: string): Promise<Invoice | null> {
  const taken = await queries.$queryRaw<unknown[]>`
    UPDATE invoices SET stripe_read_at = ${began}::timestamptz, updated_at = now()
    WHERE id = ${id}::uuid AND (stripe_invoice_id IS NULL OR stripe_invoice_id = ${stripeId})
      AND (stripe_read_at IS NULL OR stripe_read_at < ${began}::timestamptz) RETURNING 1`;
  return taken.length > 0 ? queries.invoice.findUnique({ where: { id } }) : null;
}

/** Of several attempts that end in the same way, the last one is kept: what it says, and of which card. */
async function keepPayments(queries: Queries, invoiceId: string, { payments }: StripeInvoice): Promise<void> {
  for (const { intentId, status, amount, failureMessage, card } of payments) {
    if (amount === 0) continue;
    const outcome = { failureMessage, cardBrand: card?.brand ?? null, cardLast4: card?.last4 ?? null };
    await queries.invoicePayment.upsert({
      where: { invoiceId_stripePaymentIntentId_status: { invoiceId, stripePaymentIntentId: intentId, status } },
      create: { invoiceId, stripePaymentIntentId: intentId, status, amount: BigInt(amount), ...outcome },
      update: outcome,
    });
  }
}
