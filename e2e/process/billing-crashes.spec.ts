import { expect, test } from "@playwright/test";
import { createApplication, signUp, type Account } from "../support/accounts";
import { call } from "../support/api";
import { startBilledProduct, type BilledProduct } from "../support/billed-product";
import { insertMonthlyUsage, monthsAgo } from "../support/months";
import { callsMet, control } from "../support/stripe";
import { thoroughIf } from "../support/thorough";

let product: BilledProduct;
test.beforeAll(async () => {
  product = await startBilledProduct();
});
test.afterAll(() => product.stop());

// Each call to Stripe that brings a month there. As many as are collected at the same time: each of them is met by another team.
const calls = [
  "POST /v1/invoices$",
  "POST /v1/invoiceitems$",
  "POST /v1/invoices/\\w+/finalize$",
  "GET /v1/invoices/\\w+$",
];
/** Before a call has done anything, and after it has done everything. */
const moments = [
  { when: "before", act: false },
  { when: "after", act: true },
];

test.describe.configure({ timeout: 180_000 });

for (const [index, { when, act }] of moments.entries()) {
  test(
    `a server killed ${when} each call for an invoice still makes one invoice and one charge for each team`,
    thoroughIf(act),
    async () => {
      const teams = await Promise.all(calls.map(() => openTeam(true)));
      await killWhileClosing(teams, monthsAgo(2 * index + 1), calls, act);
      for (const team of teams) await expectOne(team, true);
    },
  );

  test(
    `a server killed ${when} Stripe is told of a team still makes one customer and one invoice`,
    thoroughIf(true),
    async () => {
      const team = await openTeam(false);
      await killWhileClosing([team], monthsAgo(2 * index + 2), ["POST /v1/customers$"], act);
      await expectOne(team, false);
    },
  );
}

async function openTeam(hasCard: boolean): Promise<Account> {
  const team = await signUp();
  if (hasCard) {
    const body = { token: "pm_card_visa" };
    expect((await call("POST", "/billing/methods", { token: team.token, body })).status).toBe(201);
  }
  return team;
}

/** Closes a month in which these teams used something, and kills the server as soon as it waits for an answer to each of these calls. */
async function killWhileClosing(teams: Account[], month: string, matches: string[], act: boolean): Promise<void> {
  for (const { teamId, token } of teams) {
    const { id: applicationId } = await createApplication(token);
    await insertMonthlyUsage(product.pool, [
      { teamId, applicationId, month, metric: "messages", quantity: "60000" },
      { teamId, applicationId, month, metric: "call_minutes", quantity: "5000.5" },
    ]);
  }
  await control({ rules: matches.map((match) => ({ match, act, then: "hang", times: 1 })) });
  await product.close(month.slice(0, 7));
  await expect.poll(() => callsMet(), { timeout: 20_000 }).toBe(matches.length);
  await product.crash();
}

/** This team has one invoice, with us and with Stripe, and one charge if it has a card. */
async function expectOne(team: Account, hasCard: boolean): Promise<void> {
  await expect.poll(() => statusOf(team.token), { timeout: 60_000, intervals: [250] }).toBe(hasCard ? "paid" : "open");
  const { body: invoices } = await call<{ total: number; number: string }[]>("GET", "/billing/invoice", {
    token: team.token,
  });
  expect(invoices).toHaveLength(1);
  const customer = await customerOf(team.teamId);
  const { data } = await product.stripe.invoices.list({ customer, expand: ["data.payments"] });
  expect(data.map(({ total, status }) => [total, status])).toEqual([[invoices[0]?.total, hasCard ? "paid" : "open"]]);
  expect(data[0]?.lines.data).toHaveLength(2);
  expect(data[0]?.payments?.data.length ?? 0).toBe(hasCard ? 1 : 0);
  const { data: events } = await product.stripe.events.list({ limit: 100 });
  const paid = events.filter((event) => event.type === "invoice.paid" && event.data.object.customer === customer);
  expect(paid).toHaveLength(hasCard ? 1 : 0);
}

async function statusOf(token: string): Promise<string | undefined> {
  const { body } = await call<{ status: string; number: string | null }[]>("GET", "/billing/invoice", { token });
  return body[0]?.number ? body[0].status : "not sent";
}

async function customerOf(teamId: string): Promise<string> {
  const { rows } = await product.pool.query<{ id: string }>(
    "SELECT stripe_customer_id AS id FROM billing_accounts WHERE team_id = $1",
    [teamId],
  );
  return rows[0]?.id ?? "";
}
