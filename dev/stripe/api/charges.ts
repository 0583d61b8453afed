import type { Decline } from "../cards";
import type { Context } from "../context";
import { notNow, StripeFailure } from "../failure";
import { newCharge } from "../objects/charge";
import { newInvoicePayment, newPaymentIntent } from "../objects/payment";
import {
  seconds,
  type Charge,
  type Invoice,
  type InvoicePayment,
  type PaymentIntent,
  type PaymentMethod,
} from "../wire";
import { openDispute } from "./disputes";
import { found } from "./found";
import { testCardOf } from "./payment-methods";

/** The attempt that Stripe makes by itself: nobody is there to be told of an error. */
export function chargeAutomatically(context: Context, id: string): void {
  try {
    payNow(context, id, null);
  } catch (error) {
    if (!(error instanceof StripeFailure)) throw error;
  }
}

/**
 * Charges an open invoice.
 * @param given the payment method; otherwise the customer's default
 * @throws StripeFailure if there is none, or it is declined
 */
export function payNow(context: Context, id: string, given: string | null): Invoice {
  const invoice = found(context, "invoice", id);
  if (invoice.amount_remaining === 0) return paid(context, invoice);
  const method = methodFor(context, invoice, given);
  if (!method) {
    attempted(context, invoice);
    throw notNow("There is no `default_payment_method` set on this Customer or Invoice.");
  }
  const { intent } = paymentOf(context, invoice);
  if (intent.status === "processing") throw notNow("This invoice has a payment that is still being processed.");
  const decline = declineOf(context, method);
  if (decline) return fail(context, invoice, { ...intent, payment_method: method.id }, method, decline);
  if (method.type !== "card") return beginDebit(context, invoice, intent, method);
  return succeed(context, invoice, intent, method);
}

/** What a charge that waits for the bank's question ends with, once its holder has answered it on the invoice's page. */
export function payConfirmed(context: Context, id: string, method: PaymentMethod): Invoice {
  const invoice = found(context, "invoice", id);
  return succeed(context, invoice, paymentOf(context, invoice).intent, method);
}

/**
 * What banks say of all debits that they are moving.
 * @param outcome for each of them
 */
export function settleDebits(context: Context, outcome: "succeeded" | "failed"): void {
  for (const intent of context.store.list("payment_intent").filter(({ status }) => status === "processing")) {
    const payment = context.store
      .list("invoice_payment")
      .find(({ payment: { payment_intent: id } }) => id === intent.id);
    const method = context.store.get("payment_method", intent.payment_method as string);
    if (!payment || !method) continue;
    const invoice = found(context, "invoice", payment.invoice as string);
    if (outcome === "succeeded") succeed(context, invoice, intent, method);
    else failDebit(context, invoice, intent, method);
  }
}

/** A bank takes days to move it: until then the invoice is open, and has been tried. */
function beginDebit(context: Context, invoice: Invoice, intent: PaymentIntent, method: PaymentMethod): Invoice {
  const charge = chargeOf(context, intent, method, "pending");
  const begun = { status: "processing" as const, payment_method: method.id, latest_charge: charge.id };
  context.emit("charge.pending", charge);
  context.emit("payment_intent.processing", context.store.put<PaymentIntent>({ ...intent, ...begun }));
  const attempt_count = invoice.attempt_count + 1;
  return context.store.put<Invoice>({ ...invoice, attempted: true, attempt_count });
}

function failDebit(context: Context, invoice: Invoice, intent: PaymentIntent, method: PaymentMethod): void {
  const charge = found(context, "charge", intent.latest_charge as string);
  const failure = { failure_code: insufficient.code ?? null, failure_message: insufficient.message };
  context.emit("charge.failed", context.store.put<Charge>({ ...charge, ...failure, paid: false, status: "failed" }));
  const last_payment_error = { type: "card_error" as const, ...insufficient, payment_method: method };
  const failed = { status: "requires_payment_method" as const, payment_method: null, last_payment_error };
  context.emit("payment_intent.payment_failed", context.store.put<PaymentIntent>({ ...intent, ...failed }));
  context.emit("invoice.payment_failed", invoice);
}

const insufficient: Decline = {
  code: "insufficient_funds",
  message: "The customer's account has insufficient funds to cover this payment.",
};

function succeed(context: Context, invoice: Invoice, intent: PaymentIntent, method: PaymentMethod): Invoice {
  const { payment } = paymentOf(context, invoice);
  const charge = chargeOf(context, intent, method, "succeeded");
  context.store.put<PaymentIntent>({
    ...intent,
    status: "succeeded",
    amount_received: intent.amount,
    last_payment_error: null,
    next_action: null,
    payment_method: method.id,
    latest_charge: charge.id,
  });
  context.store.put<InvoicePayment>({
    ...payment,
    status: "paid",
    amount_paid: intent.amount,
    status_transitions: { canceled_at: null, paid_at: seconds() },
  });
  context.emit("charge.succeeded", charge);
  context.emit("payment_intent.succeeded", found(context, "payment_intent", intent.id));
  const done = paid(context, invoice);
  const kind = testCardOf(method)?.onPaid;
  if (kind) openDispute(context, charge, kind);
  return done;
}

/** Each attempt is a charge of its own; a debit's becomes what its bank says of it. */
function chargeOf(
  context: Context,
  intent: PaymentIntent,
  method: PaymentMethod,
  status: "succeeded" | "pending" | "failed",
  decline?: Decline,
): Charge {
  const begun = intent.status === "processing" ? (intent.latest_charge as string) : context.store.newId("ch");
  return context.store.put(newCharge({ id: begun, intent, method, status, ...(decline ? { decline } : {}) }));
}

function methodFor(context: Context, invoice: Invoice, given: string | null): PaymentMethod | null {
  if (given) return found(context, "payment_method", given, "payment_method");
  const customer = found(context, "customer", invoice.customer as string);
  const chosen = invoice.default_payment_method ?? customer.invoice_settings.default_payment_method;
  return typeof chosen === "string" ? context.store.get("payment_method", chosen) : null;
}

const needsHolder: Decline = {
  code: "authentication_required",
  decline_code: "authentication_required",
  message: "Your card was declined. This transaction requires authentication.",
};

function declineOf({ controls }: Context, method: PaymentMethod): Decline | null {
  if (controls.takeDecline()) {
    return { code: "card_declined", decline_code: "generic_decline", message: "Your card was declined." };
  }
  const card = testCardOf(method);
  if (card?.onCharge) return card.onCharge;
  return card?.authentication === "always" ? needsHolder : null;
}

/** What is charged is what is due by now: Stripe keeps the default payment of an invoice so. */
function paymentOf(context: Context, invoice: Invoice): { payment: InvoicePayment; intent: PaymentIntent } {
  const { store } = context;
  const known = store.list("invoice_payment").find((payment) => payment.invoice === invoice.id);
  const intent = known
    ? found(context, "payment_intent", known.payment.payment_intent as string)
    : newPaymentIntent(store.newId("pi"), store.newId("secret").slice(7, 32), invoice);
  const payment = known ?? newInvoicePayment(store.newId("inpay"), invoice, intent.id);
  const amount = invoice.amount_remaining;
  return {
    intent: store.put<PaymentIntent>({ ...intent, amount }),
    payment: store.put<InvoicePayment>({ ...payment, amount_requested: amount }),
  };
}

function attempted(context: Context, invoice: Invoice): Invoice {
  const tried = context.store.put<Invoice>({
    ...invoice,
    attempted: true,
    attempt_count: invoice.attempt_count + 1,
  });
  context.emit("invoice.payment_failed", tried);
  return tried;
}

function fail(
  context: Context,
  invoice: Invoice,
  intent: PaymentIntent,
  method: PaymentMethod,
  decline: Decline,
): never {
  const error = { type: "card_error" as const, ...decline };
  const isAsked = decline === needsHolder;
  const charge = isAsked ? null : chargeOf(context, intent, method, "failed", decline);
  const failed = context.store.put<PaymentIntent>({
    ...intent,
    status: isAsked ? "requires_action" : "requires_payment_method",
    next_action: isAsked ? { type: "use_stripe_sdk", use_stripe_sdk: {} } : null,
    // What waits for its holder has not failed yet.
    last_payment_error: isAsked ? null : { ...error, payment_method: method, charge: charge?.id },
    latest_charge: charge?.id ?? intent.latest_charge,
  });
  if (charge) context.emit("charge.failed", charge);
  context.emit(isAsked ? "payment_intent.requires_action" : "payment_intent.payment_failed", failed);
  const tried = attempted(context, invoice);
  if (isAsked) context.emit("invoice.payment_action_required", tried);
  throw new StripeFailure(402, { ...error, payment_intent: failed });
}

function paid(context: Context, invoice: Invoice): Invoice {
  const attempt_count = invoice.attempt_count + 1;
  return settled(context, { ...invoice, attempted: true, attempt_count, amount_paid: invoice.amount_due });
}

/** What becomes of an invoice of which nothing is left to pay. */
export function settled(context: Context, invoice: Invoice): Invoice {
  const done = context.store.put<Invoice>({
    ...invoice,
    status: "paid",
    auto_advance: false,
    amount_remaining: 0,
    status_transitions: { ...invoice.status_transitions, paid_at: seconds() },
  });
  context.emit("invoice.paid", done);
  context.emit("invoice.payment_succeeded", done);
  return done;
}
