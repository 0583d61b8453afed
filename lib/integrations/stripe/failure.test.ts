import Stripe from "stripe";
import { expect, test } from "vitest";
import { isKeptForItsKey, isWithoutLocation, refusalForGood, stripeFailure } from "./failure";

test("a key that Stripe has already seen with another card is reported as the caller's conflict", () => {
  const refused = new Stripe.errors.StripeIdempotencyError({
    type: "idempotency_error",
    message: "Keys for idempotent …",
  });
  expect(stripeFailure(refused, "token")).toMatchObject({
    code: "conflict",
    fields: { "Idempotency-Key": expect.stringContaining("a different body") },
  });
});

const refusedWith = (code: string) =>
  new Stripe.errors.StripeInvalidRequestError({ type: "invalid_request_error", code, message: "No." });

test("a customer whose place Stripe doesn't know is told from other refusals", () => {
  const refused = refusedWith("customer_tax_location_invalid");
  expect([isWithoutLocation(refused), refusalForGood(refused)]).toEqual([true, "No."]);
  expect(isWithoutLocation(refusedWith("amount_too_large"))).toBe(false);
});

test.each(["taxes_calculation_failed", "stripe_tax_inactive"])(
  "that Stripe can't calculate tax (%s) passes, and is asked under another key",
  (code) => {
    expect([refusalForGood(refusedWith(code)), isKeptForItsKey(refusedWith(code))]).toEqual([null, true]);
  },
);

test.each([
  ["You must have a valid head office address to enable automatic tax calculation.", "automatic_tax"],
  ["You must have a valid origin address to enable automatic tax calculation in test mode.", "automatic_tax[enabled]"],
  ["No such tax code: 'txcd_typo'", "tax_code"],
])(
  "that Stripe Tax isn't set up is no customer's fault, also where Stripe says so in words alone: %s",
  (message, param) => {
    const refused = new Stripe.errors.StripeInvalidRequestError({ type: "invalid_request_error", message, param });
    expect([refusalForGood(refused), isKeptForItsKey(refused)]).toEqual([null, true]);
  },
);
