import { expect, test } from "vitest";
import { operationOf, resultOf } from "./measured";

test.each([
  ["GET", "/v1/customers/cus_Abc/payment_methods?limit=100&type=card", "GET /v1/customers/:id/payment_methods"],
  ["POST", "/v1/payment_methods/pm_card_visa/attach", "POST /v1/payment_methods/:id/attach"],
  ["POST", "/v1/invoices/in_1Nabc/pay", "POST /v1/invoices/:id/pay"],
  ["post", "/v1/checkout/sessions", "POST /v1/checkout/sessions"],
  ["GET", "/v1/somebody@example.com/sk_live_x", "GET /v1/:id/:id"],
])("%s %s of Stripe is counted as %s", (method, path, operation) => {
  expect(operationOf(method, path)).toBe(operation);
});

test("a declined card is no failure of Stripe, and a key that Stripe refuses is one", () => {
  expect([200, 402, 404, 429, 401, 403, 500, 503].map(resultOf)).toEqual([
    ...["ok", "refused", "refused", "limited", "failed", "failed", "failed", "failed"],
  ]);
});
