import { execFile } from "node:child_process";
import { randomBytes, randomUUID } from "node:crypto";
import { promisify } from "node:util";
import { expect, test } from "@playwright/test";
import type { Account } from "../support/accounts";
import { call } from "../support/api";
import { startBilledProduct, type BilledProduct } from "../support/billed-product";
import { customerOf, openTeam, useSomething } from "../support/billed-team";
import { credit, readCredit, type CreditNote } from "../support/credit";
import { operatorKey } from "../support/environment";
import { readPdf } from "../support/invoice-pdf";
import { addJob, jobsDone } from "../support/jobs";
import { textsTo } from "../support/mails";
import { monthsAgo } from "../support/months";
import { scrape, sumOf } from "../support/prometheus";
import { callsMet, control } from "../support/stripe";

interface Invoice {
  id: string;
  number: string;
  status: string;
  total: number;
  tax: { amount: number };
  amount_due: number;
  amount_remaining: number;
  amount_credited: number;
  amount_refunded: number;
  refund_status: string;
  credit_notes: CreditNote[];
}

const metricsKey = randomBytes(32).toString("base64url");

let product: BilledProduct;
test.beforeAll(async () => {
  product = await startBilledProduct({ TAX_RATES: "DE=19", METRICS_KEY: metricsKey });
});
test.afterEach(() => control({ rules: [], webhooks: {} }));
test.afterAll(() => product.stop());

let month = 0;
/** Waits for jobs that talk to Stripe. */
const soon = { timeout: 60_000, intervals: [250] };

interface Billed extends Account {
  invoice: Invoice;
  read: () => Promise<Invoice>;
}

/** Teams with one issued invoice each, closed together: those with a card have paid it. */
async function billed(...cards: (string | null)[]): Promise<Billed[]> {
  month += 1;
  const teams: Account[] = [];
  for (const card of cards) {
    const team = await openTeam(false);
    if (card) await call("POST", "/billing/methods", { token: team.token, body: { token: card } });
    await useSomething(product, team, monthsAgo(month));
    teams.push(team);
  }
  await product.close(monthsAgo(month).slice(0, 7));
  return Promise.all(
    teams.map(async (team, index) => {
      const read = async () =>
        (await call<Invoice[]>("GET", "/billing/invoice", { token: team.token })).body[0] as Invoice;
      await expect.poll(async () => (await read()).status, soon).toBe(cards[index] ? "paid" : "open");
      await expect.poll(async () => (await read()).number, soon).toBeTruthy();
      return { ...team, invoice: await read(), read };
    }),
  );
}

async function issued(id: string): Promise<CreditNote> {
  await expect.poll(async () => (await readCredit(id)).status, soon).toBe("issued");
  return readCredit(id);
}

/** What the team's audit log has of credit notes. */
const creditedLog = async ({ token }: Account): Promise<object[]> =>
  (await call<object[]>("GET", "/audit-log?action=invoice.credited", { token })).body;

async function idAtStripe(team: Account): Promise<string> {
  const { data } = await product.stripe.invoices.list({ customer: await customerOf(product, team.teamId) });
  return data[0]!.id;
}

/** What Stripe has of a team's invoices. */
async function atStripe(team: Account) {
  const customer = await customerOf(product, team.teamId);
  const { data: notes } = await product.stripe.creditNotes.list({ customer });
  const { data: charges } = await product.stripe.charges.list({ limit: 100 });
  const own = charges.filter((charge) => charge.customer === customer);
  const refunded = own.reduce((sum, charge) => sum + charge.amount_refunded, 0);
  const found = await product.stripe.customers.retrieve(customer);
  return { notes, refunded, balance: found.deleted ? null : found.balance };
}

test("a paid invoice is credited in part: the card gets it back with its tax, and the customer reads why", async () => {
  const [team] = await billed("pm_card_visa");
  const { invoice, read } = team!;
  const asked = await credit(invoice.id, 1_190);
  expect(asked).toMatchObject({ status: 201, body: { status: "pending", amount: 1_190, tax: 190 } });
  const note = await issued(asked.body.id);
  expect(note).toMatchObject({ refunded: 1_190, reduced: 0, to_balance: 0, outside: 0, problem: null });
  expect(await read()).toMatchObject({
    status: "paid",
    amount_credited: 1_190,
    amount_refunded: 1_190,
    refund_status: "partial",
    credit_notes: [{ id: note.id, number: note.number, memo: "Outage of 3 November.", refunded: 1_190, tax: 190 }],
  });
  const { notes, refunded } = await atStripe(team!);
  expect(refunded).toBe(1_190);
  expect(notes).toMatchObject([{ total: 1_190, total_excluding_tax: 1_000, number: note.number }]);
  const told = async () => (await textsTo(team!.email)).find((text) => text.includes(note.number!));
  await expect.poll(told, soon).toContain("We’ve refunded $11.90 to your card");
  expect(await told()).toContain("Outage of 3 November.");
  const pdf = await readPdf(team!, note.id, "credit-note");
  expect(pdf.headers.get("content-disposition")).toContain(`credit-note-${note.number}.pdf`);
  for (const words of [
    `Number ${note.number}`,
    `For invoice ${invoice.number}`,
    "$10.00",
    "VAT 19% $1.90",
    "Total (USD) $11.90",
    "Outage of 3 November.",
  ])
    expect(pdf.text).toContain(words);
});

test("the audit log of the team says what was credited, and neither who asked nor from where", async () => {
  const [team] = await billed("pm_card_visa");
  const note = await issued((await credit(team!.invoice.id, 500)).body.id);
  const log = await creditedLog(team!);
  expect(log).toMatchObject([
    {
      actor: null,
      address: "",
      user_agent: null,
      request_id: "",
      after: { credit_note: note.number, amount: "$5.00", reason: "order_change" },
    },
  ]);
  expect(JSON.stringify(log)).not.toContain("Ada");
  expect(JSON.stringify(await team!.read())).not.toContain("Ada");
});

test("what isn't paid yet is no longer due, and an invoice that is credited as a whole needs no payment", async () => {
  const [team] = await billed(null);
  const { invoice, read } = team!;
  const first = await credit(invoice.id, 1_000);
  expect(await issued(first.body.id)).toMatchObject({ reduced: 1_000, refunded: 0 });
  expect(await read()).toMatchObject({ status: "open", amount_remaining: invoice.total - 1_000 });
  const rest = await credit(invoice.id, invoice.total - 1_000);
  const note = await issued(rest.body.id);
  // Together they have all of the tax.
  expect(first.body.tax + note.tax).toBe(invoice.tax.amount);
  expect(await read()).toMatchObject({ status: "paid", amount_remaining: 0, amount_credited: invoice.total });
});

test("what was paid goes to the customer's credit or outside of Stripe, if the operator says so", async () => {
  const [team] = await billed("pm_card_visa");
  const toBalance = await issued((await credit(team!.invoice.id, 700, { destination: "balance" })).body.id);
  expect(toBalance).toMatchObject({ to_balance: 700, refunded: 0 });
  const outside = await issued((await credit(team!.invoice.id, 300, { destination: "outside" })).body.id);
  expect(outside).toMatchObject({ outside: 300, refunded: 0 });
  expect(await atStripe(team!)).toMatchObject({ refunded: 0, balance: -700 });
});

test("of twenty who credit all of an invoice at once, one does, and the card gets it back once", async () => {
  const [team] = await billed("pm_card_visa");
  const { invoice } = team!;
  const answers = await Promise.all(Array.from({ length: 20 }, () => credit(invoice.id, invoice.total)));
  const taken = answers.filter(({ status }) => status === 201);
  expect(taken).toHaveLength(1);
  expect(answers.filter(({ status }) => status === 400)).toHaveLength(19);
  await issued(taken[0]!.body.id);
  expect(await atStripe(team!)).toMatchObject({ refunded: invoice.total, notes: [{ total: invoice.total }] });
});

test("the database takes no more credit than an invoice comes to, whoever writes it", async () => {
  const [team] = await billed("pm_card_visa");
  const insert = (amount: number) =>
    product.pool.query("INSERT INTO credit_notes (id, invoice_id, amount) VALUES (gen_random_uuid(), $1, $2)", [
      team!.invoice.id,
      amount,
    ]);
  await expect(insert(team!.invoice.total + 1)).rejects.toThrow("more than their invoice");
  const { body } = await credit(team!.invoice.id, 100);
  await issued(body.id);
  const change = product.pool.query("UPDATE credit_notes SET amount = 99, refunded = 99 WHERE id = $1", [body.id]);
  await expect(change).rejects.toThrow("does not change");
});

test("the same ID asks for the same credit note, and with anything else for none", async () => {
  const [team] = await billed("pm_card_visa");
  const id = randomUUID();
  const [first, second] = await Promise.all([
    credit(team!.invoice.id, 400, {}, id),
    credit(team!.invoice.id, 400, {}, id.toUpperCase()),
  ]);
  expect([first.status, second.status]).toEqual([201, 201]);
  await issued(id);
  expect(await credit(team!.invoice.id, 400, {}, id)).toMatchObject({ status: 201, body: { status: "issued" } });
  for (const other of [
    { amount: 401 },
    { reason: "duplicate" },
    { memo: "" },
    { destination: "balance" },
    { made_by: "Bob" },
  ])
    expect((await credit(team!.invoice.id, 400, other, id)).status).toBe(409);
  expect((await atStripe(team!)).refunded).toBe(400);
});

test("the same ID for two invoices at once credits one of them", async () => {
  const teams = await billed("pm_card_visa", "pm_card_visa");
  for (let round = 0; round < 5; round++) {
    const id = randomUUID();
    const answers = await Promise.all(teams.map(({ invoice }) => credit(invoice.id, 10, {}, id)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  }
});

test("what can't be credited is refused with the reason", async () => {
  const [paid, disputed] = await billed("pm_card_visa", "pm_card_createDispute");
  const { invoice } = paid!;
  const reasons = async (answer: ReturnType<typeof credit>) => {
    const { status, body } = await answer;
    return [status, Object.keys((body as unknown as { response: object }).response)];
  };
  expect(await reasons(credit(invoice.id, invoice.total + 1))).toEqual([400, ["amount"]]);
  expect(await reasons(credit(invoice.id, 0))).toEqual([400, ["amount"]]);
  expect(await reasons(credit(invoice.id, 1.5))).toEqual([400, ["amount"]]);
  expect(await reasons(credit(randomUUID(), 1))).toEqual([400, ["invoice_id"]]);
  expect(await reasons(credit("x", 1))).toEqual([400, ["invoice_id"]]);
  expect(await reasons(credit(invoice.id, 1, {}, "not-an-id"))).toEqual([400, ["id"]]);
  expect(await reasons(credit(invoice.id, 1, { reason: "because" }))).toEqual([400, ["reason"]]);
  expect(await reasons(credit(invoice.id, 1, { made_by: " " }))).toEqual([400, ["made_by"]]);
  await expect.poll(async () => JSON.stringify(await disputed!.read()), soon).toContain('"status":"open"');
  expect(await reasons(credit(disputed!.invoice.id, 1))).toEqual([409, ["destination"]]);
  expect((await credit(disputed!.invoice.id, 1, { destination: "outside" })).status).toBe(201);
});

test("a server killed after Stripe was asked for a credit note still refunds once", async () => {
  const [team] = await billed("pm_card_visa");
  await control({ rules: [{ match: "POST /v1/credit_notes$", act: true, then: "hang", times: 1 }] });
  const { body } = await credit(team!.invoice.id, 900);
  await expect.poll(() => callsMet(), soon).toBe(1);
  await product.crash();
  expect(await issued(body.id)).toMatchObject({ refunded: 900 });
  expect(await atStripe(team!)).toMatchObject({ refunded: 900, notes: [{ total: 900 }] });
});

test("an invoice that is paid between the look at what is due and the credit note is refunded, since nothing is due any more", async () => {
  const [team] = await billed(null);
  const { invoice, token } = team!;
  await call("POST", "/billing/methods", { token, body: { token: "pm_card_visa" } });
  // What is due is answered late: by then it's paid.
  const match = `GET /v1/invoices/${await idAtStripe(team!)}$`;
  await control({ rules: [{ match, act: true, then: "answer", delayMs: 2_000, times: 1 }] });
  const { body } = await credit(invoice.id, 600);
  await expect.poll(() => callsMet(), soon).toBe(1);
  expect((await call("POST", `/billing/invoice/${invoice.id}/pay`, { token })).status).toBe(200);
  expect(await issued(body.id)).toMatchObject({ reduced: 0, refunded: 600 });
  expect(await atStripe(team!)).toMatchObject({ refunded: 600, notes: [{ total: 600 }] });
});

test("an invoice that is paid after its credit note was made, and before anybody heard of that, is credited once", async () => {
  const [team] = await billed(null);
  const { invoice, token } = team!;
  await call("POST", "/billing/methods", { token, body: { token: "pm_card_visa" } });
  // The SDK asks a second time by itself.
  const lost = { match: "POST /v1/credit_notes$", act: true, then: "reset" as const, times: 2 };
  await control({ rules: [lost], webhooks: { dropNext: 20 } });
  const { body } = await credit(invoice.id, 600);
  await expect.poll(() => callsMet(), soon).toBe(2);
  expect((await call("POST", `/billing/invoice/${invoice.id}/pay`, { token })).status).toBe(200);
  expect(await issued(body.id)).toMatchObject({ reduced: 600, refunded: 0 });
  expect(await atStripe(team!)).toMatchObject({ refunded: 0, notes: [{ total: 600 }] });
});

test("a credit note that is taken back before anybody has heard of it is void, and can be asked for again as another one", async () => {
  const [team] = await billed(null);
  await control({
    rules: [{ match: "POST /v1/credit_notes$", act: true, then: "hang", times: 1 }],
    webhooks: { dropNext: 20 },
  });
  const { body } = await credit(team!.invoice.id, team!.invoice.total - 1);
  await expect.poll(() => callsMet(), soon).toBe(1);
  await product.kill();
  const { notes } = await atStripe(team!);
  await product.stripe.creditNotes.voidCreditNote(notes[0]!.id);
  await product.start();
  await expect.poll(async () => (await readCredit(body.id)).status, soon).toBe("void");
  await issued((await credit(team!.invoice.id, team!.invoice.total - 1)).body.id);
});

test("a credit note whose job is lost is issued by the nightly comparison", async () => {
  const [team] = await billed("pm_card_visa");
  const id = randomUUID();
  await product.pool.query(
    `INSERT INTO credit_notes (id, invoice_id, amount, reason, destination, made_by, created_at)
      VALUES ($1, $2, 150, 'duplicate', 'card', 'Ada', now() - interval '2 hours')`,
    [id, team!.invoice.id],
  );
  await addJob("reconcile-stripe");
  expect(await issued(id)).toMatchObject({ refunded: 150 });
});

test("a credit note that Stripe refuses for good credits nothing, and says why", async () => {
  const [team] = await billed("pm_card_visa");
  await control({ rules: [{ match: "POST /v1/credit_notes$", act: false, then: 400, times: 1 }] });
  const { body } = await credit(team!.invoice.id, 200);
  await expect.poll(async () => (await readCredit(body.id)).status, soon).toBe("refused");
  expect((await readCredit(body.id)).problem).toBeTruthy();
  expect(await team!.read()).toMatchObject({ amount_credited: 0, credit_notes: [] });
  expect(await creditedLog(team!)).toEqual([]);
  // What it would have credited can be credited by another one.
  await issued((await credit(team!.invoice.id, team!.invoice.total)).body.id);
});

test("a credit note of Stripe's dashboard is shown and mailed about, and one that is taken back there is void", async () => {
  const [team] = await billed(null);
  const invoice = await idAtStripe(team!);
  const made = await product.stripe.creditNotes.create({ invoice, amount: 321, memo: "By hand" });
  await expect.poll(team!.read, soon).toMatchObject({
    amount_credited: 321,
    credit_notes: [{ number: made.number, status: "issued", memo: "By hand", reduced: 321 }],
  });
  const told = async () => (await textsTo(team!.email)).some((text) => text.includes(made.number));
  await expect.poll(told, soon).toBe(true);
  await product.stripe.creditNotes.voidCreditNote(made.id);
  await expect.poll(team!.read, soon).toMatchObject({ amount_credited: 0, credit_notes: [{ status: "void" }] });
});

test("a credit note of Stripe's dashboard from before last week is shown, and nobody is told of it", async () => {
  const [team] = await billed(null);
  const effective_at = Math.floor(Date.now() / 1_000) - 8 * 24 * 3_600;
  const made = await product.stripe.creditNotes.create({ invoice: await idAtStripe(team!), amount: 5, effective_at });
  await expect.poll(team!.read, soon).toMatchObject({ credit_notes: [{ number: made.number }] });
  expect(await creditedLog(team!)).toEqual([]);
  await jobsDone();
  expect((await textsTo(team!.email)).join(" ")).not.toContain(made.number);
});

test("a refund that the bank sends back marks its credit note, and counts for the alert", async () => {
  const [team] = await billed("pm_card_refundFail");
  const failed = async () => sumOf(await scrape(metricsKey), "debrief_refunds_failed_total", {});
  const before = await failed();
  const { body } = await credit(team!.invoice.id, 250);
  await issued(body.id);
  await expect.poll(async () => (await readCredit(body.id)).refund_failed, soon).toBe(true);
  await expect.poll(failed, soon).toBe(before + 1);
});

test("the command credits what is left of an invoice, and says what became of it", async () => {
  const [team] = await billed("pm_card_visa");
  const { invoice } = team!;
  const run = (...more: string[]) =>
    promisify(execFile)(process.execPath, ["scripts/billing-credit.mjs", "--invoice", invoice.number, ...more], {
      env: { ...process.env, PUBLIC_URL: product.url, OPERATOR_KEY: operatorKey() },
    });
  const by = ["--reason", "duplicate", "--by", "Ada"];
  expect((await run("--amount", "1.19", ...by)).stdout).toMatch(
    /^Issued \S+ to .+: \$1\.19, of it tax \$0\.19, \$1\.19 refunded/,
  );
  // Asked for again, it's the same one.
  const again = ["--amount", "all", "--id", randomUUID(), ...by];
  const { stdout } = await run(...again);
  expect(stdout).toContain("refunded to the card");
  expect((await run(...again)).stdout).toBe(stdout);
  expect(await team!.read()).toMatchObject({ amount_refunded: invoice.total, refund_status: "full" });
  await expect(run("--amount", "1", ...by)).rejects.toThrow(/must be at most 0/i);
  await expect(run("--amount", "1,50", ...by)).rejects.toThrow(/is no amount such as/);
  await expect(run("--amount", "1")).rejects.toThrow(/something is missing/);
});
