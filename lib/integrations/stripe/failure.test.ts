import Stripe from "stripe";
import { expect, test } from "vitest";
import { stripeFailure } from "./failure";

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
