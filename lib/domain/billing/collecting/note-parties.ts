import { prisma } from "@/lib/db";
import { env } from "@/lib/env";
import { taxOn } from "../tax/tax-amount";
import { taxFor, type Taxed } from "../tax/tax-for";
import { taxSetting } from "../tax/tax-setting";

/**
 * Notes who issues an invoice, whom it is for, and the tax that follows from it, right before it becomes final at Stripe: what was corrected
 * since the month was closed counts, as does the setting of the day: where Stripe calculates tax, none is known yet. Only while it is a draft there. Once it is issued, a trigger keeps it (docs/decisions/0087-invoices-stand-still.md).
 */
export async function noteParties(invoiceId: string): Promise<void> {
  const [found] = await prisma.$queryRaw<{ buyer: Taxed; subtotal: bigint }[]>`
    SELECT invoice_buyer_of(team_id) AS buyer, subtotal FROM invoices
      WHERE id = ${invoiceId}::uuid AND status = 'draft'`;
  if (!found) return;
  const { buyer, subtotal } = found;
  const { rates, byStripe } = taxSetting(env());
  const tax = await taxFor(buyer, rates);
  const amount = taxOn(subtotal, tax);
  const [whom, who] = [JSON.stringify(buyer), JSON.stringify(env().INVOICE_SELLER)];
  const details = env().INVOICE_SELLER_DETAILS ? JSON.stringify(env().INVOICE_SELLER_DETAILS) : null;
  await prisma.$executeRaw`
    UPDATE invoices SET buyer = ${whom}::jsonb, seller = ${who}::jsonb, seller_details = ${details}::jsonb, tax = ${amount}, total = subtotal + ${amount},
      tax_treatment = ${tax?.treatment ?? null}::tax_treatment, tax_country = ${tax?.country ?? null},
      tax_rate = ${tax?.rate ?? null}::numeric, tax_by_stripe = ${byStripe}, updated_at = now()
      WHERE id = ${invoiceId}::uuid AND status = 'draft'`;
}
