import { prisma, type Queries } from "@/lib/db";
import { env } from "@/lib/env";
import type { Invoice } from "@/lib/generated/prisma/client";
import { readInvoice, type StripeInvoice } from "@/lib/integrations/stripe/read-invoice";
import { readTaxes } from "@/lib/integrations/stripe/read-tax";
import { log } from "@/lib/log";
import { isId } from "../../is-id";
import { lockTeamToStopForNoKeyUpdate } from "../../locks";
import { keepCreditNotes } from "../credit-notes/keep-credit-notes";
import { beginReading } from "../stripe-clock";
import { calculatedTax, type CalculatedTax } from "../tax/tax-by-stripe";
import { isTaxPending } from "../tax/tax-for";
import { mailAboutInvoice } from "./mail-about-invoice";
import { mailReceipt } from "./mail-receipt";
import { noteRelease } from "./stop-production";

/**
 * Brings our invoice up to date with Stripe's. Called whenever it may have changed; what was read later stands, whatever order
 * the readings come to an end in.
 * @returns whether anything was different
 * @throws what the call to Stripe throws
 */
export async function syncInvoice(stripeId: string): Promise<boolean> {
  const began = await beginReading();
  const read = await readInvoice(stripeId, await mayBeCredited(stripeId));
  // An invoice that somebody made in Stripe's own dashboard isn't ours.
  const { invoiceId } = read;
  if (!invoiceId || !isId(invoiceId) || read.status === "draft") return false;
  const calculated = await readCalculated(invoiceId, read);
  return prisma.$transaction(async (tx) => {
    await lockTeamToStopForNoKeyUpdate(tx, invoiceId);
    const invoice = await take(tx, read.stripeId, invoiceId, began);
    if (!invoice) return false;
    await keepPayments(tx, invoice.id, read);
    await keepCharges(tx, invoice.id, read);
    await keepCreditNotes(tx, invoice, read);
    const settlement = settlementOf(read);
    await tx.invoice.update({
      where: { id: invoice.id },
      data: {
        ...settlement,
        ...overdueOf(read),
        ...taxFieldsOf(invoice, calculated),
        status: read.status,
        // Whatever was refused before, it has been taken by now.
        problem: null,
        number: read.number,
        stripeInvoiceId: read.stripeId,
        hostedInvoiceUrl: read.hostedUrl,
        pdfUrl: read.pdfUrl,
        issuedAt: read.issuedAt,
        dueAt: read.dueAt,
        paidAt: read.paidAt,
      },
    });
    if (invoice.stoppedAt && isSettled(read)) await noteRelease(tx, invoice);
    if (invoice.status !== read.status) await mailAboutInvoice(tx, invoice, read);
    await mailReceipt(tx, invoice, read);
    return invoice.status !== read.status || isOther(invoice, settlement);
  });
}

/** @returns the tax that Stripe has calculated, if we don't have it yet: once the invoice is issued, it stands still */
async function readCalculated(id: string, read: StripeInvoice): Promise<CalculatedTax | null> {
  const row = await prisma.invoice.findUnique({ where: { id } });
  if (!row || !(row.status === "draft" || isTaxPending(row))) return null;
  if (read.isTaxedByStripe) return calculatedTax(await readTaxes(read.taxes), read.country, row.subtotal);
  if (row.taxByStripe)
    log().error({ part: "billing", invoiceId: id }, "Stripe has issued an invoice without calculating its tax");
  return null;
}

/** @param calculated null if somebody else than Stripe says what tax is on it */
function taxFieldsOf(invoice: Invoice, calculated: CalculatedTax | null) {
  // What Stripe doesn't calculate, although it should have, never becomes known.
  if (!calculated) return invoice.status === "draft" || isTaxPending(invoice) ? { taxByStripe: false } : {};
  if (invoice.status !== "draft" && !isTaxPending(invoice)) return {};
  const { treatment, country, rate, amount, parts } = calculated;
  return {
    tax: amount,
    total: invoice.subtotal + amount,
    taxTreatment: treatment,
    taxCountry: country,
    taxRate: rate,
    taxParts: parts.map((part) => ({ ...part })),
    ...(invoice.status === "draft" ? { taxByStripe: true } : {}),
  };
}

/** Whether there is a credit note that was asked for, or counts: what has become of it isn't seen in Stripe's sums if it was taken back. */
const mayBeCredited = async (stripeInvoiceId: string): Promise<boolean> =>
  (await prisma.creditNote.count({ where: { invoice: { stripeInvoiceId }, status: { in: ["pending", "issued"] } } })) >
  0;

type Settlement = ReturnType<typeof settlementOf>;

/** What was collected, is being collected and was given back. */
const settlementOf = (read: StripeInvoice) => ({
  amountDue: BigInt(read.amountDue),
  amountPaid: BigInt(read.amountPaid),
  amountRemaining: BigInt(read.amountRemaining),
  amountPending: BigInt(read.amountPending),
  amountRefunded: BigInt(read.amountRefunded),
  amountCredited: BigInt(read.amountCredited),
  balanceApplied: BigInt(read.balanceApplied),
  disputeStatus: read.dispute?.status ?? null,
  amountDisputed: BigInt(read.dispute?.amount ?? 0),
});

/** What nobody has to pay, and what a bank is moving, stops no production: by this very reading, it goes on. */
const isSettled = (read: StripeInvoice): boolean => owesNothing(read) || read.amountPending > 0;

const owesNothing = ({ status, amountRemaining }: StripeInvoice): boolean =>
  (status !== "open" && status !== "past_due") || amountRemaining === 0;

/** What was announced stands while a bank is moving it: a debit that fails is no new invoice. */
const overdueOf = (read: StripeInvoice) => ({
  ...(isSettled(read) ? { stoppedAt: null } : {}),
  ...(owesNothing(read) ? { stopsAt: null, handedOverAt: null } : {}),
});

/** What was never read is not other than what is read now. */
const isOther = (invoice: Invoice, settlement: Settlement): boolean =>
  invoice.amountDue !== null &&
  (Object.keys(settlement) as (keyof Settlement)[]).some((name) => invoice[name] !== settlement[name]);

/** @returns our invoice, held; null if another one at Stripe is ours, or something was read later than this */
async function take(queries: Queries, stripeId: string, id: string, began: string): Promise<Invoice | null> {
  // The release before doesn't note who has issued it.
  const seller = JSON.stringify(env().INVOICE_SELLER);
  const taken = await queries.$queryRaw<unknown[]>`
    UPDATE invoices SET stripe_read_at = ${began}::timestamptz, seller = coalesce(seller, ${seller}::jsonb), updated_at = now()
    WHERE id = ${id}::uuid AND (stripe_invoice_id IS NULL OR stripe_invoice_id = ${stripeId})
      AND (stripe_read_at IS NULL OR stripe_read_at < ${began}::timestamptz) RETURNING 1`;
  return taken.length > 0 ? queries.invoice.findUnique({ where: { id } }) : null;
}

/** Each attempt, in the order they were made in: a refund, or what a bank says of a debit, changes those that are known. */
async function keepCharges(queries: Queries, invoiceId: string, { charges }: StripeInvoice): Promise<void> {
  for (const { stripeId, intentId, status, amount, amountRefunded, failureMessage, card, createdAt } of charges) {
    const outcome = { status, amountRefunded: BigInt(amountRefunded), failureMessage };
    const about = { cardBrand: card?.brand ?? null, cardLast4: card?.last4 ?? null };
    await queries.invoiceCharge.upsert({
      where: { stripeChargeId: stripeId },
      create: {
        invoiceId,
        stripeChargeId: stripeId,
        stripePaymentIntentId: intentId,
        amount: BigInt(amount),
        createdAt,
        ...about,
        ...outcome,
      },
      update: { ...outcome, ...about },
    });
  }
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
