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

test("the first card becomes the default, and later ones only when asked", async () => {
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

test("when the default card is deleted, another one becomes the default", async () => {
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
  test(`${card} is refused in Stripe's own words, and nothing is saved`, async () => {
    const { token } = await signUp();
    const answer = await add(token, card);
    expect(answer).toMatchObject({ status: 400, body: { errorType: "validation", response: { token: words } } });
    expect(await list(token)).toEqual([]);
  });
}

test("a token that isn't a card is refused before it is attached, whatever its kind", async () => {
  const { token, teamId } = await signUp();
  await add(token, "pm_card_visa");
  const stripe = sdkFor(stripeUrl());
  const sepa = await stripe.paymentMethods.create({
    type: "sepa_debit",
    sepa_debit: { iban: "DE89370400440532013000" },
  });
  const link = await stripe.paymentMethods.create({ type: "link" });
  const strange = ["btok_1", "src_1", "ba_1", "card_1", "seti_1_secret_2", "cs_test_1", "cus_1", "PM_CARD_VISA"];
  const paths = ["pm_", "pm_../customers", "pm_x/attach", "pm_x?y=1", "pm_\u0000", "tok_é"];
  for (const given of [sepa.id, link.id, ...strange, ...paths]) {
    const answer = await add(token, given);
    expect(answer, given).toMatchObject({ status: 400, body: { errorType: "validation" } });
    expect(Object.keys((answer.body as unknown as { response: object }).response), given).toEqual(["token"]);
  }
  expect(await list(token)).toHaveLength(1);
  for (const { id } of [sepa, link]) expect((await stripe.paymentMethods.retrieve(id)).customer).toBeNull();
  const there = await stripe.customers.listPaymentMethods(await customerOf(teamId));
  expect(there.data.map(({ type }) => type)).toEqual(["card"]);
});

test("a card that was removed can't be added again by its old token, and the answer says so", async () => {
  const { token } = await signUp();
  const { id: old } = await sdkFor(stripeUrl()).paymentMethods.create({ type: "card", card: { token: "tok_visa" } });
  const added = await add(token, old);
  expect(added.status).toBe(201);
  expect((await call("DELETE", `/billing/methods/${added.body.id}`, { token })).status).toBe(200);
  const again = await add(token, old);
  expect(again.status).toBe(400);
  expect(again.body).toMatchObject({
    errorType: "validation",
    response: { token: expect.stringContaining("may not be used again") },
  });
  expect(await list(token)).toEqual([]);
});

test("another team's card is refused without details, and adding your own card again doesn't duplicate it", async () => {
  const [mine, theirs] = [await signUp(), await signUp()];
  await add(theirs.token, "pm_card_visa");
  const [row] = await query<{ id: string }>(
    "SELECT stripe_payment_method_id AS id FROM payment_methods WHERE team_id = $1",
    [theirs.teamId],
  );
  const card = row?.id ?? "";
  const words = "You can't add this card here. Enter it again.";
  expect(await add(mine.token, card)).toMatchObject({ status: 400, body: { response: { token: words } } });
  expect((await add(theirs.token, card)).status).toBe(201);
  expect([await list(mine.token), await list(theirs.token)].map((cards) => cards.length)).toEqual([0, 1]);
});

test("another team's card can't be seen, deleted or made the default", async () => {
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

test("cards added at the same time are all saved, with one default and one customer", async () => {
  const { token, teamId } = await signUp();
  const answers = await together(8, () => add(token, "pm_card_visa"));
  expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 201));
  expect(await list(token)).toHaveLength(8);
  expect(await defaults(token)).toHaveLength(1);
  const stripe = sdkFor(stripeUrl());
  const there = await stripe.customers.listPaymentMethods(await customerOf(teamId), { limit: 100 });
  expect(there.data).toHaveLength(8);
});

test("a card saved on Stripe's page appears a moment later, and just coming back changes nothing", async () => {
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

test("a card confirmed in place with a SetupIntent appears a moment later", async () => {
  const { token } = await signUp();
  const { body } = await call<{ client_secret: string }>("POST", "/billing/setup-intent", { token });
  const [id = ""] = body.client_secret.split("_secret_");
  await sdkFor(stripeUrl()).setupIntents.confirm(id, { payment_method: "pm_card_mastercard" });
  await expect.poll(() => list(token), { timeout: 20_000 }).toMatchObject([{ brand: "mastercard", is_default: true }]);
});
