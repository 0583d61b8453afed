import { prisma } from "@/lib/db";
import { addItem, createDraft, finalize, findInvoice, readItems, type Item } from "@/lib/integrations/stripe/invoices";
import { ensureCustomer } from "../accounts/ensure-customer";
import { lastDayOf, monthName, type Month } from "../month";
import { itemsOf } from "./items";
import { syncInvoice } from "./sync-invoice";

/** As long as who has no card may take. */
const daysUntilDue = 14;

/** For how long Stripe certainly knows an idempotency key. After that we look whether what it stood for is there. */
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
  const isOld = Date.now() - invoice.createdAt.getTime() > keysKnownFor;
  const stripeId =
    invoice.stripeInvoiceId ??
    (isOld ? await findInvoice(customerId, invoiceId) : null) ??
    (await createDraft({
      invoiceId,
      customerId,
      currency: invoice.currency,
      description: `Debrief Communication API, ${monthName(month)}`,
      daysUntilDue: invoice.team.paymentMethods.length > 0 ? null : daysUntilDue,
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

/** What was finalized by a call whose answer never came is found by the reading that follows. */
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
