import type { Context } from "../context";
import { missingParam, notNow, StripeFailure } from "../failure";
import { textOf, mergedMetadata, type Params } from "../form";
import { newSetupIntent } from "../objects/setup-intent";
import type { PaymentMethod, SetupIntent } from "../wire";
import { found } from "./found";
import { attachPaymentMethod, testCardOf } from "./payment-methods";

export function createSetupIntent(context: Context, params: Params): SetupIntent {
  const customer = textOf(params.customer);
  if (customer) found(context, "customer", customer, "customer");
  const { store } = context;
  const intent = newSetupIntent(store.newId("seti"), store.newId("secret").slice(7, 32), customer);
  const kept = store.put({ ...intent, metadata: mergedMetadata({}, params.metadata) });
  context.emit("setup_intent.created", kept);
  return kept;
}

export function confirmSetupIntent(context: Context, params: Params, id: string): SetupIntent {
  const intent = found(context, "setup_intent", id);
  const method = textOf(params.payment_method);
  if (!method) throw missingParam("payment_method");
  if (intent.status === "succeeded" || intent.status === "canceled") {
    throw notNow(`You cannot confirm this SetupIntent because it has already ${intent.status}.`);
  }
  return setUp(context, intent, method, false);
}

/**
 * Saves a card for a customer, if its bank agrees.
 * @param authenticated whether its holder has just confirmed to the bank
 * @throws StripeFailure if it is declined
 */
export function setUp(context: Context, intent: SetupIntent, method: string, authenticated: boolean): SetupIntent {
  const kept = context.store.get("payment_method", method);
  if (kept && testCardOf(kept)?.authentication && !authenticated) {
    const next_action = { type: "use_stripe_sdk", use_stripe_sdk: {} };
    return context.store.put({ ...intent, status: "requires_action", payment_method: method, next_action });
  }
  try {
    const attached = attachTo(context, intent, method);
    const done: SetupIntent = { ...intent, status: "succeeded", payment_method: attached.id, next_action: null };
    context.emit("setup_intent.succeeded", context.store.put({ ...done, last_setup_error: null }));
    return done;
  } catch (error) {
    if (!(error instanceof StripeFailure) || error.failure.type !== "card_error") throw error;
    const { type, message, code, decline_code } = error.failure;
    const last_setup_error = {
      type,
      message,
      ...(code ? { code } : {}),
      ...(decline_code ? { decline_code } : {}),
      ...(kept ? { payment_method: kept } : {}),
    };
    throw new StripeFailure(402, { ...error.failure, setup_intent: fail(context, intent, last_setup_error) });
  }
}

/** What comes of it when the holder tells the bank that it was not them. */
export function denySetup(context: Context, intent: SetupIntent, method: PaymentMethod): SetupIntent {
  return fail(context, intent, {
    type: "invalid_request_error",
    code: "setup_intent_authentication_failure",
    message:
      "We are unable to authenticate your payment method. Please choose a different payment method and try again.",
    payment_method: method,
  });
}

function fail(context: Context, intent: SetupIntent, error: NonNullable<SetupIntent["last_setup_error"]>): SetupIntent {
  const failed = context.store.put<SetupIntent>({
    ...intent,
    status: "requires_payment_method",
    next_action: null,
    last_setup_error: error,
  });
  context.emit("setup_intent.setup_failed", failed);
  return failed;
}

function attachTo(context: Context, { customer }: SetupIntent, method: string): PaymentMethod {
  if (typeof customer === "string") return attachPaymentMethod(context, { customer }, method);
  return found(context, "payment_method", method, "payment_method");
}
