import { databaseTime } from "@/lib/database-time";
import { prisma } from "@/lib/db";
import type { Invoice } from "@/lib/generated/prisma/client";
import { isKeptForItsKey, refusalForGood } from "@/lib/integrations/stripe/failure";
import {
  addItem,
  createDraft,
  finalize,
  findInvoice,
  readDraftSums,
  readItems,
  setTaxes,
  takeBack,
  type Item,
  type ItemsDraft,
  type Sums,
} from "@/lib/integrations/stripe/invoices";
import { findCustomerDetails } from "../accounts/customer-details";
import { pushCustomer } from "../accounts/push-customer";
import { withCustomer } from "../accounts/with-customer";
import { lastDayOf, partName, type Month } from "../month";
import { spreadTax } from "../tax/tax-amount";
import { taxName, taxNote, taxOfRow, type Tax } from "../tax/tax-for";
import { itemsOf } from "./items";
import { noteParties } from "./note-parties";
import { noteProblem } from "./note-problem";
import { syncInvoice } from "./sync-invoice";

/** How long a team without a card may take to pay. */
const daysUntilDue = 14;

/** How long Stripe is sure to remember an idempotency key. After that we look whether what it stood for is there. */
const keysKnownFor = 12 * 3_600_000;

/** What a draft at Stripe comes to is not what we have rated: nobody may be charged for it. */
class WrongSum extends Error {}

/**
 * Brings a closed month to Stripe, which collects it. It may be ended anywhere and begun again: each call has a key that comes from our
 * ids, so whatever Stripe has done already it does not do again. What Stripe refuses for good waits for somebody: docs/decisions/0060-what-stripe-refuses-for-good.md.
 * @throws what the calls to Stripe throw, where that may pass: the job tries again
 */
export async function collectInvoice(invoiceId: string): Promise<void> {
  const invoice = await findDraft(invoiceId);
  if (!invoice) return;
  try {
    await withCustomer(invoice.teamId, (customerId) => send(invoice, customerId));
  } catch (error) {
    const refusal = error instanceof WrongSum ? error.message : refusalForGood(error);
    if (refusal !== null) return noteProblem(invoiceId, refusal, error);
    if (isKeptForItsKey(error)) await beginGeneration(invoiceId);
    throw error;
  }
}

async function findDraft(invoiceId: string) {
  const invoice = await prisma.invoice.findUnique({
    where: { id: invoiceId },
    include: {
      lines: { orderBy: { position: "asc" } },
      team: { select: { paymentMethods: { where: { isDefault: true } } } },
    },
  });
  return invoice?.status === "draft" && invoice.problem === null ? invoice : null;
}

async function send({ id: invoiceId, teamId }: Pick<Invoice, "id" | "teamId">, customerId: string): Promise<void> {
  // Stripe copies the customer's details when an invoice is made, so it must know of the latest changes first.
  await pushCustomer(teamId);
  await noteParties(invoiceId);
  const invoice = await findDraft(invoiceId);
  if (!invoice) return;
  const month = invoice.periodStart.toISOString().slice(0, 10);
  const { stripeGeneration: generation } = invoice;
  const isCharged = invoice.team.paymentMethods.length > 0;
  // If a team is gone with all its owners, there may be nobody left to send it to.
  const { email } = await findCustomerDetails(teamId);
  const isOld = databaseTime().getTime() - invoice.createdAt.getTime() > keysKnownFor;
  // What an earlier key stood for may be there, whatever Stripe said of it.
  const mayBeThere = isOld || generation > 0;
  const tax = taxOfRow(invoice);
  const made =
    invoice.stripeInvoiceId ??
    (mayBeThere ? await findInvoice(customerId, invoiceId) : null) ??
    (await createDraft({
      invoiceId,
      customerId,
      currency: invoice.currency,
      description: `Debrief Communication API, ${partName(month, invoice)}`,
      footer: tax && taxNote(tax),
      daysUntilDue: isCharged || !email ? null : daysUntilDue,
      generation,
    }));
  const stripeId = await keepDraft(invoiceId, made);
  const draft = { stripeId, customerId, currency: invoice.currency, generation };
  const items = itemsOf(invoice.lines, periodOf(month));
  await addItems(draft, items, mayBeThere);
  if (tax?.treatment === "standard") await taxItems(stripeId, items, tax);
  await finalizeOnce(draft, invoiceId, { net: Number(invoice.subtotal), gross: Number(invoice.total) });
  await syncInvoice(stripeId);
}

/** @returns the draft that is kept: of two made at once in different generations, the first. The other is taken back. */
async function keepDraft(invoiceId: string, made: string): Promise<string> {
  const [kept] = await prisma.$queryRaw<{ id: string }[]>`
    UPDATE invoices SET stripe_invoice_id = coalesce(stripe_invoice_id, ${made}), updated_at = now()
      WHERE id = ${invoiceId}::uuid RETURNING stripe_invoice_id AS id`;
  if (!kept || kept.id === made) return made;
  await takeBack(made);
  return kept.id;
}

async function addItems(draft: ItemsDraft, items: readonly Item[], mayBeThere: boolean): Promise<void> {
  const known = mayBeThere ? await readItems(draft.stripeId) : new Set<string>();
  for (const item of items) if (!known.has(item.lineId)) await addItem(draft, item);
}

async function taxItems(stripeId: string, items: readonly Item[], { country, rate }: Tax): Promise<void> {
  const amounts = items.map(({ amount }) => BigInt(amount));
  const shares = spreadTax(amounts, rate);
  const taxes = items.map(({ lineId, amount }, index) => ({ lineId, net: amount, tax: Number(shares[index]) }));
  await setTaxes(stripeId, taxes, { name: taxName(country), country, rate: Number(rate) });
}

/**
 * If an earlier call finalized it but its answer never came, the reading that follows finds that out.
 * @param rated what we have rated, and what it comes to with tax, in minor units
 * @throws WrongSum if the draft comes to something else; it is taken back then
 */
async function finalizeOnce({ stripeId, generation }: ItemsDraft, invoiceId: string, rated: Sums): Promise<void> {
  const sums = await readDraftSums(stripeId);
  if (sums === null) return;
  if (sums.net !== rated.net || sums.gross !== rated.gross) {
    await takeBack(stripeId);
    throw new WrongSum("The total at our payment provider didn't match ours, so we withdrew the draft.");
  }
  try {
    await finalize(stripeId, invoiceId, generation);
  } catch (error) {
    if (!/already finalized/i.test(String(error))) throw error;
  }
}

/**
 * From now on Stripe is asked under other keys: it would only say again what it has said to these. Which of them that was doesn't matter: a
 * customer that was renewed meanwhile has moved them on as well, and one too many does no harm.
 */
async function beginGeneration(invoiceId: string): Promise<void> {
  await prisma.invoice.updateMany({
    where: { id: invoiceId, status: "draft" },
    data: { stripeGeneration: { increment: 1 } },
  });
}

function periodOf(month: Month): Item["period"] {
  const at = (day: string, time: string) => Math.floor(Date.parse(`${day}T${time}Z`) / 1_000);
  return { start: at(month, "00:00:00"), end: at(lastDayOf(month), "23:59:59") };
}
