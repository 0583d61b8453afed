import { expect, test } from "@playwright/test";
import type Stripe from "stripe";
import { signUp } from "../support/accounts";
import { call } from "../support/api";
import { query } from "../support/database";
import { stripeUrl } from "../support/environment";
import { sdkFor } from "../support/stripe";
import { together } from "../support/together";

interface Method {
  id: string;
  brand: string;
  last4: string;
  is_default: boolean;
}

const add = (token: string, card: string) => call<Method>("POST", "/billing/methods", { token, body: { token: card } });
const list = async (token: string) => (await call<Method[]>("GET", "/billing/methods", { token })).body;
const defaults = async (token: string) => (await list(token)).filter((method) => method.is_default);

const customerOf = async (teamId: string): Promise<string> => {
  const [row] = await query<{ id: string }>(
    "SELECT stripe_customer_id AS id FROM billing_accounts WHERE team_id = $1",
    [teamId],
  );
  return row?.id ?? "";
};

test("the first card becomes the default, others don't until they are asked to", async () => {
  const { token, teamId } = await signUp();
  const first = await add(token, "pm_card_visa");
  const second = await add(token, "tok_mastercard");
  expect([first.body.is_default, second.body.is_default]).toEqual([true, false]);
  const answer = await call<Method>("POST", `/billing/methods/${second.body.id}/default`, { token });
  expect(answer.body).toMatchObject({ id: second.body.id, is_default: true });
  expect(await defaults(token)).toMatchObject([{ brand: "mastercard" }]);
  const customer = (await sdkFor(stripeUrl()).customers.retrieve(await customerOf(teamId))) as Stripe.Customer;
  const chosen = customer.invoice_settings.default_payment_method;
  const [row] = await query<{ stripe: string }>(
    "SELECT stripe_payment_method_id AS stripe FROM payment_methods WHERE id = $1",
    [second.body.id],
  );
  expect(chosen).toBe(row?.stripe);
});

test("of a default that is deleted another one becomes it, if there is one", async () => {
  const { token } = await signUp();
  const [first, second] = [await add(token, "pm_card_visa"), await add(token, "pm_card_amex")];
  expect((await call("DELETE", `/billing/methods/${first.body.id}`, { token })).body).toEqual({ status: "ok" });
  expect(await list(token)).toMatchObject([{ id: second.body.id, is_default: true }]);
  await call("DELETE", `/billing/methods/${second.body.id}`, { token });
  expect(await list(token)).toEqual([]);
  expect((await call("DELETE", `/billing/methods/${second.body.id}`, { token })).status).toBe(404);
});

for (const [card, words] of [
  ["pm_card_chargeDeclined", "Your card was declined."],
  ["tok_chargeDeclinedExpiredCard", "Your card has expired."],
  ["pm_card_visa_chargeDeclinedInsufficientFunds", "Your card has insufficient funds."],
  ["pm_nobody", "No such PaymentMethod: 'pm_nobody'"],
  ["tok_nobody", "No such token: 'tok_nobody'"],
] as const) {
  test(`${card} is refused in Stripe's own words, and nothing is kept`, async () => {
    const { token } = await signUp();
    const answer = await add(token, card);
    expect(answer).toMatchObject({ status: 400, body: { errorType: "validation", response: { token: words } } });
    expect(await list(token)).toEqual([]);
  });
}

test("another team's card can be neither seen, taken nor used", async () => {
  const [mine, theirs] = [await signUp(), await signUp()];
  const { body } = await add(theirs.token, "pm_card_visa");
  expect(await list(mine.token)).toEqual([]);
  for (const [method, path] of [
    ["DELETE", `/billing/methods/${body.id}`],
    ["POST", `/billing/methods/${body.id}/default`],
  ] as const) {
    expect((await call(method, path, { token: mine.token })).status).toBe(404);
  }
  expect(await list(theirs.token)).toHaveLength(1);
});

test("cards that are added at once are all there, with one default, of one customer", async () => {
  const { token, teamId } = await signUp();
  const answers = await together(8, () => add(token, "pm_card_visa"));
  expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 201));
  expect(await list(token)).toHaveLength(8);
  expect(await defaults(token)).toHaveLength(1);
  const stripe = sdkFor(stripeUrl());
  const there = await stripe.customers.listPaymentMethods(await customerOf(teamId), { limit: 100 });
  expect(there.data).toHaveLength(8);
});

test("a card that is saved on Stripe's page is here a moment later, and coming back alone changes nothing", async () => {
  const { token } = await signUp();
  const { status, body } = await call<{ url: string }>("POST", "/billing/checkout", { token });
  expect(status).toBe(201);
  expect(await list(token)).toEqual([]);
  const save = (number: string) =>
    fetch(body.url, {
      method: "POST",
      redirect: "manual",
      body: new URLSearchParams({ number, expiry: "12 / 34", cvc: "123" }),
    });
  expect(await (await save("4000 0000 0000 0002")).text()).toContain("Your card was declined.");
  expect(await list(token)).toEqual([]);
  const answer = await save("4242 4242 4242 4242");
  expect(answer.status).toBe(303);
  expect(answer.headers.get("location")).toMatch(/\/billing\?card=added$/);
  await expect.poll(() => list(token), { timeout: 20_000 }).toMatchObject([{ last4: "4242", is_default: true }]);
});

test("a card that is confirmed in place, by a SetupIntent, is here a moment later", async () => {
  const { token } = await signUp();
  const { body } = await call<{ client_secret: string }>("POST", "/billing/setup-intent", { token });
  const [id = ""] = body.client_secret.split("_secret_");
  await sdkFor(stripeUrl()).setupIntents.confirm(id, { payment_method: "pm_card_mastercard" });
  await expect.poll(() => list(token), { timeout: 20_000 }).toMatchObject([{ brand: "mastercard", is_default: true }]);
});
