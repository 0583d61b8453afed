import type { Decline } from "../cards";
import type { Context } from "../context";
import { notNow, StripeFailure } from "../failure";
import { newInvoicePayment, newPaymentIntent } from "../objects/payment";
import { seconds, type Invoice, type InvoicePayment, type PaymentIntent, type PaymentMethod } from "../wire";
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
  if (invoice.amount_due === 0) return paid(context, invoice);
  const method = methodFor(context, invoice, given);
  if (!method) {
    attempted(context, invoice);
    throw notNow("There is no `default_payment_method` set on this Customer or Invoice.");
  }
  const payment = paymentOf(context, invoice);
  const intent = found(context, "payment_intent", payment.payment.payment_intent as string);
  const decline = declineOf(context, method);
  if (decline) return fail(context, invoice, { ...intent, payment_method: method.id }, method, decline);
  context.store.put<PaymentIntent>({
    ...intent,
    status: "succeeded",
    amount_received: intent.amount,
    last_payment_error: null,
    next_action: null,
    payment_method: method.id,
    latest_charge: context.store.newId("ch"),
  });
  context.store.put<InvoicePayment>({
    ...payment,
    status: "paid",
    amount_paid: payment.amount_requested,
    status_transitions: { canceled_at: null, paid_at: seconds() },
  });
  context.emit("payment_intent.succeeded", found(context, "payment_intent", intent.id));
  return paid(context, invoice);
}

/** What a charge that waits for the bank's question ends with, once its holder has answered it on the invoice's page. */
export function payConfirmed(context: Context, id: string, method: PaymentMethod): Invoice {
  const invoice = found(context, "invoice", id);
  const payment = paymentOf(context, invoice);
  const intent = found(context, "payment_intent", payment.payment.payment_intent as string);
  const received = { status: "succeeded" as const, amount_received: intent.amount, payment_method: method.id };
  context.store.put<PaymentIntent>({ ...intent, ...received, last_payment_error: null, next_action: null });
  const paidAt = { canceled_at: null, paid_at: seconds() };
  context.store.put<InvoicePayment>({
    ...payment,
    status: "paid",
    amount_paid: payment.amount_requested,
    status_transitions: paidAt,
  });
  return paid(context, invoice);
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

function paymentOf(context: Context, invoice: Invoice): InvoicePayment {
  const { store } = context;
  const known = store.list("invoice_payment").find((payment) => payment.invoice === invoice.id);
  if (known) return known;
  const intent = store.put(newPaymentIntent(store.newId("pi"), store.newId("secret").slice(7, 32), invoice));
  return store.put(newInvoicePayment(store.newId("inpay"), invoice, intent.id));
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
  const failed = context.store.put<PaymentIntent>({
    ...intent,
    status: isAsked ? "requires_action" : "requires_payment_method",
    next_action: isAsked ? { type: "use_stripe_sdk", use_stripe_sdk: {} } : null,
    // What waits for its holder has not failed yet.
    last_payment_error: isAsked ? null : { ...error, payment_method: method },
  });
  context.emit(isAsked ? "payment_intent.requires_action" : "payment_intent.payment_failed", failed);
  const tried = attempted(context, invoice);
  if (isAsked) context.emit("invoice.payment_action_required", tried);
  throw new StripeFailure(402, { ...error, payment_intent: failed });
}

function paid(context: Context, invoice: Invoice): Invoice {
  const done = context.store.put<Invoice>({
    ...invoice,
    status: "paid",
    attempted: true,
    attempt_count: invoice.attempt_count + 1,
    auto_advance: false,
    amount_paid: invoice.amount_due,
    amount_remaining: 0,
    status_transitions: { ...invoice.status_transitions, paid_at: seconds() },
  });
  context.emit("invoice.paid", done);
  context.emit("invoice.payment_succeeded", done);
  return done;
}
