import { isDeepStrictEqual } from "node:util";
import { databaseTime } from "@/lib/database-time";
import { prisma } from "@/lib/db";
import { env } from "@/lib/env";
import type { Invoice } from "@/lib/generated/prisma/client";
import { isKeptForItsKey, isOtherUnderKey, isWithoutLocation, refusalForGood } from "@/lib/integrations/stripe/failure";
import {
  addItem,
  createDraft,
  finalize,
  findInvoice,
  readDraft,
  readItems,
  takeBack,
  type Item,
  type ItemsDraft,
} from "@/lib/integrations/stripe/invoices";
import { findCustomerDetails } from "../accounts/customer-details";
import { pushCustomer } from "../accounts/push-customer";
import { withCustomer } from "../accounts/with-customer";
import { lastDayOf, partName, type Month } from "../month";
import { taxOfRow } from "../tax/tax-for";
import { lacksLocation, problemOf, settleTax, taxDraft } from "./draft-tax";
import { itemsOf } from "./items";
import { noteParties } from "./note-parties";
import { noteProblem } from "./note-problem";
import { syncInvoice } from "./sync-invoice";

/** How long a team without a card may take to pay. */
const daysUntilDue = 14;

/** How long Stripe is sure to remember an idempotency key. After that we look whether what it stood for is there. */
const keysKnownFor = 12 * 3_600_000;

/** Longer than any call to Stripe takes. */
const callsEndWithin = 10 * 60_000;

/** A draft at Stripe must not become final as it is, and why, in our words. It is taken back. */
class UnusableDraft extends Error {}

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
    const refusal = refusalOf(error);
    if (refusal !== null) return noteProblem(invoiceId, refusal, error);
    if (isKeptForItsKey(error) || isSettledKey(error, invoice)) await beginGeneration(invoiceId);
    throw error;
  }
}

/** Under this key, something else was asked for before, such as under another setting. What came of it is looked for under the next one. */
const isSettledKey = (error: unknown, { createdAt }: Invoice): boolean =>
  isOtherUnderKey(error) && databaseTime().getTime() - createdAt.getTime() > callsEndWithin;

function refusalOf(error: unknown): string | null {
  if (error instanceof UnusableDraft) return error.message;
  return isWithoutLocation(error) ? lacksLocation : refusalForGood(error);
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

/** @param isAnew whether a draft was taken back right before, since it was made under another setting */
async function send(
  { id: invoiceId, teamId }: Pick<Invoice, "id" | "teamId">,
  customerId: string,
  isAnew = false,
): Promise<void> {
  // An invoice at Stripe says of its customer what they are when it becomes final, so it must know of the latest changes first.
  await pushCustomer(teamId);
  const unsent = await findDraft(invoiceId);
  if (!unsent) return;
  const { stripeGeneration: generation, currency } = unsent;
  const isOld = databaseTime().getTime() - unsent.createdAt.getTime() > keysKnownFor;
  // What an earlier key stood for may be there, whatever Stripe said of it.
  const mayBeThere = isOld || generation > 0;
  const stripeId = await keepDraft(invoiceId, await findOrCreate(unsent, customerId, mayBeThere));
  const found = await readDraft(stripeId);
  // Finalized by an earlier call whose answer never came.
  if (!found) return void (await syncInvoice(stripeId));
  await noteParties(invoiceId);
  const invoice = await findDraft(invoiceId);
  if (!invoice) return;
  const taxedByStripe = invoice.taxByStripe ? { code: env().STRIPE_TAX_CODE ?? null } : null;
  if (!isDeepStrictEqual(found.taxedByStripe, taxedByStripe)) {
    // Made under another setting. Its lines can't follow, so it's made anew.
    if (isAnew) throw new Error("Stripe doesn't calculate an invoice's tax as it was asked to.");
    await takeBackDraft(invoiceId, stripeId);
    return send({ id: invoiceId, teamId }, customerId, true);
  }
  const draft = { stripeId, customerId, currency, generation, taxedByStripe };
  const items = itemsOf(invoice.lines, periodOf(monthOf(invoice)));
  await addItems(draft, items, mayBeThere);
  if (!taxedByStripe) await taxDraft(stripeId, found, items, taxOfRow(invoice));
  await finalizeOnce(draft, invoice);
  await syncInvoice(stripeId);
}

type Unsent = NonNullable<Awaited<ReturnType<typeof findDraft>>>;

const monthOf = ({ periodStart }: Invoice): Month => periodStart.toISOString().slice(0, 10);

/** @returns the id of the draft at Stripe, which may be final by now */
async function findOrCreate(invoice: Unsent, customerId: string, mayBeThere: boolean): Promise<string> {
  if (invoice.stripeInvoiceId) return invoice.stripeInvoiceId;
  const known = mayBeThere ? await findInvoice(customerId, invoice.id) : null;
  if (known) return known;
  const isCharged = invoice.team.paymentMethods.length > 0;
  // If a team is gone with all its owners, there may be nobody left to send it to.
  const { email } = await findCustomerDetails(invoice.teamId);
  return createDraft({
    invoiceId: invoice.id,
    customerId,
    currency: invoice.currency,
    description: `Debrief Communication API, ${partName(monthOf(invoice), invoice)}`,
    daysUntilDue: isCharged || !email ? null : daysUntilDue,
    taxedByStripe: env().STRIPE_TAX === "on" ? { code: env().STRIPE_TAX_CODE ?? null } : null,
    generation: invoice.stripeGeneration,
  });
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

/**
 * If an earlier call finalized it but its answer never came, the reading that follows finds that out.
 * @param rated what we have rated, and what it comes to with tax if we know
 * @throws UnusableDraft if the draft comes to something else, or Stripe can't calculate its tax; it is taken back then
 */
async function finalizeOnce({ stripeId, generation }: ItemsDraft, rated: Invoice): Promise<void> {
  const { id: invoiceId } = rated;
  const draft = await readDraft(stripeId);
  if (draft === null) return;
  const problem = problemOf(draft, rated);
  if (problem !== null) {
    await takeBackDraft(invoiceId, stripeId);
    throw new UnusableDraft(problem);
  }
  if (rated.taxByStripe) await settleTax(stripeId, draft, rated);
  try {
    await finalize(stripeId, invoiceId, generation);
  } catch (error) {
    if (!/already finalized/i.test(String(error))) throw error;
  }
}

/** We forget it first: if this is broken off, the next attempt finds it once more by our id, and takes it back then. */
async function takeBackDraft(invoiceId: string, stripeId: string): Promise<void> {
  await prisma.invoice.updateMany({
    where: { id: invoiceId, status: "draft", stripeInvoiceId: stripeId },
    data: { stripeInvoiceId: null, stripeGeneration: { increment: 1 } },
  });
  await takeBack(stripeId);
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
