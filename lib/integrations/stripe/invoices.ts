import Stripe from "stripe";
import { databaseTime } from "@/lib/database-time";
import { inLowerCase } from "@/lib/contract/in-lower-case";
import { cardOf } from "./card-of";
import { keyOf } from "./key-of";
import { stripe } from "./sdk";

/** An invoice, as it is at Stripe. */
export interface StripeInvoice {
  stripeId: string;
  /** Ours, if it is one of ours. */
  invoiceId: string | null;
  customerId: string | null;
  number: string | null;
  status: "draft" | "open" | "past_due" | "paid" | "uncollectible" | "void";
  total: number;
  hostedUrl: string | null;
  pdfUrl: string | null;
  issuedAt: Date | null;
  dueAt: Date | null;
  paidAt: Date | null;
  payments: StripePayment[];
}

export interface StripePayment {
  intentId: string;
  status: "succeeded" | "failed" | "requires_action";
  amount: number;
  failureMessage: string | null;
  /** Which card was refused. */
  card: { brand: string; last4: string } | null;
}

/** What a draft is made of. */
export interface Draft {
  /** Ours: makes it one invoice, however often this is called. */
  invoiceId: string;
  customerId: string;
  currency: string;
  description: string;
  /** Whether there is a card to charge; otherwise it is sent, to be paid within so many days. */
  daysUntilDue: number | null;
  generation: number;
}

/** @returns its id at Stripe */
export async function createDraft(draft: Draft): Promise<string> {
  try {
    return await create(draft);
  } catch (error) {
    // Made by a call whose answer never came, before the team had a card, or while it had one: that one holds.
    const known = error instanceof Stripe.errors.StripeIdempotencyError;
    const found = known ? await findInvoice(draft.customerId, draft.invoiceId) : null;
    if (!found) throw error;
    return found;
  }
}

async function create({
  invoiceId,
  customerId,
  currency,
  description,
  daysUntilDue,
  generation,
}: Draft): Promise<string> {
  const { id } = await stripe().invoices.create(
    {
      customer: customerId,
      currency,
      description,
      auto_advance: false,
      pending_invoice_items_behavior: "exclude",
      metadata: { invoice_id: invoiceId },
      ...(daysUntilDue === null
        ? { collection_method: "charge_automatically" as const }
        : { collection_method: "send_invoice" as const, days_until_due: daysUntilDue }),
    },
    { idempotencyKey: keyOf("invoice", invoiceId, generation) },
  );
  return id;
}

/** One line of a draft. */
export interface Item {
  /** Ours: makes it one line, however often this is called. */
  lineId: string;
  amount: number;
  description: string;
  /** In seconds since 1970. */
  period: { start: number; end: number };
}

/** The draft that lines are put on. */
export interface ItemsDraft {
  stripeId: string;
  customerId: string;
  currency: string;
  generation: number;
}

export async function addItem(
  { stripeId, customerId, currency, generation }: ItemsDraft,
  { lineId, amount, description, period }: Item,
): Promise<void> {
  await stripe().invoiceItems.create(
    { customer: customerId, invoice: stripeId, currency, amount, description, period, metadata: { line_id: lineId } },
    { idempotencyKey: keyOf("line", lineId, generation) },
  );
}

/** Gives a draft its number; from then on Stripe collects it by itself. */
export async function finalize(stripeId: string, invoiceId: string, generation: number): Promise<void> {
  await stripe().invoices.finalizeInvoice(
    stripeId,
    { auto_advance: true },
    { idempotencyKey: keyOf("finalize", invoiceId, generation) },
  );
}

/** @returns what a draft comes to by its lines, in minor units; null if it is none any more */
export async function readDraftSum(stripeId: string): Promise<number | null> {
  const { status, subtotal } = await stripe().invoices.retrieve(stripeId);
  return status === "draft" ? subtotal : null;
}

/**
 * Charges an open invoice to a card, now.
 * @throws StripeCardError if it is refused, StripeInvalidRequestError if nothing is due any more
 */
export async function pay(stripeId: string, cardId: string): Promise<void> {
  await stripe().invoices.pay(stripeId, { payment_method: cardId });
}

/**
 * Takes back an invoice that should not be there: a draft is deleted, an open one is void.
 * @returns whether it could be; what is paid already takes a person
 */
export async function takeBack(stripeId: string): Promise<boolean> {
  const { status } = await stripe().invoices.retrieve(stripeId);
  if (status === "draft") await stripe().invoices.del(stripeId);
  if (status === "open" || status === "uncollectible") await stripe().invoices.voidInvoice(stripeId);
  return status !== "paid";
}

/** @returns what Stripe has of an invoice by now */
export async function readInvoice(stripeId: string): Promise<StripeInvoice> {
  return present(
    await stripe().invoices.retrieve(stripeId, { expand: ["payments.data.payment.payment_intent"] }),
    databaseTime(),
  );
}

/**
 * Looks for what may have been made by a call whose answer never came.
 * @returns the invoice that is ours, or null
 */
export async function findInvoice(customerId: string, invoiceId: string): Promise<string | null> {
  for await (const { id, metadata } of stripe().invoices.list({ customer: customerId, limit: 100 })) {
    if (ourId(metadata?.invoice_id) === invoiceId) return id;
  }
  return null;
}

/** @returns the ids of our lines that are on a draft already */
export async function readItems(stripeId: string): Promise<Set<string>> {
  const known = new Set<string>();
  for await (const { metadata } of stripe().invoiceItems.list({ invoice: stripeId, limit: 100 })) {
    if (metadata?.line_id) known.add(inLowerCase(metadata.line_id));
  }
  return known;
}

/** @returns all invoices made at Stripe since then: their id there, and ours */
export async function listInvoicesSince(since: Date): Promise<{ stripeId: string; invoiceId: string | null }[]> {
  const found: { stripeId: string; invoiceId: string | null }[] = [];
  const gte = Math.floor(since.getTime() / 1_000);
  for await (const { id, metadata } of stripe().invoices.list({ created: { gte }, limit: 100 })) {
    found.push({ stripeId: id, invoiceId: ourId(metadata?.invoice_id) });
  }
  return found;
}

/** @returns an id of ours as Stripe keeps it, where somebody may have typed it anew */
const ourId = (kept: string | undefined): string | null => (kept ? inLowerCase(kept) : null);

function present(invoice: Stripe.Invoice, now: Date): StripeInvoice {
  const { finalized_at, paid_at } = invoice.status_transitions;
  return {
    stripeId: invoice.id,
    invoiceId: ourId(invoice.metadata?.invoice_id),
    customerId: typeof invoice.customer === "string" ? invoice.customer : (invoice.customer?.id ?? null),
    number: invoice.number,
    status: statusOf(invoice, now),
    total: invoice.total,
    hostedUrl: invoice.hosted_invoice_url ?? null,
    pdfUrl: invoice.invoice_pdf ?? null,
    issuedAt: dateOf(finalized_at),
    dueAt: dateOf(invoice.due_date) ?? dateOf(finalized_at),
    paidAt: dateOf(paid_at),
    payments: (invoice.payments?.data ?? []).flatMap(({ payment }) => paymentOf(payment.payment_intent)),
  };
}

/** Overdue is not a state of Stripe's: it is open there, and has been tried without success, or is late. */
function statusOf(invoice: Stripe.Invoice, now: Date): StripeInvoice["status"] {
  const { status, attempt_count, due_date } = invoice;
  for (const settled of ["paid", "uncollectible", "void"] as const) if (status === settled) return settled;
  if (status !== "open") return "draft";
  const isLate = due_date !== null && due_date * 1_000 < now.getTime();
  return attempt_count > 0 || isLate ? "past_due" : "open";
}

function paymentOf(intent: string | Stripe.PaymentIntent | undefined): StripePayment[] {
  if (!intent || typeof intent === "string") return [];
  const { id: intentId, amount, last_payment_error: error } = intent;
  if (intent.status === "succeeded")
    return [{ intentId, status: "succeeded", amount, failureMessage: null, card: null }];
  const failure = { intentId, amount, failureMessage: error?.message ?? null, card: cardOf(error?.payment_method) };
  if (intent.status === "requires_action") return [{ ...failure, status: "requires_action" }];
  return error ? [{ ...failure, status: "failed" }] : [];
}

const dateOf = (seconds: number | null): Date | null => (seconds === null ? null : new Date(seconds * 1_000));
