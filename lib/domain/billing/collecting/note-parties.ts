import { prisma } from "@/lib/db";
import { env } from "@/lib/env";

/**
 * Notes who issues an invoice and whom it is for, right before Stripe copies the same onto its own: what was corrected since the month was
 * closed counts. Once it is issued, a trigger keeps it (docs/decisions/0087-invoices-stand-still.md).
 */
export async function noteParties(invoiceId: string): Promise<void> {
  const seller = JSON.stringify(env().INVOICE_SELLER);
  await prisma.$executeRaw`
    UPDATE invoices SET buyer = invoice_buyer_of(team_id), seller = ${seller}::jsonb, updated_at = now()
      WHERE id = ${invoiceId}::uuid AND status = 'draft' AND stripe_invoice_id IS NULL`;
}
