import { expect, test } from "@playwright/test";
import pLimit from "p-limit";
import type { Metric } from "@/lib/contract/metrics";
import { priceBook } from "@/lib/domain/billing/prices/price-book";
import { syncPrices } from "@/lib/domain/billing/prices/sync-prices";
import type Stripe from "stripe";
import { createApplication, signUp } from "../support/accounts";
import { call } from "../support/api";
import { startBilledProduct, type BilledProduct } from "../support/billed-product";
import { costOf, taxOf, type OracleTier } from "../support/billing-oracle";
import { collected } from "../support/collected";
import { credit, readCredit, type CreditNote } from "../support/credit";
import { addJob, jobsDone } from "../support/jobs";
import { insertMonthlyUsage, monthsAgo, type Used } from "../support/months";
import { randomFrom } from "../support/random-from";
import { control } from "../support/stripe";

const teamCount = process.env.FULL ? 50 : 9;
const months = Array.from({ length: 12 }, (_, index) => monthsAgo(12 - index));
/** From the fifth month on messages cost more. */
const dearer = months[4] ?? "";
const messages: OracleTier[] = [
  ["0", "0"],
  ["10000", "0.12"],
  ["1000000", "0.05"],
];

/** Where teams are, and what they are charged there. */
const places = [
  { details: null, rate: "19" },
  { details: { address: { country: "AT" } }, rate: "20" },
  { details: { address: { country: "US" } }, rate: "7.25" },
  { details: { address: { country: "FR" }, vat_id: "FR40303265045" }, rate: "0" },
  { details: { address: { country: "CH" } }, rate: "0" },
] as const;

interface Team {
  rate: string;
  teamId: string;
  token: string;
  applications: string[];
  /** The card: good, none, one that is declined for some months, until another one is added, or one whose bank asks each time. */
  card: "good" | "none" | "fails" | "asks";
  /** In thousandths, by month. */
  used: Map<string, Partial<Record<Metric, bigint>>>;
}

let product: BilledProduct;
test.beforeAll(async () => {
  product = await startBilledProduct({ TAX_RATES: "DE=19, AT=20, US=7.25" });
});
test.afterAll(() => product.stop());

test(
  "over a year of many teams with late usage, tax, refunds and reminders, every event is on one invoice, sums match ours and Stripe's, and each card has its expected result",
  { tag: "@thorough" },
  async () => {
    test.setTimeout(600_000);
    const random = randomFrom(20_261_125);
    // A few at a time: more passwords than can be hashed within seconds are told to come back.
    const few = pLimit(6);
    const teams = await Promise.all(Array.from({ length: teamCount }, (_, index) => few(() => openTeam(index))));
    for (const [index, month] of months.entries()) {
      if (month === dearer) {
        const change = { metric: "messages" as const, currency: "usd", validFrom: dearer, tiers: tiersOf(messages) };
        await syncPrices(product.pool, [...priceBook, change]);
      }
      await use(teams, month, random);
      // Late: of the month that was closed last, and the one before.
      if (index > 0) await use(pick(teams, random, 0.3), months[index - 1] ?? "", random, 0.05);
      if (index > 1) await use(pick(teams, random, 0.2), months[index - 2] ?? "", random, 0.05);
      if (index === 6) await deleteApplications(teams);
      const output = await product.close(month.slice(0, 7));
      expect(output).toContain("invoice");
      // Closing it again changes nothing.
      if (index === 3) expect(await product.close(month.slice(0, 7))).toContain("Made 0 invoices for 0 teams");
      await collected(product);
      await confirm(teams);
      if (index === 5) await creditSome(teams);
      if (index === 8) await remind(teams);
      if (index === 7) await recover(teams);
    }
    for (const team of teams) await expectAddsUp(team);
  },
);

async function openTeam(index: number): Promise<Team> {
  const { teamId, token } = await signUp();
  const applications: string[] = [];
  for (let number = 0; number <= index % 3; number++) {
    applications.push((await createApplication(token, `Application ${number}`)).id);
  }
  const { details, rate } = places[index % places.length]!;
  if (details) {
    const { status } = await call("PATCH", `/team/${teamId}/billing/details`, { token, body: details });
    expect(status).toBe(200);
  }
  const card = (["none", "fails", "asks"] as const)[index % 10] ?? "good";
  if (card !== "none") await addCard(token, tokens[card]);
  return { rate, teamId, token, applications, card, used: new Map() };
}

const tokens = {
  good: "pm_card_visa",
  fails: "pm_card_chargeCustomerFail",
  asks: "pm_card_authenticationRequired",
} as const;

async function addCard(token: string, card: string): Promise<string> {
  const { status, body } = await call<{ id: string }>("POST", "/billing/methods", { token, body: { token: card } });
  expect(status).toBe(201);
  return body.id;
}

const pick = (teams: readonly Team[], random: () => number, share: number) => teams.filter(() => random() < share);

async function use(teams: readonly Team[], month: string, random: () => number, size = 1): Promise<void> {
  const used: Used[] = [];
  for (const team of teams) {
    // Now and then a quiet month, and one that comes to less than Stripe charges.
    const scale = size * (random() < 0.1 ? 0.02 : 1);
    for (const applicationId of team.applications) {
      const thousandths: Partial<Record<Metric, bigint>> = {
        api_requests: BigInt(Math.floor(random() * 400_000 * scale)) * 1_000n,
        messages: BigInt(Math.floor(random() * 300_000 * scale)) * 1_000n,
        call_minutes: BigInt(Math.floor(random() * 20_000_000 * scale)),
      };
      for (const [metric, quantity] of Object.entries(thousandths) as [Metric, bigint][]) {
        if (quantity === 0n) continue;
        used.push({ teamId: team.teamId, applicationId, month, metric, quantity: decimal(quantity) });
        const sums = team.used.get(month) ?? {};
        team.used.set(month, { ...sums, [metric]: (sums[metric] ?? 0n) + quantity });
      }
    }
  }
  await insertMonthlyUsage(product.pool, used);
}

const decimal = (thousandths: bigint) => `${thousandths / 1_000n}.${String(thousandths % 1_000n).padStart(3, "0")}`;

/** Deletes an application whose usage is still billed. */
async function deleteApplications(teams: readonly Team[]): Promise<void> {
  for (const team of teams.filter(({ applications }) => applications.length > 2)) {
    const id = team.applications.pop() ?? "";
    expect((await call("DELETE", `/application/${id}`, { token: team.token })).status).toBe(200);
  }
}

/** A card that works comes in the place of one that does not, and what is overdue is paid. */
async function recover(teams: readonly Team[]): Promise<void> {
  for (const { token } of teams.filter(({ card }) => card === "fails")) {
    const added = await addCard(token, "pm_card_mastercard");
    expect((await call("POST", `/billing/methods/${added}/default`, { token })).status).toBe(200);
    const { body: invoices } = await call<{ id: string; status: string }[]>("GET", "/billing/invoice", { token });
    for (const { id } of invoices.filter(({ status }) => status === "past_due")) {
      const paid = await call("POST", `/billing/invoice/${id}/pay`, { token });
      expect(paid).toMatchObject({ status: 200, body: { status: "paid" } });
    }
  }
}

/** Answers what banks ask, on the pages of Stripe that our invoices lead to. */
async function confirm(teams: readonly Team[]): Promise<void> {
  for (const { token } of teams.filter(({ card }) => card === "asks")) {
    for (const { status, hosted_invoice_url: url } of await invoicesOf(token)) {
      if (status !== "past_due" || !url) continue;
      const body = new URLSearchParams({
        number: "4000 0027 6000 3184",
        expiry: "12 / 34",
        cvc: "123",
        bank: "confirm",
      });
      expect((await fetch(url, { method: "POST", redirect: "manual", body })).status).toBe(303);
    }
  }
  await collected(product);
  await expect
    .poll(async () => new Set(await statusesOf(teams, "asks")), { timeout: 60_000 })
    .toEqual(new Set(["paid"]));
}

const statusesOf = async (teams: readonly Team[], kind: Team["card"]): Promise<string[]> => {
  const asked = teams.filter(({ card }) => card === kind).map(async ({ token }) => invoicesOf(token));
  return (await Promise.all(asked)).flat().map(({ status }) => status);
};

/** Of each team's newest invoice: a half goes back to the card, a quarter to its credit, all of it back, or a third isn't due any more. */
async function creditSome(teams: readonly Team[]): Promise<void> {
  for (const [index, { token }] of teams.entries()) {
    const [newest] = await invoicesOf(token);
    if (!newest || newest.total === 0 || newest.status === "past_due") continue;
    const part = newest.status === "open" ? 3 : ([2, 4, 1][index % 3] ?? 1);
    const destination = part === 4 ? "balance" : "card";
    const { status, body } = await credit(newest.id, Math.max(1, Math.floor(newest.total / part)), { destination });
    expect(status).toBe(201);
    await expect.poll(async () => (await readCredit(body.id)).status, { timeout: 60_000 }).toBe("issued");
  }
}

/** Who hasn't paid for three days is reminded. */
async function remind(teams: readonly Team[]): Promise<void> {
  for (const { token, teamId } of teams.filter(({ card }) => card === "none")) {
    const [newest] = await invoicesOf(token);
    if (!newest) continue;
    const { rows } = await product.pool.query<{ id: string }>(
      "SELECT stripe_invoice_id AS id FROM invoices WHERE id = $1 AND team_id = $2",
      [newest.id, teamId],
    );
    await control({ overdue: rows[0]?.id ?? "", days: 3 });
    await expect.poll(async () => (await invoicesOf(token))[0]?.status, { timeout: 60_000 }).toBe("past_due");
    await addJob("remind-of-invoices");
    await jobsDone();
    expect((await invoicesOf(token))[0]?.reminders).toMatchObject([{ days: 3 }]);
  }
}

const invoicesOf = async (token: string): Promise<Invoice[]> =>
  (await call<Invoice[]>("GET", "/billing/invoice", { token })).body;

interface Invoice {
  id: string;
  period_start: string;
  hosted_invoice_url: string | null;
  amount_credited: number;
  amount_refunded: number;
  balance_applied: number;
  credit_notes: CreditNote[];
  reminders: { days: number }[];
  status: string;
  total: number;
  subtotal: number;
  lines: { kind: string; month: string; amount: number; metric: Metric | null; quantity: string | null }[];
  payments: { status: string; amount: number }[];
}

async function expectAddsUp({ rate, teamId, token, card, used }: Team): Promise<void> {
  const invoices = await invoicesOf(token);
  expect(new Set(invoices.map(({ period_start }) => period_start)).size).toBe(invoices.length);
  for (const { lines, total, subtotal, credit_notes: notes, amount_credited: credited } of invoices) {
    expect(lines.reduce((sum, { amount }) => sum + amount, 0)).toBe(subtotal);
    expect(total).toBe(subtotal + taxOf(subtotal, rate));
    expect(sumOf(notes, ({ amount }) => amount)).toBe(credited);
  }
  // All that was ever used and is closed costs what all invoices come to before tax, and what still waits to be charged.
  const { rows } = await product.pool.query<{ carried: string; late: string }>(
    `SELECT coalesce(sum(carried_forward), 0) AS carried FROM billing_accounts WHERE team_id = $1`,
    [teamId],
  );
  const charged = invoices.reduce((sum, { subtotal }) => sum + BigInt(subtotal), 0n);
  let cost = 0n;
  for (const [month, quantities] of used) cost += costOf(quantities, pricesIn(month));
  expect(charged + BigInt(rows[0]?.carried ?? 0)).toBe(cost);
  const expected = card === "none" ? ["open", "past_due"] : ["paid"];
  expect([...new Set(invoices.map(({ status }) => status))].sort()).toEqual(expected);
  for (const { payments, total, balance_applied: applied } of card === "none" ? [] : invoices) {
    const succeeded = payments.filter(({ status }) => status === "succeeded");
    // What the customer had to their credit isn't charged, and may be enough.
    const due = total - applied;
    expect(succeeded).toEqual(due === 0 ? [] : [expect.objectContaining({ amount: due })]);
  }
  await expectStripeAgrees(teamId, invoices);
  if (card === "fails") expect(invoices.some(({ payments }) => payments.length > 1)).toBe(true);
  if (card === "none") expect(invoices.flatMap(({ payments }) => payments)).toEqual([]);
}

const sumOf = <T>(all: readonly T[], amountOf: (one: T) => number): number =>
  all.reduce((sum, one) => sum + amountOf(one), 0);

/** Our ledger is Stripe's: what was invoiced, charged, refunded and credited, and what is left to the customer's credit. */
async function expectStripeAgrees(teamId: string, invoices: readonly Invoice[]): Promise<void> {
  const { rows } = await product.pool.query<{ id: string }>(
    "SELECT stripe_customer_id AS id FROM billing_accounts WHERE team_id = $1",
    [teamId],
  );
  const customer = rows[0]?.id;
  if (!customer) return expect(invoices).toEqual([]);
  const theirs = await product.stripe.invoices.list({ customer, limit: 100 });
  expect(theirs.data.map(({ total }) => total).sort()).toEqual(invoices.map(({ total }) => total).sort());
  const charges: Stripe.Charge[] = [];
  for await (const charge of product.stripe.charges.list({ limit: 100 }))
    if (charge.customer === customer && charge.status === "succeeded") charges.push(charge);
  const succeeded = invoices.flatMap(({ payments }) => payments.filter(({ status }) => status === "succeeded"));
  expect(sumOf(charges, ({ amount }) => amount)).toBe(sumOf(succeeded, ({ amount }) => amount));
  expect(sumOf(charges, (charge) => charge.amount_refunded)).toBe(sumOf(invoices, (one) => one.amount_refunded));
  const notes = await product.stripe.creditNotes.list({ customer, limit: 100 });
  expect(sumOf(notes.data, ({ total }) => total)).toBe(sumOf(invoices, (one) => one.amount_credited));
  const given = sumOf(
    invoices.flatMap((one) => one.credit_notes),
    (note) => note.to_balance,
  );
  const found = await product.stripe.customers.retrieve(customer);
  // What they have to their credit is negative.
  const balance = found.deleted ? 0 : found.balance;
  expect(balance).toBe(sumOf(invoices, (one) => one.balance_applied) - given);
}

const pricesIn = (month: string): Partial<Record<Metric, OracleTier[]>> => {
  const usual = Object.fromEntries(
    priceBook.map(({ metric, tiers }) => [metric, tiers.map(({ above, unitPrice }): OracleTier => [above, unitPrice])]),
  );
  return month >= dearer ? { ...usual, messages } : usual;
};

const tiersOf = (tiers: readonly OracleTier[]) => tiers.map(([above, unitPrice]) => ({ above, unitPrice }));
