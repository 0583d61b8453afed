import type { Context } from "../context";
import { missingParam, notNow } from "../failure";
import { mergedMetadata, textOf, type Params } from "../form";
import { newSession } from "../objects/checkout-session";
import type { Session } from "../wire";
import { createPaymentMethod } from "./payment-methods";
import { createSetupIntent, denySetup, setUp } from "./setup-intents";
import { found } from "./found";

export function createSession(context: Context, params: Params): Session {
  if (textOf(params.mode) !== "setup") throw notNow("This stand-in opens Checkout in setup mode only.");
  const successUrl = textOf(params.success_url);
  if (!successUrl) throw missingParam("success_url");
  const { customer } = params;
  const setupIntent = createSetupIntent(context, { ...(customer ? { customer } : {}) });
  const id = context.store.newId("cs_test");
  return context.store.put(
    newSession({
      id,
      url: `${context.url}/c/pay/${id}`,
      customer: textOf(customer),
      setupIntent: setupIntent.id,
      successUrl,
      cancelUrl: textOf(params.cancel_url),
      metadata: mergedMetadata({}, params.metadata),
    }),
  );
}

/**
 * What its page does when a card is saved.
 * @param confirmed whether the bank's question was answered
 * @returns whether it is done; if not, the bank wants to be asked
 * @throws StripeFailure if the card is declined
 */
export function completeSession(context: Context, id: string, card: Params, confirmed: boolean): boolean {
  const session = found(context, "checkout.session", id);
  const intent = found(context, "setup_intent", session.setup_intent as string);
  const method = createPaymentMethod(context, { type: "card", card });
  if (setUp(context, intent, method.id, confirmed).status === "requires_action") return false;
  context.emit("checkout.session.completed", context.store.put({ ...session, status: "complete", url: null }));
  return true;
}

/** What its page does when the holder of a card tells the bank that it was not them. */
export function denySession(context: Context, id: string, card: Params): void {
  const session = found(context, "checkout.session", id);
  const intent = found(context, "setup_intent", session.setup_intent as string);
  denySetup(context, intent, createPaymentMethod(context, { type: "card", card }));
}

export const sessionsOf = ({ store }: Context, customer: string | null): Session[] =>
  store.list("checkout.session").filter((session) => !customer || session.customer === customer);
