import { expect, test } from "@playwright/test";
import Stripe from "stripe";
import { signUp, unique } from "../support/accounts";
import { call } from "../support/api";
import { query } from "../support/database";
import { productUrl } from "../support/environment";
import { together } from "../support/together";

/** The secret that the product was given, or made for itself. */
async function secretOf(): Promise<string> {
  const { readFile } = await import("node:fs/promises");
  const kept = JSON.parse(await readFile(".test/product/settings.json", "utf8")) as { STRIPE_WEBHOOK_SECRET: string };
  return kept.STRIPE_WEBHOOK_SECRET;
}

const eventOf = (id: string) =>
  JSON.stringify({
    id,
    object: "event",
    type: "customer.updated",
    data: { object: { id: "cus_x", object: "customer" } },
  });

async function post(payload: string, header: string) {
  const answer = await fetch(`${productUrl()}/api/webhooks/stripe`, {
    method: "POST",
    headers: { "content-type": "application/json", "stripe-signature": header },
    body: payload,
  });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
}

const signed = async (payload: string, change: { secret?: string; timestamp?: number } = {}) =>
  Stripe.webhooks.generateTestHeaderString({ payload, secret: await secretOf(), ...change });

const noted = (id: string) => query("SELECT 1 FROM webhook_events WHERE id = $1", [id]);

test("an event signed by Stripe is recorded once, however often it arrives", async () => {
  const id = `evt_${unique()}`;
  const payload = eventOf(id);
  const header = await signed(payload);
  const answers = await together(10, () => post(payload, header));
  expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 10 }, () => 200));
  expect(answers[0]?.body).toEqual({ received: true });
  expect(await noted(id)).toHaveLength(1);
});

test("an event about a card that doesn't say whose it is or was is about the team that has it here", async () => {
  const { teamId, token } = await signUp();
  expect((await call("POST", "/billing/methods", { token, body: { token: "pm_card_visa" } })).status).toBe(201);
  const gone = `pm_${unique()}`;
  await query(
    `INSERT INTO payment_methods (id, team_id, stripe_payment_method_id, brand, last4, exp_month, exp_year, is_default)
      VALUES (gen_random_uuid(), $1, $2, 'amex', '0005', 12, 2034, false)`,
    [teamId, gone],
  );
  const event = `evt_${unique()}`;
  const payload = JSON.stringify({
    id: event,
    object: "event",
    type: "payment_method.detached",
    data: { object: { id: gone, object: "payment_method", customer: null }, previous_attributes: null },
  });
  expect((await post(payload, await signed(payload))).status).toBe(200);
  const done = () => query("SELECT 1 FROM webhook_events WHERE id = $1 AND processed_at IS NOT NULL", [event]);
  await expect.poll(done, { timeout: 20_000 }).toHaveLength(1);
  expect(await query("SELECT last4 FROM payment_methods WHERE team_id = $1", [teamId])).toEqual([{ last4: "4242" }]);
});

test("an event that Stripe didn't sign, or signed too long ago, is refused and not recorded", async () => {
  const id = `evt_${unique()}`;
  const payload = eventOf(id);
  const old = Math.floor(Date.now() / 1_000) - 301;
  const headers = [
    "",
    "t=1,v1=abc",
    await signed(payload, { secret: "whsec_another" }),
    await signed(payload, { timestamp: old }),
    await signed(`${payload} `),
    ...(await brokenHeaders(payload)),
  ];
  for (const header of headers) {
    const answer = await post(payload, header);
    expect(answer, header.slice(0, 80)).toMatchObject({ status: 400, body: { errorType: "validation" } });
  }
  expect(await noted(id)).toEqual([]);
});

/** Signatures as nobody makes them, each at this moment. */
async function brokenHeaders(payload: string): Promise<string[]> {
  const now = Math.floor(Date.now() / 1_000);
  const [, value = ""] = (await signed(payload)).split("v1=");
  return [
    `t=${now},v1=`,
    `t=${now},v1`,
    `t=${now},v1=,v1=`,
    `t=,v1=${value}`,
    `t,v1=${value}`,
    `v1=${value}`,
    `t=${now}`,
    `t=${now},v0=${value}`,
    `t=${now},v1=${value.slice(1)}`,
    `t=${now},v1=${value}00`,
    `t=${now},v1=${"é".repeat(32)}`,
    `t=${now},v1=${value.toUpperCase()}`,
    `t=${now};v1=${value}`,
    `t=${now},v1=${"a".repeat(8_000)}`,
    ",",
    "=",
  ];
}

test("a body that isn't a Stripe event is clearly refused, whatever its length", async () => {
  const object = { id: "cus_x", object: "customer" };
  const noEvents = [
    ...["", "{", "[]", "null", "1", '"text"', "{}", "[".repeat(100_000), "x".repeat(1_100_000)],
    ...[
      { object: "event", type: "customer.updated", data: { object } },
      { id: null, object: "event", type: "customer.updated", data: { object } },
      { id: 7, object: "event", type: "customer.updated", data: { object } },
      { id: "", object: "event", type: "customer.updated", data: { object } },
      { id: "evt_\u0000", object: "event", type: "customer.updated", data: { object } },
      { id: "e".repeat(256), object: "event", type: "customer.updated", data: { object } },
      { id: "evt_1", object: "event", data: { object } },
      { id: ["evt_1"], type: {}, data: { object } },
      [{ id: "evt_1", type: "customer.updated", data: { object } }],
    ].map((body) => JSON.stringify(body)),
  ];
  for (const payload of noEvents) {
    const { status } = await post(payload, await signed(payload));
    expect([400, 413], payload.slice(0, 120)).toContain(status);
  }
});

test("a signed event that we don't use is accepted, so that Stripe stops sending it, but not recorded", async () => {
  const thin = {
    object: "v2.core.event",
    type: "v2.core.account_link.returned",
    livemode: false,
    created: "2026-11-26T10:00:00.000Z",
    related_object: { id: "acct_1", type: "v2.core.account", url: "/v2/core/accounts/acct_1" },
  };
  const datas = [undefined, null, 7, "text", [], {}, { object: null }, { object: [] }, { object: { id: "x" } }];
  const odd = [
    { object: { object: "customer", id: "cus_\u0000" } },
    { object: { object: "customer", id: 7 } },
    { object: { object: "invoice", id: "in_1", customer: 7 } },
  ];
  const events = [thin, ...[...datas, ...odd].map((data) => ({ object: "event", type: "some.thing", data }))];
  for (const event of events) {
    const id = `evt_${unique()}`;
    const payload = JSON.stringify({ id, ...event });
    expect(await post(payload, await signed(payload)), payload).toEqual({ status: 200, body: { received: true } });
    expect(await noted(id)).toEqual([]);
  }
});

test("an upcoming invoice, or one with a foreign id, is processed without a failing job", async () => {
  const ids = [`evt_${unique()}`, `evt_${unique()}`];
  const objects = [
    { object: "invoice", customer: "cus_nobody", lines: {} },
    { object: "invoice", id: "cus_nobody/../x?y" },
  ];
  for (const [index, id] of ids.entries()) {
    const payload = JSON.stringify({ id, object: "event", type: "invoice.upcoming", data: { object: objects[index] } });
    expect((await post(payload, await signed(payload))).status).toBe(200);
  }
  const open = () => query("SELECT 1 FROM webhook_events WHERE id = ANY ($1) AND processed_at IS NULL", [ids]);
  await expect.poll(open, { timeout: 20_000 }).toEqual([]);
});
