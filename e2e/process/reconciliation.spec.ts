import { randomUUID } from "node:crypto";
import { expect, test, type Page } from "@playwright/test";
import type { Reconciliation } from "@/lib/contract/reconciliation";
import { confirmAddress, createApplication, createCredentials, signUp, type Account } from "../support/accounts";
import { call } from "../support/api";
import { violationsOn } from "../support/axe";
import { startBilledProduct, type BilledProduct } from "../support/billed-product";
import { customerOf } from "../support/billed-team";
import { closeMonthOf } from "../support/closed-month";
import { operatorKey } from "../support/environment";
import { jobsDone } from "../support/jobs";
import { openAs } from "../support/portal";
import { portalCookie } from "../support/portal-cookie";
import { insertPasskey } from "../support/rows";
import { control } from "../support/stripe";
import { counted, daysAgo, event, report } from "../support/usage";

// What operators see of the books: compared with Stripe, and counted again.
test.describe.configure({ timeout: 120_000 });

let product: BilledProduct;
test.beforeAll(async () => {
  product = await startBilledProduct();
});
test.afterAll(() => product.stop());

const path = "/operator/reconciliation";
const soon = { timeout: 60_000 };

const runs = async (): Promise<Reconciliation[]> => {
  const { status, body } = await call<Reconciliation[]>("GET", path, { token: operatorKey() });
  expect(status).toBe(200);
  return body;
};

const latest = async (kind: Reconciliation["kind"]) => (await runs()).find((run) => run.kind === kind);

/** Has both done now. @returns what they found */
async function reconcile() {
  const before = new Set((await runs()).map(({ id }) => id));
  expect((await call("POST", path, { token: operatorKey() })).status).toBe(202);
  const ended = async () => (await runs()).filter(({ id, finished_at: end }) => !before.has(id) && end !== null).length;
  await expect.poll(ended, soon).toBeGreaterThanOrEqual(2);
  const [stripe, usage] = [(await latest("stripe"))!, (await latest("usage"))!];
  return {
    stripe: stripe.stripe!,
    usage: usage.usage!,
    needsPerson: { stripe: stripe.needs_person, usage: usage.needs_person },
  };
}

/** A team with a paid invoice of $40.00. */
async function billed(card: string | null = "pm_card_visa") {
  const team = await signUp();
  const { id: applicationId } = await createApplication(team.token);
  if (card) await call("POST", "/billing/methods", { token: team.token, body: { token: card } });
  await closeMonthOf(team, 1, [{ applicationId, metric: "messages", quantity: "60000" }]);
  const { rows } = await product.pool.query<{ id: string; stripeId: string; number: string }>(
    `SELECT id, stripe_invoice_id AS "stripeId", number FROM invoices WHERE team_id = $1`,
    [team.teamId],
  );
  await jobsDone();
  return { ...team, invoice: rows[0]! };
}

const of = (found: Awaited<ReturnType<typeof reconcile>>, { teamId }: Account) =>
  found.stripe.findings.filter(({ team }) => team?.id === teamId);

test("invoices that agree are counted by month on both sides, and nothing needs a person", async () => {
  await billed();
  await billed(null);
  const { stripe, needsPerson } = await reconcile();
  expect(needsPerson.stripe).toBe(0);
  const [month] = stripe.months;
  expect(month!.here).toEqual({ invoices: 2, total: 8_000, paid: 4_000, credited: 0 });
  expect(month!.there).toEqual(month!.here);
  expect(stripe.invoices_read).toBeGreaterThanOrEqual(2);
});

test("a payment that no webhook told of is found, with what healed it", async () => {
  const team = await billed(null);
  await control({ webhooks: { dropNext: 1_000 } });
  const customer = await customerOf(product, team.teamId);
  const { id: card } = await product.stripe.paymentMethods.attach("pm_card_visa", { customer });
  await product.stripe.invoices.pay(team.invoice.stripeId, { payment_method: card });
  await jobsDone();
  const found = await reconcile();
  await control({ webhooks: { dropNext: 0 } });
  expect(of(found, team)).toEqual([
    {
      subject: "invoice",
      id: team.invoice.id,
      number: team.invoice.number,
      currency: "usd",
      team: { id: team.teamId, team_name: team.teamName },
      changes: expect.arrayContaining([{ field: "status", here: "open", there: "paid" }]),
      remedy: "read_again",
    },
    expect.objectContaining({ subject: "cards", id: team.teamId, remedy: "read_again" }),
  ]);
  expect(found.needsPerson.stripe).toBe(0);
  expect(of(await reconcile(), team)).toEqual([]);
});

test("a customer who was renamed at Stripe gets their name back, and the report names no address", async () => {
  const team = await billed();
  await control({ webhooks: { dropNext: 1_000 } });
  await product.stripe.customers.update(await customerOf(product, team.teamId), {
    name: "Somebody else",
    email: "other@example.com",
  });
  const found = await reconcile();
  await control({ webhooks: { dropNext: 0 } });
  expect(of(found, team)).toMatchObject([
    { subject: "customer", remedy: "written_to_stripe", changes: [{ field: "name" }, { field: "email" }] },
  ]);
  const { rows } = await product.pool.query("SELECT report::text AS text FROM reconciliations");
  expect(JSON.stringify(rows)).not.toMatch(/other@example|Somebody else|owner-/);
});

test("an invoice at Stripe that says it is ours, and a sum that no reading mends, need a person", async () => {
  const team = await billed();
  const customer = await customerOf(product, team.teamId);
  const { id: strange } = await product.stripe.invoices.create({ customer, metadata: { invoice_id: randomUUID() } });
  // As after a restored backup: what is here was read from a later state.
  await product.pool.query(
    "UPDATE invoices SET amount_paid = 1, stripe_read_at = now() + interval '1 hour' WHERE id = $1",
    [team.invoice.id],
  );
  const found = await reconcile();
  expect(found.needsPerson.stripe).toBe(2);
  expect(found.stripe.findings.filter(({ remedy }) => remedy === null)).toMatchObject([
    { subject: "unknown", id: strange, team: null },
    { subject: "invoice", id: team.invoice.id, changes: [{ field: "amount_paid", here: "1", there: "4000" }] },
  ]);
  const [month] = found.stripe.months;
  expect(month!.there.paid - month!.here.paid).toBe(3_999);
  await product.pool.query("UPDATE invoices SET stripe_read_at = now() WHERE id = $1", [team.invoice.id]);
  // Both are what the runbook says to do.
  await product.stripe.invoices.del(strange);
  expect((await reconcile()).needsPerson.stripe).toBe(0);
});

test("an unknown invoice that somebody has voided or credited needs nobody any more, however old it is", async () => {
  const { teamId } = await billed();
  const customer = await customerOf(product, teamId);
  const strange = async (paid: boolean) => {
    const { id } = await product.stripe.invoices.create({
      customer,
      metadata: { invoice_id: randomUUID() },
      collection_method: "charge_automatically",
    });
    await product.stripe.invoiceItems.create({ customer, invoice: id, amount: 900, currency: "usd" });
    await product.stripe.invoices.finalizeInvoice(id, { auto_advance: false });
    if (paid) await product.stripe.invoices.pay(id);
    return id;
  };
  const [open, paid] = [await strange(false), await strange(true)];
  const unknown = async () => {
    const { stripe } = await reconcile();
    return stripe.findings.filter(({ remedy }) => remedy === null).map(({ id }) => id);
  };
  expect((await unknown()).toSorted()).toEqual([open, paid].toSorted());
  await product.stripe.invoices.voidInvoice(open);
  await product.stripe.creditNotes.create({ invoice: paid, amount: 900, refund_amount: 900 });
  expect(await unknown()).toEqual([]);
});

test("a draft that was made final at Stripe without a word of it is found, and the sums of both sides agree", async () => {
  const team = await signUp();
  const { id: applicationId } = await createApplication(team.token);
  await control({
    webhooks: { dropNext: 1_000 },
    rules: [{ match: "POST /v1/invoices/[^/]+/finalize$", act: true, then: "reset" }],
  });
  const closing = closeMonthOf(team, 1, [{ applicationId, metric: "messages", quantity: "60000" }]);
  const atStripe = async () => {
    const all = await product.stripe.invoices.list({ customer: await customerOf(product, team.teamId) });
    return all.data[0]?.status;
  };
  await expect.poll(() => atStripe().catch(() => null), soon).toBe("open");
  const { rows } = await product.pool.query<{ id: string }>("SELECT id FROM invoices WHERE team_id = $1", [
    team.teamId,
  ]);
  // So that no job tries again.
  await product.pool.query("UPDATE invoices SET problem = 'Refused' WHERE team_id = $1", [team.teamId]);
  await closing;
  await jobsDone();
  await control({ rules: [] });
  const found = await reconcile();
  await control({ webhooks: { dropNext: 0 } });
  expect(of(found, team)).toMatchObject([
    {
      subject: "invoice",
      id: rows[0]!.id,
      remedy: "read_again",
      changes: expect.arrayContaining([{ field: "status", here: "draft", there: "open" }]),
    },
  ]);
  expect(found.stripe.months[0]!.here).toEqual(found.stripe.months[0]!.there);
});

test("a customer whose details Stripe refuses for good is named, and the comparison goes on", async () => {
  const team = await billed();
  await control({
    webhooks: { dropNext: 1_000 },
    rules: [{ match: "POST /v1/customers/[^/]+$", act: false, then: 400, times: 1 }],
  });
  await product.pool.query("UPDATE billing_accounts SET name = 'Renamed here' WHERE team_id = $1", [team.teamId]);
  await jobsDone();
  await control({ rules: [{ match: "POST /v1/customers/[^/]+$", act: false, then: 400, times: 1 }] });
  const found = await reconcile();
  await control({ rules: [], webhooks: { dropNext: 0 } });
  expect(of(found, team)).toMatchObject([{ subject: "customer", remedy: null, changes: [{ field: "name" }] }]);
  expect(of(await reconcile(), team)).toMatchObject([{ subject: "customer", remedy: "written_to_stripe" }]);
});

test("a comparison that Stripe cuts off says why, and the next one is whole", async () => {
  await billed();
  await control({ rules: [{ match: "GET /v1/invoices$", act: false, then: 401, times: 1 }] });
  expect((await call("POST", path, { token: operatorKey() })).status).toBe(202);
  const failed = async () => (await runs()).find(({ kind, failure }) => kind === "stripe" && failure !== null);
  await expect.poll(failed, soon).toMatchObject({ stripe: null, finished_at: expect.any(String) });
  await control({ rules: [] });
  await expect.poll(async () => (await latest("stripe"))?.failure, soon).toBeNull();
  await expect.poll(async () => (await latest("stripe"))?.finished_at, soon).not.toBeNull();
});

/** A team that has used something yesterday, and its application and credentials. */
async function used() {
  const team = await signUp();
  const { id: applicationId } = await createApplication(team.token);
  const credentials = await createCredentials(team.token, applicationId, "production");
  const yesterday = (quantity: number, time?: string) =>
    event(credentials.client_id, { quantity, metric: "messages", occurred_at: daysAgo(1, time) });
  await counted([yesterday(7), yesterday(5, "23:59:59.999"), yesterday(3, "00:00:00.000")]);
  return { ...team, applicationId, credentials, yesterday };
}

/** What was just reported is folded into the sums a moment later. */
async function folded({ teamId }: Account): Promise<void> {
  const waiting = () => product.pool.query("SELECT 1 FROM usage_deltas WHERE team_id = $1", [teamId]);
  await expect.poll(async () => (await waiting()).rowCount, soon).toBe(0);
}

const differencesOf = async ({ teamId }: Account) =>
  (await reconcile()).usage.differences.filter(({ team }) => team.id === teamId);

test("usage that is counted again agrees with its sums, while more is reported all the time", async () => {
  const team = await used();
  let isOver = false;
  const reporting = (async () => {
    while (!isOver) await report(Array.from({ length: 20 }, () => team.yesterday(1)));
  })();
  try {
    for (let round = 0; round < 3; round++) {
      const { usage } = await reconcile();
      expect(usage.differences.filter((one) => one.team.id === team.teamId)).toEqual([]);
      expect(usage.days).toContain(daysAgo(1).slice(0, 10));
      expect(usage.events).toBeGreaterThan(2);
    }
  } finally {
    isOver = true;
    await reporting;
  }
});

for (const [table, alike] of [
  ["usage_days", ["days", "hours", "team_days", "application_months"]],
  ["usage_hours", ["hours"]],
  ["usage_team_days", ["team_days"]],
  ["usage_application_months", ["application_months"]],
] as const) {
  test(`a wrong number in ${table} is found, and stays for a person to correct`, async () => {
    const team = await used();
    await folded(team);
    const { rows } = await product.pool.query<{ quantity: string }>(
      `UPDATE ${table} SET quantity = quantity + 0.5 WHERE ctid = (SELECT ctid FROM ${table} WHERE team_id = $1 LIMIT 1) RETURNING quantity`,
      [team.teamId],
    );
    expect(rows).toHaveLength(1);
    const found = await differencesOf(team);
    expect(found.map(({ sums }) => sums).toSorted()).toEqual(alike.toSorted());
    for (const one of found) expect(Math.abs(Number(one.counted) - Number(one.kept))).toBe(0.5);
    expect(await differencesOf(team)).toEqual(found);
    await product.pool.query(`UPDATE ${table} SET quantity = quantity - 0.5 WHERE quantity = $2 AND team_id = $1`, [
      team.teamId,
      rows[0]!.quantity,
    ]);
    expect(await differencesOf(team)).toEqual([]);
  });
}

test("an event that is gone, and one that was never added up, are found", async () => {
  const team = await used();
  await product.pool.query("DELETE FROM usage_events WHERE team_id = $1 AND quantity = 5", [team.teamId]);
  const [found, ...others] = await differencesOf(team);
  expect(found).toMatchObject({
    sums: "days",
    application_id: team.applicationId,
    environment: "production",
    metric: "messages",
    counted: "10.000",
    kept: "15.000",
  });
  expect(others).toEqual([]);
});

const pageStatus = async (cookie: string) =>
  (await fetch(`${product.url}/operator`, { headers: { cookie }, redirect: "manual" })).status;

const userOf = async (email: string) =>
  (await product.pool.query<{ id: string }>("SELECT id FROM users WHERE email = $1", [email])).rows[0]!.id;

test("only an operator with a confirmed address and a second factor opens the page; for all others, there is none", async () => {
  const [operator, unconfirmed, owner] = [await signUp(), await signUp(), await signUp()];
  for (const { email } of [operator, owner]) await confirmAddress(email);
  const cookies = await Promise.all([operator, unconfirmed, owner].map(({ email }) => portalCookie(email)));
  for (const { email } of [operator, unconfirmed, owner]) await insertPasskey(await userOf(email));
  expect(await Promise.all(cookies.map(pageStatus))).toEqual([404, 404, 404]);
  await product.restart({ OPERATORS: `${operator.email.toUpperCase()} , ${unconfirmed.email},` });
  expect(await Promise.all(cookies.map(pageStatus))).toEqual([200, 404, 404]);
  expect(await pageStatus("")).toBe(307);
  await product.pool.query("DELETE FROM passkeys WHERE user_id = $1", [await userOf(operator.email)]);
  const shown = await fetch(`${product.url}/operator`, { headers: { cookie: cookies[0]! } });
  expect(await shown.text()).toContain("Turn on two-factor authentication first");
  await product.restart({ OPERATORS: owner.email });
  expect(await Promise.all(cookies.map(pageStatus))).toEqual([404, 404, 200]);
});

async function expectFits(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  expect(await violationsOn(page)).toEqual([]);
}

test.describe("in the browser", () => {
  test.use({ baseURL: undefined });

  test("the page shows both sides by month, what had drifted, and the sums that differ", async ({ browser }) => {
    const [operator, team] = [await billed(), await used()];
    await confirmAddress(operator.email);
    await folded(team);
    await product.pool.query("UPDATE usage_days SET quantity = quantity + 1 WHERE team_id = $1", [team.teamId]);
    await product.stripe.invoices.create({
      customer: await customerOf(product, operator.teamId),
      metadata: { invoice_id: randomUUID() },
    });
    await product.restart({ OPERATORS: operator.email });
    await reconcile();
    const context = await browser.newContext({ baseURL: product.url });
    const page = await context.newPage();
    await openAs(page, operator.email, "/dashboard");
    await insertPasskey(await userOf(operator.email));
    await page.getByRole("button", { name: /^Account of/ }).click();
    await page.getByRole("menuitem", { name: "Reconciliation" }).click();
    await expect(page.getByRole("heading", { name: "Reconciliation", level: 1 })).toBeVisible();
    await expect(page.getByRole("table", { name: "Invoices by month" })).toContainText("$");
    await expect(page.getByRole("list", { name: "What had drifted apart" })).toContainText("Look into it");
    await expect(page.getByRole("table", { name: "Sums that differ" })).toContainText("Days against events");
    await expect(page.getByRole("list", { name: "Runs" })).toContainText("1 to look into");
    for (const width of [1440, 360]) await expectFits(page, width);
    await context.close();
  });
});
