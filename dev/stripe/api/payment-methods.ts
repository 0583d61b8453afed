import { cardByNumber, cardByToken, testCards, type TestCard } from "../cards";
import type { Context } from "../context";
import { missingParam, noSuch, notNow, StripeFailure } from "../failure";
import { nestedOf, numberOf, textOf, type Params } from "../form";
import { newOtherMethod, newPaymentMethod } from "../objects/payment-method";
import type { PaymentMethod } from "../wire";
import { found } from "./found";

export function createPaymentMethod(context: Context, params: Params): PaymentMethod {
  const type = (textOf(params.type) ?? "card") as PaymentMethod["type"];
  const iban = textOf(nestedOf(params.sepa_debit).iban) ?? "";
  if (type !== "card") return context.store.put(newOtherMethod(context.store.newId("pm"), type, iban));
  const card = nestedOf(params.card);
  const token = textOf(card.token);
  const number = textOf(card.number);
  if (!token && !number) throw missingParam("card");
  const test = token ? cardByToken(token) : cardByNumber(number ?? "");
  if (!test && token) throw noSuch("token", token, "card[token]", 400);
  if (!test) {
    const failure = { code: "incorrect_number", message: "Your card number is incorrect.", param: "number" };
    throw new StripeFailure(402, { type: "card_error", ...failure });
  }
  const method = newPaymentMethod(context.store.newId("pm"), test);
  const [month, year] = [numberOf(card.exp_month, "card[exp_month]"), numberOf(card.exp_year, "card[exp_year]")];
  if (method.card && month && year) Object.assign(method.card, { exp_month: month, exp_year: year });
  return context.store.put(method);
}

/** The well-known ids stand for a new payment method here as well, which nobody hears of again unless it is attached. */
export function getPaymentMethod(context: Context, _: Params, id: string): PaymentMethod {
  const wellKnown = cardByToken(id);
  return wellKnown ? newPaymentMethod(context.store.newId("pm"), wellKnown) : found(context, "payment_method", id);
}

/** @returns the card that a payment method was made of */
export function testCardOf(method: PaymentMethod): TestCard | null {
  const end = method.card?.fingerprint?.replace("local", "") ?? "";
  return end ? (testCards.find(({ number }) => number.endsWith(end)) ?? null) : null;
}

/** The well-known ids, such as `pm_card_visa`, stand for a new payment method each time. */
export function attachPaymentMethod(context: Context, params: Params, id: string): PaymentMethod {
  const customer = textOf(params.customer);
  if (!customer) throw missingParam("customer");
  found(context, "customer", customer, "customer");
  const wellKnown = cardByToken(id);
  const method = wellKnown
    ? newPaymentMethod(context.store.newId("pm"), wellKnown)
    : found(context, "payment_method", id);
  if (method.customer && method.customer !== customer) {
    throw notNow("The payment method you provided has already been attached to a customer.");
  }
  if (!method.customer && wasDetached(context, id)) {
    throw notNow(
      "This PaymentMethod was previously used without being attached to a Customer or was detached from a Customer, and may not be used again.",
    );
  }
  const decline = testCardOf(method)?.onAttach;
  if (decline) throw new StripeFailure(402, { type: "card_error", ...decline });
  if (method.customer === customer) return method;
  const attached = context.store.put({ ...method, customer });
  context.emit("payment_method.attached", attached);
  return attached;
}

const wasDetached = ({ store }: Context, id: string): boolean =>
  store.list("event").some(({ type, data }) => type === "payment_method.detached" && data.object.id === id);

export function detachPaymentMethod(context: Context, _: Params, id: string): PaymentMethod {
  const method = found(context, "payment_method", id);
  if (typeof method.customer !== "string") {
    throw notNow("The payment method you provided is not attached to a customer so detachment is impossible.");
  }
  const customer = context.store.get("customer", method.customer);
  const detached = context.store.put({ ...method, customer: null });
  if (customer?.invoice_settings.default_payment_method === id) {
    const invoice_settings = { ...customer.invoice_settings, default_payment_method: null };
    context.emit("customer.updated", context.store.put({ ...customer, invoice_settings }));
  }
  context.emit("payment_method.detached", detached, { customer: method.customer });
  return detached;
}

export const paymentMethodsOf = (
  { store }: Context,
  customer: string | null,
  type: string | null = null,
): PaymentMethod[] =>
  store
    .list("payment_method")
    .filter((method) => customer !== null && method.customer === customer && (!type || method.type === type));
