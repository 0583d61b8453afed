import { databaseTime } from "@/lib/database-time";
import { prisma } from "@/lib/db";
import { addItem, createDraft, finalize, findInvoice, readItems, type Item } from "@/lib/integrations/stripe/invoices";
import { findCustomerDetails } from "../accounts/customer-details";
import { ensureCustomer } from "../accounts/ensure-customer";
import { pushCustomer } from "../accounts/push-customer";
import { lastDayOf, monthName, type Month } from "../month";
import { itemsOf } from "./items";
import { syncInvoice } from "./sync-invoice";

/** How long a team without a card may take to pay. */
const daysUntilDue = 14;

/** How long Stripe is sure to remember an idempotency key. After that we look whether what it stood for is there. */
const keysKnownFor = 12 * 3_600_000;

/**
 * Brings a closed month to Stripe, which collects it. It may be ended anywhere and begun again: each call has a key that comes from our
 * ids, so whatever Stripe has done already it does not do again.
 * @throws what the calls to Stripe throw: the job tries again
 */
export async function collectInvoice(invoiceId: string): Promise<void> {
  const invoice = await prisma.invoice.findUnique({
    where: { id: invoiceId },
    include: {
      lines: { orderBy: { position: "asc" } },
      team: { select: { paymentMethods: { where: { isDefault: true } } } },
    },
  });
  if (invoice?.status !== "draft") return;
  const month = invoice.periodStart.toISOString().slice(0, 10);
  const customerId = await ensureCustomer(invoice.teamId);
  // Stripe copies the customer's details when an invoice is made, so it must know of the latest changes first.
  await pushCustomer(invoice.teamId);
  const isCharged = invoice.team.paymentMethods.length > 0;
  // If a team is gone with all its owners, there may be nobody left to send it to.
  const { email } = await findCustomerDetails(invoice.teamId);
  const isOld = databaseTime().getTime() - invoice.createdAt.getTime() > keysKnownFor;
  const stripeId =
    invoice.stripeInvoiceId ??
    (isOld ? await findInvoice(customerId, invoiceId) : null) ??
    (await createDraft({
      invoiceId,
      customerId,
      currency: invoice.currency,
      description: `Debrief Communication API, ${monthName(month)}`,
      daysUntilDue: isCharged || !email ? null : daysUntilDue,
    }));
  await prisma.invoice.update({ where: { id: invoiceId }, data: { stripeInvoiceId: stripeId } });
  await addItems({ stripeId, customerId, currency: invoice.currency }, itemsOf(invoice.lines, periodOf(month)), isOld);
  await finalizeOnce(stripeId, invoiceId);
  await syncInvoice(stripeId);
}

async function addItems(
  draft: { stripeId: string; customerId: string; currency: string },
  items: readonly Item[],
  isOld: boolean,
): Promise<void> {
  const known = isOld ? await readItems(draft.stripeId) : new Set<string>();
  for (const item of items) if (!known.has(item.lineId)) await addItem(draft, item);
}

/** If an earlier call finalized it but its answer never came, the reading that follows finds that out. */
async function finalizeOnce(stripeId: string, invoiceId: string): Promise<void> {
  try {
    await finalize(stripeId, invoiceId);
  } catch (error) {
    if (!/already finalized/i.test(String(error))) throw error;
  }
}

function periodOf(month: Month): Item["period"] {
  const at = (day: string, time: string) => Math.floor(Date.parse(`${day}T${time}Z`) / 1_000);
  return { start: at(month, "00:00:00"), end: at(lastDayOf(month), "23:59:59") };
}
