import { expect, test } from "@playwright/test";
import Stripe from "stripe";
import { query } from "../support/database";
import { productUrl } from "../support/environment";
import { unique } from "../support/accounts";
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

test("an event that Stripe has signed is noted once, however often it comes", async () => {
  const id = `evt_${unique()}`;
  const payload = eventOf(id);
  const header = await signed(payload);
  const answers = await together(10, () => post(payload, header));
  expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 10 }, () => 200));
  expect(answers[0]?.body).toEqual({ received: true });
  expect(await noted(id)).toHaveLength(1);
});

test("what Stripe has not signed, or signed long ago, is refused and not noted", async () => {
  const id = `evt_${unique()}`;
  const payload = eventOf(id);
  const old = Math.floor(Date.now() / 1_000) - 301;
  const headers = [
    "",
    "t=1,v1=abc",
    await signed(payload, { secret: "whsec_another" }),
    await signed(payload, { timestamp: old }),
    await signed(`${payload} `),
  ];
  for (const header of headers) {
    expect(await post(payload, header)).toMatchObject({ status: 400, body: { errorType: "validation" } });
  }
  expect(await noted(id)).toEqual([]);
});

test("a body that is no event of Stripe's is a clear refusal, whatever its length", async () => {
  for (const payload of ["", "{", "[]", "null", "1", '"text"', "{}", "x".repeat(1_100_000)]) {
    const { status } = await post(payload, await signed(payload));
    expect([400, 413]).toContain(status);
  }
});
