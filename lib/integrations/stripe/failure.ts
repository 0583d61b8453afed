import Stripe from "stripe";
import { AppError } from "@/lib/errors";
import { log } from "@/lib/log";

/** What can't be saved as a card: its message says why, in words for the person who sent it. */
export class UnusableMethod extends Error {}

/**
 * What went wrong at Stripe, in our words: a refused card in Stripe's own, which are written for its holder.
 * @param error anything thrown by a call
 * @param field what the caller sent, and Stripe did not like
 * @returns what to throw: AppError `validation` on that field, `conflict` for an Idempotency-Key that Stripe has seen with something else,
 * `unavailable`, or the error itself
 */
export function stripeFailure(error: unknown, field = "message"): unknown {
  if (error instanceof UnusableMethod || error instanceof Stripe.errors.StripeCardError) {
    return new AppError("validation", { [field]: error.message });
  }
  if (error instanceof Stripe.errors.StripeInvalidRequestError && isOfCaller(error)) {
    return new AppError("validation", { [field]: error.message });
  }
  if (error instanceof Stripe.errors.StripeIdempotencyError) {
    return new AppError("conflict", {
      "Idempotency-Key": "This key was already used for a call with a different body.",
    });
  }
  if (!(error instanceof Stripe.errors.StripeError)) return error;
  log().warn({ part: "stripe", type: error.type, code: error.code, requestId: error.requestId }, error.message);
  return new AppError("unavailable", "We can't reach our payment provider right now. Try again in a minute.", 60);
}

/** Not what we got wrong ourselves. */
const isOfCaller = ({ code, message }: Stripe.errors.StripeInvalidRequestError): boolean =>
  code === "resource_missing" || /already been attached|No such (PaymentMethod|token)/i.test(message);

/** @returns whether Stripe says that the invoice needs no payment any more */
export const isPaidAlready = (error: unknown): boolean =>
  error instanceof Stripe.errors.StripeInvalidRequestError &&
  (error.code === "invoice_already_paid" || /already paid|no longer be paid/i.test(error.message));

/** @returns whether the bank wants to hear from the holder of the card first */
export const needsHolder = (error: unknown): boolean =>
  error instanceof Stripe.errors.StripeError &&
  (error.code === "authentication_required" || error.code === "invoice_payment_intent_requires_action");

/** @returns whether Stripe refused the card */
export const isDeclined = (error: unknown): error is Stripe.errors.StripeCardError =>
  error instanceof Stripe.errors.StripeCardError;

/** @returns whether Stripe did not answer as it should: that it can't be reached is one of these */
export const isStripeFailure = (error: unknown): error is InstanceType<typeof Stripe.errors.StripeError> =>
  error instanceof Stripe.errors.StripeError;

/** @returns whether Stripe does not know what it was asked for */
export const isMissing = (error: unknown): boolean =>
  error instanceof Stripe.errors.StripeInvalidRequestError && error.code === "resource_missing";

/** What Stripe says of a call that another one is in the way of: that passes. */
const passing = new Set(["idempotency_key_in_use", "lock_timeout", "rate_limit"]);

/**
 * What it says when it can't calculate a tax right now, or nobody has set up Stripe Tax, which is no customer's fault. That passes as well, but
 * may be said to the same key again.
 */
const uncalculated = new Set(["taxes_calculation_failed", "failed_tax_calculation", "stripe_tax_inactive"]);

/**
 * The same where Stripe has no code of its own for it: no head office (older: origin address), or a tax code that there isn't. Several public
 * projects go by these words.
 */
const taxSetUp = /head office address|origin address/i;

const isUncalculated = (error: unknown): boolean =>
  error instanceof Stripe.errors.StripeInvalidRequestError &&
  (uncalculated.has(error.code ?? "") || taxSetUp.test(error.message) || /(^|\W)tax_code\]?$/.test(error.param ?? ""));

const codeOf = (error: unknown): string =>
  error instanceof Stripe.errors.StripeInvalidRequestError ? (error.code ?? "") : "";

/** @returns whether Stripe can't tell what tax a customer owes, since it isn't told well enough where they are */
export const isWithoutLocation = (error: unknown): boolean =>
  ["customer_tax_location_invalid", "invalid_tax_location"].includes(codeOf(error));

/**
 * @returns why Stripe will not do it, however often it is asked, in its own words; null for what may pass by itself: the network, 429, 5xx,
 * a key that isn't valid here yet
 */
export const refusalForGood = (error: unknown): string | null =>
  error instanceof Stripe.errors.StripeInvalidRequestError && !passing.has(error.code ?? "") && !isUncalculated(error)
    ? error.message
    : null;

/**
 * @returns whether Stripe gives the same answer to the same key for a day: "we save the resulting status code and body […] including 500
 * errors" (https://docs.stripe.com/api/idempotent_requests), and its users report so of refusals whose work had begun
 */
export const isKeptForItsKey = (error: unknown): boolean =>
  error instanceof Stripe.errors.StripeAPIError || refusalForGood(error) !== null || isUncalculated(error);

/** @returns whether Stripe was asked for something else under the same key before */
export const isOtherUnderKey = (error: unknown): boolean => error instanceof Stripe.errors.StripeIdempotencyError;

/** @returns whether Stripe does not know this customer any more: somebody has deleted it there */
export const isCustomerGone = (error: unknown, customerId: string): boolean =>
  isMissing(error) && (error as Error).message.includes(customerId);
