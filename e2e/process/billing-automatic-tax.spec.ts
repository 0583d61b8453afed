import { randomUUID } from "node:crypto";
import { expect, test } from "@playwright/test";
import { createApplication, type Account } from "../support/accounts";
import { call } from "../support/api";
import { startBilledProduct, type BilledProduct } from "../support/billed-product";
import { customerOf, openTeam } from "../support/billed-team";
import { credit, readCredit } from "../support/credit";
import { readPdf } from "../support/invoice-pdf";
import { textsTo } from "../support/mails";
import { insertMonthlyUsage, monthsAgo } from "../support/months";
import { launch } from "../support/product";
import { callsMet, control } from "../support/stripe";
import { portalCookie } from "../support/portal-cookie";
import { matchOf, type StripeChange } from "../support/stripe-changes";

// One story: months are closed one after the other.
test.describe.configure({ mode: "serial", timeout: 120_000 });

let product: BilledProduct;
test.beforeAll(async () => {
  product = await startBilledProduct({ STRIPE_TAX: "on", STRIPE_TAX_CODE: "txcd_10103001" });
});
test.afterEach(() => control({ rules: [], webhooks: {} }));
test.afterAll(() => product.stop());

interface Part {
  name: string;
  jurisdiction: string;
  rate: string;
  amount: number;
  taxable_amount: number;
}

interface Bill {
  id: string;
  status: string;
  problem: string | null;
  number: string | null;
  lines: { amount: number }[];
  subtotal: number;
  tax: {
    name: string;
    treatment: string;
    country: string;
    rate: string;
    amount: number;
    parts: Part[];
    note: string | null;
  } | null;
  tax_pending: boolean;
  total: number;
  forecast?: number;
  amount_paid: number;
  amount_credited: number;
}

/** Waits for jobs that talk to Stripe. */
const soon = { timeout: 60_000, intervals: [100] };

const at = (country: string, more: Record<string, string> = {}) => ({
  address: { line1: "1 Quay", city: "Town", country, ...more },
});

const texas = at("US", { postal_code: "78701", state: "TX" });
const french = { ...at("FR"), vat_id: "FR40303265045" };

/** What the stand-in charges (dev/stripe/tax-table.ts), reckoned by other code: per mille of a percent, and half a cent up, line by line. */
const taxOf = (lines: readonly { amount: number }[], thousandths: number): number =>
  lines.reduce((sum, { amount }) => sum + Number((BigInt(amount) * BigInt(thousandths) * 2n + 100_000n) / 200_000n), 0);

const invoicesOf = async ({ token }: Account): Promise<Bill[]> =>
  (await call<Bill[]>("GET", "/billing/invoice", { token })).body;

async function invoiceOf(team: Account): Promise<Bill> {
  const [invoice] = await invoicesOf(team);
  if (!invoice) throw new Error("no invoice");
  return invoice;
}

async function details({ token, teamId }: Account, body: object): Promise<void> {
  expect((await call("PATCH", `/team/${teamId}/billing/details`, { token, body })).status).toBe(200);
}

/** What two lines are made of, in two applications. */
async function use({ teamId, token }: Account, month: string, messages = "61234.567"): Promise<void> {
  for (const quantity of ["5001.337", "7777.777"]) {
    const { id: applicationId } = await createApplication(token);
    const minutes = { teamId, applicationId, month, metric: "call_minutes" as const, quantity };
    await insertMonthlyUsage(product.pool, [minutes, { ...minutes, metric: "messages", quantity: messages }]);
  }
}

/** Counted back from this month: each is closed once. */
let next = 14;

/** Closes the next month, in which these teams have used something. */
async function close(teams: readonly Account[], messages?: string): Promise<void> {
  const month = monthsAgo(next--);
  for (const team of teams) await use(team, month, messages);
  await product.close(month.slice(0, 7));
}

async function open(hasCard: boolean, about: object): Promise<Account> {
  const team = await openTeam(hasCard);
  await details(team, about);
  return team;
}

const statusOf = async (team: Account): Promise<string | undefined> => (await invoicesOf(team))[0]?.status;

async function paid(team: Account): Promise<Bill> {
  await expect.poll(() => statusOf(team), soon).toBe("paid");
  return invoiceOf(team);
}

/** @returns all that Stripe has of a team's invoices */
async function atStripe(team: Account) {
  const { data } = await product.stripe.invoices.list({ customer: await customerOf(product, team.teamId), limit: 100 });
  return data;
}

/** Stripe, the product's API and its charge agree to the cent. */
async function expectAgreed(team: Account): Promise<void> {
  const invoice = await paid(team);
  const theirs = await atStripe(team);
  expect(theirs.map(({ subtotal, total, amount_paid }) => [subtotal, total, amount_paid])).toEqual([
    [invoice.subtotal, invoice.total, invoice.total],
  ]);
  expect(invoice.total).toBe(invoice.subtotal + (invoice.tax?.amount ?? 0));
  expect(invoice.amount_paid).toBe(invoice.total);
  const charges = await product.stripe.charges.list({ limit: 100 }).autoPagingToArray({ limit: 1_000 });
  const customer = await customerOf(product, team.teamId);
  const own = charges.filter((charge) => charge.customer === customer);
  expect(own.map((charge) => [charge.status, charge.amount])).toEqual([["succeeded", invoice.total]]);
}

const sendAgain = async (team: Account): Promise<void> => {
  const { id } = await invoiceOf(team);
  expect((await call("POST", `/billing/invoice/${id}/send`, { token: team.token })).status).toBe(200);
};

/** What is written on an invoice's page. */
async function pageOf({ email }: Account, id: string): Promise<string> {
  const response = await fetch(`${product.url}/billing/${id}`, { headers: { cookie: await portalCookie(email) } });
  expect(response.status).toBe(200);
  return (await response.text())
    .replaceAll(/<!--.*?-->/g, "")
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll(/\s+/g, " ");
}

let german: Account, texan: Account, business: Account, swiss: Account;

test("a running month is shown before tax, and says that tax is yet to be calculated", async () => {
  german = await open(true, at("DE"));
  await use(german, monthsAgo(0));
  const { body } = await call<Bill>("GET", `/team/${german.teamId}/billing/upcoming`, { token: german.token });
  expect(body).toMatchObject({ tax: null, tax_pending: true, total: body.subtotal });
});

test("each invoice has the tax that Stripe calculates, to the cent: in the API, on the charge, on its page and on paper", async () => {
  texan = await open(true, texas);
  business = await open(true, french);
  swiss = await open(true, at("CH"));
  await close([german, texan, business, swiss]);
  for (const team of [german, texan, business, swiss]) await expectAgreed(team);

  const [home] = await invoicesOf(german);
  const vat = taxOf(home!.lines, 19_000);
  expect(home).toMatchObject({
    tax: { name: "VAT", treatment: "standard", country: "DE", rate: "19", amount: vat, parts: [], note: null },
    tax_pending: false,
  });
  expect((await readPdf(german, home!.id)).text).toMatch(/Subtotal \$[\d.,]+ VAT 19% \$[\d.,]+ Total \(USD\)/);

  const cents = (amount: number) => `$${(amount / 100).toLocaleString("en-US", { minimumFractionDigits: 2 })}`;
  const page = await pageOf(german, home!.id);
  // On paper, which is in the page as well.
  expect(page).toContain(`VAT 19% ${cents(vat)} Total (USD) ${cents(home!.total)}`);
  // For a screen reader, amounts in cards say what they are.
  expect(page.replaceAll(" Amount ", " ")).toContain(`VAT 19% ${cents(vat)} Total ${cents(home!.total)}`);

  const [abroad] = await invoicesOf(texan);
  const [state, city, district] = [6_250, 1_000, 1_000].map((rate) => taxOf(abroad!.lines, rate)) as [
    number,
    number,
    number,
  ];
  const part = (jurisdiction: string, rate: string, amount: number): Part => ({
    ...{ name: "Sales Tax", jurisdiction, rate, amount },
    taxable_amount: abroad!.subtotal,
  });
  expect(abroad!.tax).toEqual({
    ...{
      name: "Sales Tax",
      treatment: "standard",
      country: "US",
      rate: "8.25",
      amount: state + city + district,
      note: null,
    },
    parts: [part("Texas", "6.25", state), part("Austin", "1", city), part("Austin MTA", "1", district)],
  });
  expect((await readPdf(texan, abroad!.id)).text).toMatch(
    /Sales Tax Texas 6\.25% \$[\d.,]+ Sales Tax Austin 1% \$[\d.,]+ Sales Tax Austin MTA 1% \$[\d.,]+ Total \(USD\)/,
  );
});

test("a business elsewhere in the EU is charged no VAT, and both papers say why", async () => {
  const invoice = await invoiceOf(business);
  expect(invoice).toMatchObject({ tax: { treatment: "reverse_charge", country: "FR", rate: "0", amount: 0 } });
  expect(invoice.total).toBe(invoice.subtotal);
  const [theirs] = await atStripe(business);
  expect(theirs?.footer).toContain("Reverse charge: VAT is due from the customer");
  expect((await readPdf(business, invoice.id)).text).toContain("Reverse charge: VAT is due from the customer");
});

test("where the seller isn't registered, there is no tax", async () => {
  // Why there is none where nobody is registered isn't known, so nothing is said of it.
  expect(await invoiceOf(swiss)).toMatchObject({
    tax: { treatment: "outside_scope", country: "CH", amount: 0, note: "No tax is charged." },
  });
});

test("what Stripe has calculated doesn't change any more, and what wasn't known when an invoice was issued becomes known once", async () => {
  const before = await invoiceOf(german);
  const change = (set: string) => product.pool.query(`UPDATE invoices SET ${set} WHERE id = $1`, [before.id]);
  for (const set of ["tax = 0, total = subtotal", "tax_parts = NULL", "tax_rate = 7", "tax_by_stripe = false"])
    await expect(change(set), set).rejects.toThrow(/does not change/);

  // As a replica of the release before leaves it, which reads that it's issued and not what tax is on it.
  await product.pool.query("ALTER TABLE invoices DISABLE TRIGGER invoices_stand_still");
  await change(
    "tax = 0, total = subtotal, tax_treatment = NULL, tax_country = NULL, tax_rate = NULL, tax_parts = NULL",
  );
  await product.pool.query("ALTER TABLE invoices ENABLE TRIGGER invoices_stand_still");
  expect(await invoiceOf(german)).toMatchObject({ tax: null, tax_pending: true, status: "paid" });
  await expect(change("tax = 1, total = subtotal + 1")).rejects.toThrow();
  await product.pool.query("UPDATE invoices SET stripe_read_at = NULL WHERE id = $1", [before.id]);
  // Whoever opens it has it read anew.
  const { body } = await call<Bill>("GET", `/billing/invoice/${before.id}`, { token: german.token });
  expect(body).toMatchObject({ tax: before.tax, total: before.total, tax_pending: false });
  await expect(change("tax = 0, total = subtotal")).rejects.toThrow(/does not change/);
});

test("without an address, an invoice needs attention and says what to do; with one, it's sent again and taxed", async () => {
  const nowhere = await openTeam(true);
  // In the United States, it takes more than the country.
  const vague = await open(true, at("US"));
  await close([nowhere, vague]);
  for (const team of [nowhere, vague]) {
    await expect.poll(() => statusOf(team), soon).toBe("needs_attention");
    const { problem, tax, tax_pending: isPending, total, subtotal } = await invoiceOf(team);
    expect(problem).toContain("Add the country and the postal code to your billing details");
    expect([tax, isPending, total]).toEqual([null, true, subtotal]);
    expect(await atStripe(team)).toEqual([]);
    const told = async () => (await textsTo(team.email)).find((text) => text.includes("complete billing address"));
    await expect.poll(told, soon).toContain("before tax, but we couldn’t issue it yet");
  }
  await details(nowhere, at("AT"));
  await details(vague, at("US", { postal_code: "10001", state: "NY" }));
  for (const team of [nowhere, vague]) {
    await sendAgain(team);
    await expectAgreed(team);
  }
  const [austrian, newYorker] = [await invoiceOf(nowhere), await invoiceOf(vague)];
  expect(austrian.tax).toMatchObject({ country: "AT", rate: "20", amount: taxOf(austrian.lines, 20_000) });
  expect(newYorker.tax).toMatchObject({ country: "US", rate: "8.875", parts: [{}, {}, { rate: "0.375" }] });
});

test("a customer that Stripe exempts pays no tax, and the invoice says so", async () => {
  const team = await open(true, at("DE"));
  await product.stripe.customers.update(await customerOf(product, team.teamId), { tax_exempt: "exempt" });
  await close([team]);
  const invoice = await paid(team);
  expect(invoice).toMatchObject({ tax: { treatment: "exempt", amount: 0 }, total: invoice.subtotal });
  expect((await readPdf(team, invoice.id)).text).toContain("No tax is charged: this service is exempt from it.");
});

test("a month that is too much for one charge with the highest tax there is becomes several invoices", async () => {
  const team = await open(true, at("FR"));
  await close([team], "1000000000");
  await expect
    .poll(async () => new Set((await invoicesOf(team)).map(({ status }) => status)), soon)
    .toEqual(new Set(["paid"]));
  const invoices = await invoicesOf(team);
  expect(invoices.length).toBeGreaterThan(1);
  for (const { subtotal, total, tax, lines } of invoices) {
    expect(subtotal * 1.5).toBeLessThan(100_000_000);
    expect([tax?.amount, total]).toEqual([taxOf(lines, 20_000), subtotal + taxOf(lines, 20_000)]);
  }
});

for (const act of [false, true]) {
  const when = act ? "after" : "before";
  for (const stopped of [
    "invoices.create",
    "invoiceItems.create",
    "invoices.update",
    "invoices.finalizeInvoice",
  ] as const) {
    test(
      `a server killed ${when} ${stopped} leads to one invoice, taxed once, and one charge`,
      { tag: "@thorough" },
      () => killedAt(stopped, act),
    );
  }
}

test("a server killed when its invoice has just become final leads to one invoice, taxed once, and one charge", () =>
  killedAt("invoices.finalizeInvoice", true));

async function killedAt(change: StripeChange, act: boolean): Promise<void> {
  // With a note for the footer.
  const team = await open(true, french);
  await control({ rules: [{ match: matchOf(change), act, then: "hang", times: 1 }], webhooks: { dropNext: 100 } });
  await close([team]);
  await expect.poll(() => callsMet(), soon).toBe(1);
  await product.kill();
  await control({ rules: [], webhooks: { dropNext: 0 } });
  await product.start();
  await expectPaidSoon(team);
  await expectAgreed(team);
}

/** Jobs that have failed, or whose server was killed, don't wait for as long as they would. */
async function expectPaidSoon(team: Account): Promise<void> {
  const look = async () => {
    await product.pool.query(
      "UPDATE jobs._private_jobs SET run_at = now() WHERE locked_at IS NULL AND attempts < max_attempts AND run_at > now()",
    );
    return statusOf(team);
  };
  await expect.poll(look, soon).toBe("paid");
}

test("a credit note of an invoice that Stripe has taxed is the same there and here, and the last one credits the rest", async () => {
  for (const team of [german, texan, business]) {
    const invoice = await invoiceOf(team);
    for (const amount of [2_380, 777, invoice.total - 2_380 - 777]) {
      const asked = await credit(invoice.id, amount);
      expect(asked.status).toBe(201);
      await expect.poll(async () => (await readCredit(asked.body.id)).status, soon).toBe("issued");
    }
    const { credit_notes: ours } = (await invoiceOf(team)) as unknown as {
      credit_notes: { number: string; amount: number; tax: number; refunded: number }[];
    };
    const [{ id }] = (await atStripe(team)) as unknown as [{ id: string }];
    const { data: theirs } = await product.stripe.creditNotes.list({ invoice: id });
    const byNumber = <Note extends { number: string | null }>(notes: Note[]) =>
      notes.sort((one, other) => ((one.number ?? "") < (other.number ?? "") ? -1 : 1));
    expect(byNumber(ours).map((note) => [note.number, note.amount, note.tax, note.refunded])).toEqual(
      byNumber(theirs).map((note) => [
        note.number,
        note.total,
        note.total - (note.total_excluding_tax ?? 0),
        note.total,
      ]),
    );
    expect(ours.map(({ amount }) => amount)).toEqual([2_380, 777, invoice.total - 2_380 - 777]);
    expect(ours.reduce((sum, note) => sum + note.tax, 0)).toBe(invoice.tax?.amount);
    expect(await invoiceOf(team)).toMatchObject({ amount_credited: invoice.total });
  }
});

test("what no credit note comes to with Stripe's tax is refused, and says which amounts do; a broken connection credits once", async () => {
  const team = await open(true, at("DE"));
  const month = monthsAgo(next--);
  const { id: applicationId } = await createApplication(team.token);
  // One line: nothing can be shifted to another one.
  await insertMonthlyUsage(product.pool, [
    { teamId: team.teamId, applicationId, month, metric: "call_minutes", quantity: "5001.337" },
  ]);
  await product.close(month.slice(0, 7));
  const { id, lines } = await paid(team);
  expect(lines).toHaveLength(1);
  // 102 has 19 (19.38) on top of it, and 103 has 20 (19.57).
  const refused = await credit(id, 122);
  await expect.poll(async () => (await readCredit(refused.body.id)).status, soon).toBe("refused");
  expect((await readCredit(refused.body.id)).problem).toContain("Credit $1.21 or $1.23 instead.");

  const noteId = randomUUID();
  await control({ rules: [{ match: matchOf("creditNotes.create"), act: true, then: "reset", times: 2 }] });
  expect((await credit(id, 121, {}, noteId)).status).toBe(201);
  await expect.poll(() => callsMet(), soon).toBe(2);
  await product.pool.query("UPDATE jobs._private_jobs SET run_at = now() WHERE locked_at IS NULL");
  await expect.poll(async () => (await readCredit(noteId)).status, soon).toBe("issued");
  expect(await readCredit(noteId)).toMatchObject({ amount: 121, tax: 19, refunded: 121 });
  expect(await invoiceOf(team)).toMatchObject({ amount_credited: 121 });
});

test("when the setting changes, drafts under way follow it, both ways, and invoices that are issued stay as they are", async () => {
  const before = await invoiceOf(swiss);
  for (const { from, to, rateOf } of [
    {
      from: { STRIPE_TAX: "", STRIPE_TAX_CODE: "", TAX_RATES: "DE=10" },
      to: { STRIPE_TAX: "on", TAX_RATES: "" },
      rateOf: "19",
    },
    { from: { STRIPE_TAX: "on", TAX_RATES: "" }, to: { STRIPE_TAX: "", TAX_RATES: "DE=10" }, rateOf: "10" },
  ]) {
    await product.restart(from);
    const [drafted, closed, needing] = [
      await open(true, at("DE")),
      await open(true, at("DE")),
      await open(true, at("DE")),
    ];
    // One has a draft there with its lines and tax, one has none yet, and one was refused when it should have become final.
    await control({ rules: [{ match: matchOf("invoices.finalizeInvoice"), act: false, then: 400, times: 1 }] });
    await close([needing]);
    await expect.poll(() => statusOf(needing), soon).toBe("needs_attention");
    await control({ rules: [{ match: matchOf("invoices.finalizeInvoice"), act: false, then: "hang", times: 1 }] });
    await close([drafted]);
    await expect.poll(() => callsMet(), soon).toBe(1);
    await control({ rules: [{ match: matchOf("invoices.create"), act: false, then: "hang", times: 1 }] });
    await close([closed]);
    await expect.poll(() => callsMet(), soon).toBe(1);
    await product.kill();
    await control({ rules: [] });
    expect((await atStripe(drafted)).map(({ status }) => status)).toEqual(["draft"]);
    await product.restart(to);
    await sendAgain(needing);
    for (const team of [drafted, closed, needing]) {
      await expectPaidSoon(team);
      await expectAgreed(team);
      expect((await invoiceOf(team)).tax).toMatchObject({ treatment: "standard", country: "DE", rate: rateOf });
      const [theirs] = await atStripe(team);
      expect(theirs?.automatic_tax.enabled).toBe(rateOf === "19");
    }
  }
  expect(await invoiceOf(swiss)).toEqual(before);
});

test("when what is sold gets another tax code, a draft that has some of its lines is made anew, and all lines have the new one", async () => {
  await product.restart({ STRIPE_TAX: "on", TAX_RATES: "", STRIPE_TAX_CODE: "txcd_10103001" });
  const team = await open(true, at("DE"));
  await control({ rules: [{ match: matchOf("invoices.finalizeInvoice"), act: false, then: "hang", times: 1 }] });
  await close([team]);
  await expect.poll(() => callsMet(), soon).toBe(1);
  const [draft] = await atStripe(team);
  await product.kill();
  await control({ rules: [] });
  await product.restart({ STRIPE_TAX_CODE: "txcd_10000000" });
  await expectPaidSoon(team);
  await expectAgreed(team);
  const [theirs] = await atStripe(team);
  expect(theirs?.id).not.toBe(draft?.id);
  const items = await product.stripe.invoiceItems.list({ invoice: theirs!.id, limit: 100 });
  expect(new Set(items.data.map(({ metadata }) => metadata?.line_id)).size).toBe((await invoiceOf(team)).lines.length);
  expect(theirs?.metadata).toMatchObject({ tax_code: "txcd_10000000" });
});

test("an invoice that Stripe wasn't asked to tax, as by the release before, isn't waited for once it's read", async () => {
  await product.restart({ STRIPE_TAX: "", TAX_RATES: "", STRIPE_TAX_CODE: "" });
  const team = await open(true, at("DE"));
  // Nobody else reads it meanwhile: for a webhook, or at the end of collecting it.
  await control({ webhooks: { dropNext: 1_000 } });
  await close([team]);
  const { id } = await paid(team);
  const reading = "SELECT 1 FROM jobs.jobs WHERE task_identifier IN ('collect-invoice', 'apply-stripe-event')";
  await expect.poll(async () => (await product.pool.query(reading)).rowCount, soon).toBe(0);
  await product.pool.query("ALTER TABLE invoices DISABLE TRIGGER invoices_stand_still");
  await product.pool.query("UPDATE invoices SET tax_by_stripe = true, stripe_read_at = NULL WHERE id = $1", [id]);
  await product.pool.query("ALTER TABLE invoices ENABLE TRIGGER invoices_stand_still");
  expect((await invoiceOf(team)).tax_pending).toBe(true);
  const { body } = await call<Bill>("GET", `/billing/invoice/${id}`, { token: team.token });
  expect(body).toMatchObject({ tax: null, tax_pending: false });
  expect((await readPdf(team, id)).text).toContain("Invoice");
  const back = product.pool.query("UPDATE invoices SET tax_by_stripe = true WHERE id = $1", [id]);
  await expect(back).rejects.toThrow(/does not change/);
  await control({ webhooks: { dropNext: 0 } });
});

test("a product that is told to take both Stripe's tax and its operator's doesn't start, and says so", async () => {
  const both = launch({ STRIPE_TAX: "on", TAX_RATES: "DE=19", PORT: "0" });
  const code = await new Promise((resolve) => both.process.once("exit", resolve));
  expect(code).not.toBe(0);
  expect(both.output()).toContain("STRIPE_TAX and TAX_RATES can't both be set");
});
