import { expect, test } from "@playwright/test";
import { createApplication, signUp } from "../support/accounts";
import { call } from "../support/api";
import { startBilledProduct, type BilledProduct } from "../support/billed-product";
import { insertMonthlyUsage, monthsAgo } from "../support/months";
import { callsMet, control } from "../support/stripe";

let product: BilledProduct;
test.beforeAll(async () => {
  product = await startBilledProduct();
});
test.afterAll(() => product.stop());

// Each call to Stripe that brings a month there: before it has done anything, and after it has done everything.
const calls = [
  "POST /v1/invoices$",
  "POST /v1/invoiceitems$",
  "POST /v1/invoices/\\w+/finalize$",
  "GET /v1/invoices/\\w+$",
];
const points = [
  ...calls.flatMap((match) => [false, true].map((act) => ({ match, act, hasCard: true }))),
  // A team that Stripe does not know yet.
  ...[false, true].map((act) => ({ match: "POST /v1/customers$", act, hasCard: false })),
];

test.describe.configure({ timeout: 180_000 });

for (const [index, { match, act, hasCard }] of points.entries()) {
  test(`a server killed ${act ? "after" : "before"} ${match} still makes one invoice and one charge`, async () => {
    const team = await signUp();
    const { id: applicationId } = await createApplication(team.token);
    if (hasCard) {
      const body = { token: "pm_card_visa" };
      expect((await call("POST", "/billing/methods", { token: team.token, body })).status).toBe(201);
    }
    const month = monthsAgo(points.length - index);
    const used = { teamId: team.teamId, applicationId, month };
    await insertMonthlyUsage(product.pool, [
      { ...used, metric: "messages", quantity: "60000" },
      { ...used, metric: "call_minutes", quantity: "5000.5" },
    ]);
    await control({ rules: [{ match, act, then: "hang", times: 1 }] });
    await product.close(month.slice(0, 7));
    await expect.poll(() => callsMet(), { timeout: 20_000 }).toBe(1);
    await product.crash();
    await expect
      .poll(() => statusOf(team.token), { timeout: 60_000, intervals: [250] })
      .toBe(hasCard ? "paid" : "open");

    const { body: invoices } = await call<{ total: number; number: string }[]>("GET", "/billing/invoice", {
      token: team.token,
    });
    expect(invoices).toHaveLength(1);
    const customer = await customerOf(team.teamId);
    const { data } = await product.stripe.invoices.list({ customer, expand: ["data.payments"] });
    expect(data.map(({ total, status }) => [total, status])).toEqual([[invoices[0]?.total, hasCard ? "paid" : "open"]]);
    expect(data[0]?.lines.data).toHaveLength(2);
    expect(data[0]?.payments?.data.length ?? 0).toBe(hasCard ? 1 : 0);
    const charged = await product.stripe.events.list({ limit: 100 });
    const paid = charged.data.filter(
      (event) => event.type === "invoice.paid" && event.data.object.customer === customer,
    );
    expect(paid).toHaveLength(hasCard ? 1 : 0);
  });
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
