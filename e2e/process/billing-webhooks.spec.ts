import { expect, test } from "@playwright/test";
import pLimit from "p-limit";
import Stripe from "stripe";
import { createApplication, signUp } from "../support/accounts";
import { call } from "../support/api";
import { startBilledProduct, type BilledProduct } from "../support/billed-product";
import { randomFrom } from "../support/random-from";
import { insertMonthlyUsage, monthsAgo } from "../support/months";
import { control } from "../support/stripe";

let product: BilledProduct;
test.beforeAll(async () => {
  product = await startBilledProduct();
});
test.afterAll(() => product.stop());

const [teamCount, fewest] = process.env.FULL ? [54, 1_000] : [18, 300];
const cards = ["pm_card_visa", "pm_card_chargeCustomerFail", "none"] as const;

test(
  "a flood of webhooks, shuffled and tripled, leads to the same state as ordered ones",
  { tag: "@thorough" },
  async () => {
    test.setTimeout(300_000);
    // The story happens at Stripe, and the product hears nothing of it meanwhile.
    await control({ webhooks: { dropNext: 1_000_000 } });
    // A few at a time: more passwords than can be hashed within seconds are told to come back.
    const few = pLimit(6);
    const teams = await Promise.all(
      Array.from({ length: teamCount }, (_, index) => few(() => openTeam(cards[index % cards.length] ?? "none"))),
    );
    for (const month of [3, 2, 1].map(monthsAgo)) {
      await insertMonthlyUsage(
        product.pool,
        teams.map(({ teamId, applicationId }) => ({
          teamId,
          applicationId,
          month,
          metric: "messages",
          quantity: "90000",
        })),
      );
      await product.close(month.slice(0, 7));
      await settled();
    }
    await happenAtStripe(teams.map(({ teamId }) => teamId));
    const events = await allEvents();
    expect(events.length).toBeGreaterThan(fewest);

    const random = randomFrom(4);
    const deliveries = [...events, ...events, ...events]
      .map((event) => ({ event, at: random() }))
      .sort((one, other) => one.at - other.at)
      .map(({ event }) => event);
    const statuses = await deliver(deliveries);
    expect(new Set(statuses)).toEqual(new Set([200]));
    await settled();
    const { rows: noted } = await product.pool.query("SELECT id FROM webhook_events WHERE processed_at IS NOT NULL");
    expect(noted).toHaveLength(events.length);
    await expectAsAtStripe();
  },
);

async function openTeam(card: (typeof cards)[number]) {
  const { teamId, token } = await signUp();
  const { id: applicationId } = await createApplication(token);
  if (card !== "none") await call("POST", "/billing/methods", { token, body: { token: card } });
  return { teamId, token, applicationId };
}

/** What people do at Stripe, in its dashboard and on its pages: our API has no part in it. */
async function happenAtStripe(teamIds: readonly string[]): Promise<void> {
  const { stripe } = product;
  for (const [index, teamId] of teamIds.entries()) {
    const { rows } = await product.pool.query<{ id: string }>(
      "SELECT stripe_customer_id AS id FROM billing_accounts WHERE team_id = $1",
      [teamId],
    );
    const customer = rows[0]?.id ?? "";
    const added = await stripe.paymentMethods.attach("pm_card_mastercard", { customer });
    if (index % 2) await stripe.customers.update(customer, { invoice_settings: { default_payment_method: added.id } });
    if (index % 5 === 0) await stripe.paymentMethods.detach(added.id);
    const { data: invoices } = await stripe.invoices.list({ customer, status: "open" });
    const { data: paid } = await stripe.invoices.list({ customer, status: "paid", expand: ["data.payments"] });
    for (const [at, { id, payments }] of paid.entries()) {
      const payment_intent = payments?.data[0]?.payment.payment_intent as string | undefined;
      if (payment_intent && at === 0) await stripe.refunds.create({ payment_intent, amount: 100 + index });
      if (payment_intent && at === 1) await stripe.refunds.create({ payment_intent });
      if (at === 2) await stripe.creditNotes.create({ invoice: id, amount: 50, credit_amount: 50 });
    }
    for (const [at, { id }] of invoices.entries()) {
      if (at === 0) await stripe.invoices.pay(id, { payment_method: "pm_card_visa" }).catch(() => undefined);
      if (at === 1 && index % 2 === 0) await stripe.invoices.voidInvoice(id);
      else if (at === 1) await stripe.invoices.markUncollectible(id);
    }
  }
}

async function allEvents(): Promise<Stripe.Event[]> {
  const events: Stripe.Event[] = [];
  for await (const event of product.stripe.events.list({ limit: 100 })) events.push(event);
  return events;
}

async function deliver(events: readonly Stripe.Event[]): Promise<number[]> {
  const left = [...events];
  const statuses: number[] = [];
  const work = async () => {
    for (let event = left.pop(); event; event = left.pop()) {
      const payload = JSON.stringify(event);
      const header = Stripe.webhooks.generateTestHeaderString({ payload, secret: product.webhookSecret });
      const answer = await fetch(`${product.url}/api/webhooks/stripe`, {
        method: "POST",
        headers: { "stripe-signature": header, "content-type": "application/json" },
        body: payload,
      });
      statuses.push(answer.status);
    }
  };
  await Promise.all(Array.from({ length: 16 }, work));
  return statuses;
}

async function settled(): Promise<void> {
  const left = async () =>
    (
      await product.pool.query(
        "SELECT 1 FROM jobs.jobs WHERE task_identifier IN ('collect-invoice', 'apply-stripe-event')",
      )
    ).rows.length;
  await expect.poll(left, { timeout: 120_000 }).toBe(0);
}

/** What ordered events end in is what Stripe has by now. */
async function expectAsAtStripe(): Promise<void> {
  const { rows: invoices } = await product.pool.query<{
    stripe_invoice_id: string;
    status: string;
    refunded: number;
    credited: number;
    remaining: number;
  }>(
    `SELECT stripe_invoice_id, status, amount_refunded::int AS refunded, amount_credited::int AS credited,
      amount_remaining::int AS remaining FROM invoices ORDER BY stripe_invoice_id`,
  );
  expect(invoices).toHaveLength(3 * teamCount);
  const seen = new Set<string>();
  const refunds = { given: 0, kept: 0 };
  for (const { stripe_invoice_id: id, status, refunded, credited, remaining } of invoices) {
    const there = await product.stripe.invoices.retrieve(id, { expand: ["payments.data.payment.payment_intent"] });
    const intent = there.payments?.data[0]?.payment.payment_intent as Stripe.PaymentIntent | undefined;
    const { data: back } = intent ? await product.stripe.refunds.list({ payment_intent: intent.id }) : { data: [] };
    expect(refunded).toBe(back.reduce((sum, { amount }) => sum + amount, 0));
    refunds.given += back.length;
    if (refunded > 0) refunds.kept++;
    expect(credited).toBe(there.pre_payment_credit_notes_amount + there.post_payment_credit_notes_amount);
    expect(remaining).toBe(there.amount_remaining);
    const expected = there.status === "open" && there.attempted ? "past_due" : there.status;
    expect(status).toBe(expected);
    seen.add(status);
  }
  expect(refunds.given).toBeGreaterThan(0);
  expect(refunds.kept).toBe(refunds.given);
  expect(seen).toEqual(new Set(["paid", "past_due", "open", "uncollectible", "void"]));
  const { rows: accounts } = await product.pool.query<{
    team_id: string;
    customer: string;
    cards: string[];
    chosen: string;
  }>(
    `SELECT b.team_id, b.stripe_customer_id AS customer,
      coalesce(array_agg(p.stripe_payment_method_id ORDER BY p.stripe_payment_method_id) FILTER (WHERE p.id IS NOT NULL), '{}') AS cards,
      max(p.stripe_payment_method_id) FILTER (WHERE p.is_default) AS chosen
    FROM billing_accounts b LEFT JOIN payment_methods p USING (team_id) GROUP BY 1`,
  );
  for (const { customer, cards: known, chosen } of accounts) {
    const { data } = await product.stripe.customers.listPaymentMethods(customer, { limit: 100 });
    expect(known).toEqual(data.map(({ id }) => id).sort());
    const there = (await product.stripe.customers.retrieve(customer)) as Stripe.Customer;
    expect(chosen).toBe(there.invoice_settings.default_payment_method);
  }
}
