import type Stripe from "stripe";
import { databaseTime } from "@/lib/database-time";
import { cardOf } from "./card-of";
import { readCreditNotes, type StripeCreditNote } from "./credit-notes";
import { ourId } from "./our-id";
import { taxesOf, type SaidTax } from "./read-tax";
import { readCharges, readDispute, type StripeCharge, type StripeDispute } from "./read-charges";
import { stripe } from "./sdk";

/** An invoice, as it is at Stripe. Amounts are in minor units. */
export interface StripeInvoice {
  stripeId: string;
  /** Ours, if it is one of ours. */
  invoiceId: string | null;
  customerId: string | null;
  number: string | null;
  status: "draft" | "open" | "past_due" | "paid" | "uncollectible" | "void";
  total: number;
  /** Whether Stripe has calculated its tax, by itself. */
  isTaxedByStripe: boolean;
  taxes: SaidTax[];
  /** Where the customer is, by its two letters, as the invoice says. */
  country: string | null;
  /** What is collected of the total: less by credit notes and the customer's credit, more by what they owe. */
  amountDue: number;
  amountPaid: number;
  amountRemaining: number;
  /** What a bank is moving. */
  amountPending: number;
  amountRefunded: number;
  amountCredited: number;
  balanceApplied: number;
  dispute: StripeDispute | null;
  hostedUrl: string | null;
  pdfUrl: string | null;
  issuedAt: Date | null;
  dueAt: Date | null;
  paidAt: Date | null;
  payments: StripePayment[];
  /** Oldest first. */
  charges: StripeCharge[];
  /** Oldest first. Not read if there seems to be none. */
  creditNotes: StripeCreditNote[];
}

/** What a payment intent has come to. */
export interface StripePayment {
  intentId: string;
  status: "succeeded" | "failed" | "requires_action";
  amount: number;
  failureMessage: string | null;
  /** Which card was refused. */
  card: { brand: string; last4: string } | null;
}

/**
 * @param mayBeCredited whether to look for credit notes even if none counts
 * @returns what Stripe has of an invoice by now: also of what was charged for it, given back and objected to, which is not said by the
 *   invoice itself
 * @throws what the calls to Stripe throw
 */
export async function readInvoice(stripeId: string, mayBeCredited: boolean): Promise<StripeInvoice> {
  // Four levels are the most that Stripe expands (https://docs.stripe.com/expand): charges take a call of their own.
  const invoice = await stripe().invoices.retrieve(stripeId, { expand: ["payments.data.payment.payment_intent"] });
  const intents = await intentsOf(invoice);
  const charges = (await Promise.all(intents.map(readCharges))).flat();
  charges.sort((one, other) => one.createdAt.getTime() - other.createdAt.getTime());
  const dispute = await readDispute(charges);
  const isCredited = invoice.pre_payment_credit_notes_amount + invoice.post_payment_credit_notes_amount > 0;
  const creditNotes = isCredited || mayBeCredited ? await readCreditNotes(stripeId) : [];
  return { ...present(invoice, intents, charges, dispute), creditNotes };
}

/** Few payments come with the invoice, and all of them as a list. */
async function intentsOf({ id, payments }: Stripe.Invoice): Promise<Stripe.PaymentIntent[]> {
  let all = payments?.data ?? [];
  if (payments?.has_more) {
    all = [];
    const list = { invoice: id, limit: 100, expand: ["data.payment.payment_intent"] };
    for await (const payment of stripe().invoicePayments.list(list)) all.push(payment);
  }
  return all.flatMap(({ payment: { payment_intent: intent } }) => (typeof intent === "object" ? [intent] : []));
}

/** @returns the invoices that a payment intent pays: their ids at Stripe */
export async function invoicesOfIntent(intentId: string): Promise<string[]> {
  const ids: string[] = [];
  const list = { payment: { type: "payment_intent" as const, payment_intent: intentId }, limit: 100 };
  for await (const { invoice } of stripe().invoicePayments.list(list)) {
    ids.push(typeof invoice === "string" ? invoice : invoice.id);
  }
  return ids;
}

function present(
  invoice: Stripe.Invoice,
  intents: readonly Stripe.PaymentIntent[],
  charges: StripeCharge[],
  dispute: StripeDispute | null,
): Omit<StripeInvoice, "creditNotes"> {
  const { finalized_at, paid_at } = invoice.status_transitions;
  const { pre_payment_credit_notes_amount: before, post_payment_credit_notes_amount: after } = invoice;
  const amountPending = sum(intents.filter(({ status }) => status === "processing").map(({ amount }) => amount));
  return {
    stripeId: invoice.id,
    invoiceId: ourId(invoice.metadata?.invoice_id),
    customerId: typeof invoice.customer === "string" ? invoice.customer : (invoice.customer?.id ?? null),
    number: invoice.number,
    status: statusOf(invoice, amountPending > 0, databaseTime()),
    total: invoice.total,
    isTaxedByStripe: invoice.automatic_tax.enabled,
    taxes: taxesOf(invoice),
    country: invoice.customer_address?.country ?? null,
    amountDue: invoice.amount_due,
    amountPaid: invoice.amount_paid,
    amountRemaining: invoice.amount_remaining,
    amountPending,
    amountRefunded: sum(charges.map(({ amountRefunded }) => amountRefunded)),
    amountCredited: before + after,
    balanceApplied: invoice.total - before - invoice.amount_due,
    dispute,
    hostedUrl: invoice.hosted_invoice_url ?? null,
    pdfUrl: invoice.invoice_pdf ?? null,
    issuedAt: dateOf(finalized_at),
    dueAt: dateOf(invoice.due_date) ?? dateOf(finalized_at),
    paidAt: dateOf(paid_at),
    payments: intents.flatMap(paymentOf),
    charges,
  };
}

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

/** Overdue is not a state of Stripe's: it is open there, and has been tried without success, or is late. What a bank is moving is neither. */
function statusOf(invoice: Stripe.Invoice, isPending: boolean, now: Date): StripeInvoice["status"] {
  const { status, attempt_count, due_date } = invoice;
  for (const settled of ["paid", "uncollectible", "void"] as const) if (status === settled) return settled;
  if (status !== "open") return "draft";
  if (isPending) return "open";
  const isLate = due_date !== null && due_date * 1_000 < now.getTime();
  return attempt_count > 0 || isLate ? "past_due" : "open";
}

function paymentOf(intent: Stripe.PaymentIntent): StripePayment[] {
  const { id: intentId, amount, last_payment_error: error } = intent;
  if (intent.status === "succeeded")
    return [{ intentId, status: "succeeded", amount, failureMessage: null, card: null }];
  const failure = { intentId, amount, failureMessage: error?.message ?? null, card: cardOf(error?.payment_method) };
  if (intent.status === "requires_action") return [{ ...failure, status: "requires_action" }];
  return error && intent.status !== "processing" ? [{ ...failure, status: "failed" }] : [];
}

const dateOf = (seconds: number | null): Date | null => (seconds === null ? null : new Date(seconds * 1_000));
