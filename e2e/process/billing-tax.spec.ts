import { expect, test } from "@playwright/test";
import { createApplication, type Account } from "../support/accounts";
import { call } from "../support/api";
import { startBilledProduct, type BilledProduct } from "../support/billed-product";
import { customerOf, openTeam } from "../support/billed-team";
import { taxOf } from "../support/billing-oracle";
import { control } from "../support/stripe";
import { readPdf } from "../support/invoice-pdf";
import { insertMonthlyUsage, monthsAgo } from "../support/months";

// One story.
test.describe.configure({ mode: "serial", timeout: 120_000 });

let product: BilledProduct;
test.beforeAll(async () => {
  product = await startBilledProduct({ TAX_RATES: "DE=19, AT=20, US=7.25" });
});
test.afterAll(() => product.stop());

interface Tax {
  name: string;
  treatment: string;
  country: string;
  rate: string;
  amount: number;
  note: string | null;
}

interface Bill {
  id: string;
  status: string;
  number: string | null;
  subtotal: number;
  tax: Tax | null;
  total: number;
  forecast?: number;
  amount_paid: number;
}

const buyers = [
  { who: "no address", details: {}, treatment: "standard", country: "DE", rate: "19" },
  { who: "Germany", details: at("DE"), treatment: "standard", country: "DE", rate: "19" },
  { who: "Austria", details: at("AT"), treatment: "standard", country: "AT", rate: "20" },
  { who: "USA", details: at("US"), treatment: "standard", country: "US", rate: "7.25" },
  { who: "French business", details: at("FR", "FR40303265045"), treatment: "reverse_charge", country: "FR", rate: "0" },
  { who: "Switzerland", details: at("CH"), treatment: "outside_scope", country: "CH", rate: "0" },
];

function at(country: string, vatId?: string) {
  return { address: { line1: "1 Quay", city: "Town", country }, ...(vatId ? { vat_id: vatId } : {}) };
}

const teams: Account[] = [];

const invoicesOf = async ({ token }: Account): Promise<Bill[]> =>
  (await call<Bill[]>("GET", "/billing/invoice", { token })).body;

const details = async ({ token, teamId }: Account, body: object) =>
  expect((await call("PATCH", `/team/${teamId}/billing/details`, { token, body })).status).toBe(200);

async function use({ teamId, token }: Account, month: string, messages: string): Promise<void> {
  const { id: applicationId } = await createApplication(token);
  const minutes = { teamId, applicationId, month, metric: "call_minutes" as const, quantity: "5001.337" };
  await insertMonthlyUsage(product.pool, [{ ...minutes, metric: "messages", quantity: messages }, minutes]);
}

const close = (months: number) => product.close(monthsAgo(months).slice(0, 7));

async function billed(team: Account): Promise<Bill> {
  const isPaid = async () => (await invoicesOf(team))[0]?.status;
  await expect.poll(isPaid, { timeout: 60_000 }).toBe("paid");
  const [invoice] = await invoicesOf(team);
  if (!invoice) throw new Error("no invoice");
  return invoice;
}

test("the running month says what tax there will be, and its totals include it", async () => {
  for (const buyer of buyers) {
    const team = await openTeam(true);
    await details(team, buyer.details);
    await use(team, monthsAgo(0), "60001");
    teams.push(team);
    const { body } = await call<Bill>("GET", `/team/${team.teamId}/billing/upcoming`, { token: team.token });
    const { treatment, country, rate, who } = buyer;
    expect(body.tax, who).toMatchObject({ treatment, country, rate, amount: taxOf(body.subtotal, rate) });
    expect(body.total, who).toBe(body.subtotal + taxOf(body.subtotal, rate));
    const { body: dashboard } = await call<{ billing: { upcoming_total: number } }>("GET", "/dashboard", {
      token: team.token,
    });
    expect(dashboard.billing.upcoming_total, who).toBe(body.total);
  }
});

test("a month that is too much for one charge only with its tax is split, and says its tax before Stripe has it", async () => {
  const team = await openTeam(true);
  await details(team, at("DE"));
  await use(team, monthsAgo(3), "2400000000");
  await control({ rules: [{ match: "POST /v1/invoices$", act: false, then: 400, times: 2 }] });
  await close(3);
  const states = async () => (await invoicesOf(team)).map(({ status }) => status);
  await expect.poll(states, { timeout: 60_000 }).toEqual(["needs_attention", "needs_attention"]);
  await control({ rules: [] });
  for (const { id, subtotal, tax, total } of await invoicesOf(team)) {
    expect(tax).toMatchObject({ treatment: "standard", country: "DE", amount: taxOf(subtotal, "19") });
    expect(total).toBe(subtotal + taxOf(subtotal, "19"));
    expect(total).toBeLessThan(100_000_000);
    expect((await call("POST", `/billing/invoice/${id}/send`, { token: team.token })).status).toBe(200);
  }
  await expect.poll(states, { timeout: 60_000 }).toEqual(["paid", "paid"]);
  const net = (await invoicesOf(team)).reduce((sum, { subtotal }) => sum + subtotal, 0);
  // By itself, it would have been one invoice.
  expect(net).toBeGreaterThan(90_000_000);
  expect(net).toBeLessThan(100_000_000);
});

test("each customer is charged the tax of where they are, and Stripe's invoice agrees to the cent", async () => {
  for (const team of teams) await use(team, monthsAgo(2), "61234.567");
  // Some of what says the tax is broken off after it was done, and some before.
  const match = "POST /v1/invoices/\\w+/update_lines$";
  await control({
    rules: [
      { match, act: true, then: "reset", times: 2 },
      { match, act: false, then: 500, times: 2 },
      // Each time, and when the SDK asks again: that it is final has to be looked up, since no webhook says so.
      { match: "POST /v1/invoices/\\w+/finalize$", act: true, then: "reset", times: 2 * buyers.length },
    ],
    webhooks: { dropNext: 1_000 },
  });
  await close(2);
  for (const [index, team] of teams.entries()) {
    const { treatment, country, rate, who } = buyers[index]!;
    const invoice = await billed(team);
    const amount = taxOf(invoice.subtotal, rate);
    expect(invoice, who).toMatchObject({
      tax: { treatment, country, rate, amount },
      total: invoice.subtotal + amount,
      amount_paid: invoice.subtotal + amount,
    });
    const customer = await customerOf(product, team.teamId);
    const [theirs] = (await product.stripe.invoices.list({ customer })).data;
    const taxes = theirs?.total_taxes?.map((tax) => [tax.amount, tax.taxable_amount]);
    expect([theirs?.subtotal, theirs?.total, theirs?.amount_paid], who).toEqual([
      invoice.subtotal,
      invoice.total,
      invoice.total,
    ]);
    expect(taxes, who).toEqual(treatment === "standard" ? [[amount, invoice.subtotal]] : []);
    expect(theirs?.footer, who).toBe(invoice.tax?.note);
  }
  await control({ rules: [], webhooks: { dropNext: 0 } });
});

test("the PDF has the amounts before and with tax, or why there is none", async () => {
  const [, german, , , french] = teams;
  const pdfOf = async (team: Account | undefined) => (await readPdf(team!, (await billed(team!)).id)).text;
  expect(await pdfOf(german)).toMatch(/Subtotal \$[\d.,]+ VAT 19% \$[\d.,]+ Total \(USD\)/);
  expect(await pdfOf(french)).toContain("Reverse charge: VAT is due from the customer");
});

test("whoever moves after an invoice was issued keeps its tax", async () => {
  const [, german] = teams;
  const before = await billed(german!);
  await details(german!, at("CH"));
  expect(await invoicesOf(german!)).toEqual([before]);
  const change = product.pool.query("UPDATE invoices SET tax = 0, total = subtotal WHERE id = $1", [before.id]);
  await expect(change).rejects.toThrow(/does not change/);
});

test("a draft that Stripe refused to make final is taxed anew after its team has moved", async () => {
  const moves = [
    { from: at("FR", "FR40303265045"), to: { ...at("DE"), vat_id: null }, treatment: "standard", rate: "19" },
    { from: at("DE"), to: at("FR", "FR40303265045"), treatment: "reverse_charge", rate: "0" },
  ];
  const moving: Account[] = [];
  for (const { from } of moves) {
    const team = await openTeam(true);
    await details(team, from);
    await use(team, monthsAgo(1), "70007");
    moving.push(team);
  }
  await control({
    rules: [{ match: "POST /v1/invoices/\\w+/finalize$", act: false, then: 400, times: moves.length + teams.length }],
  });
  await close(1);
  const states = () => Promise.all(moving.map(async (team) => (await invoicesOf(team))[0]?.status));
  await expect.poll(states, { timeout: 60_000 }).toEqual(["needs_attention", "needs_attention"]);
  await control({ rules: [] });
  for (const [index, { to, treatment, rate }] of moves.entries()) {
    const team = moving[index]!;
    await details(team, to);
    const [refused] = await invoicesOf(team);
    expect((await call("POST", `/billing/invoice/${refused?.id}/send`, { token: team.token })).status).toBe(200);
    const invoice = await billed(team);
    expect(invoice).toMatchObject({
      tax: { treatment, rate },
      total: invoice.subtotal + taxOf(invoice.subtotal, rate),
    });
    const [theirs] = (await product.stripe.invoices.list({ customer: await customerOf(product, team.teamId) })).data;
    expect(theirs).toMatchObject({ total: invoice.total, amount_paid: invoice.total, footer: invoice.tax?.note });
  }
});
