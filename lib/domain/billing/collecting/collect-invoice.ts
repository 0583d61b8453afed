import { databaseTime } from "@/lib/database-time";
import { prisma } from "@/lib/db";
import type { Invoice } from "@/lib/generated/prisma/client";
import { isKeptForItsKey, refusalForGood } from "@/lib/integrations/stripe/failure";
import {
  addItem,
  createDraft,
  finalize,
  findInvoice,
  readDraft,
  readItems,
  setFooter,
  setTaxes,
  takeBack,
  type Item,
  type ItemsDraft,
  type StripeDraft,
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
  const tax = taxOfRow(invoice);
  const draft = { stripeId, customerId, currency, generation };
  const items = itemsOf(invoice.lines, periodOf(monthOf(invoice)));
  await addItems(draft, items, mayBeThere);
  await taxDraft(stripeId, found, items, tax);
  await finalizeOnce(draft, invoiceId, { net: Number(invoice.subtotal), gross: Number(invoice.total) });
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

/** What was said of tax on a draft before the buyer's details changed is said anew, or taken back. */
async function taxDraft(stripeId: string, found: StripeDraft, items: readonly Item[], tax: Tax | null): Promise<void> {
  const note = tax && taxNote(tax);
  if (note !== found.footer) await setFooter(stripeId, note);
  const charged = tax?.treatment === "standard" ? tax : null;
  if (!charged && found.gross === found.net) return;
  const shares =
    charged &&
    spreadTax(
      items.map(({ amount }) => BigInt(amount)),
      charged,
    );
  const taxes = items.map(({ lineId, amount }, index) => ({ lineId, net: amount, tax: Number(shares?.[index] ?? 0) }));
  const rate = charged && {
    name: taxName(charged.country),
    country: charged.country,
    percentage: Number(charged.rate),
  };
  await setTaxes(stripeId, taxes, rate);
}

/**
 * If an earlier call finalized it but its answer never came, the reading that follows finds that out.
 * @param rated what we have rated, and what it comes to with tax, in minor units
 * @throws WrongSum if the draft comes to something else; it is taken back then
 */
async function finalizeOnce(
  { stripeId, generation }: ItemsDraft,
  invoiceId: string,
  rated: { net: number; gross: number },
): Promise<void> {
  const sums = await readDraft(stripeId);
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
