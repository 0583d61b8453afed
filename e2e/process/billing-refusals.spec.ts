import { expect, test } from "@playwright/test";
import { monthName } from "@/lib/domain/billing/month";
import { enqueueSql } from "@/lib/queue/enqueue";
import { createApplication, password, type Account } from "../support/accounts";
import { call } from "../support/api";
import { startBilledProduct, type BilledProduct } from "../support/billed-product";
import { customerOf, expectOneInvoice, openTeam, useSomething } from "../support/billed-team";
import { jobsDone } from "../support/jobs";
import { newestMail } from "../support/mails";
import { insertMonthlyUsage, monthsAgo } from "../support/months";
import { callsMet, control } from "../support/stripe";

let product: BilledProduct;
test.beforeAll(async () => {
  product = await startBilledProduct();
});
test.afterAll(() => product.stop());
test.describe.configure({ timeout: 120_000 });

// Whatever brings a month to Stripe and changes something there: as many as are collected at once, each met by another team.
const calls = ["POST /v1/invoices$", "POST /v1/invoiceitems$", "POST /v1/invoices/\\w+/finalize$"];

interface Invoice {
  id: string;
  status: string;
  problem: string | null;
  number: string | null;
}

const invoiceOf = async ({ token }: Account): Promise<Invoice | undefined> =>
  (await call<Invoice[]>("GET", "/billing/invoice", { token })).body[0];

const send = async (team: Account) =>
  call<Invoice>("POST", `/billing/invoice/${(await invoiceOf(team))?.id}/send`, { token: team.token });

/** The first month, counted back from this one, that isn't closed yet: none may be left out. */
let open = 7;

async function closeMonth(count: number): Promise<void> {
  for (; open >= count; open--) await product.close(monthsAgo(open).slice(0, 7));
}

async function close(teams: Account[], count: number): Promise<void> {
  for (const team of teams) await useSomething(product, team, monthsAgo(count));
  await closeMonth(count);
}

/** Waits until an invoice is at Stripe; jobs that have failed don't wait for as long as they would. */
async function expectSent(team: Account): Promise<void> {
  const isSent = async () => {
    await product.pool.query("UPDATE jobs._private_jobs SET run_at = now() WHERE attempts > 0");
    return (await invoiceOf(team))?.number;
  };
  await expect.poll(isSent, { timeout: 60_000 }).toBeTruthy();
}

test("two jobs that bring the same invoice to Stripe are done one after the other", { tag: "@thorough" }, async () => {
  const team = await openTeam(true);
  await control({ rules: [{ match: "POST /v1/invoices$", act: true, then: "answer", delayMs: 2_000 }] });
  await close([team], 7);
  await expect.poll(() => callsMet(), { timeout: 20_000 }).toBe(1);
  // The first one is under way, so that the key of the second one replaces nothing.
  await product.pool.query(
    `SELECT ${enqueueSql("collect-invoice", { invoiceId: "id" })} FROM invoices WHERE team_id = $1`,
    [team.teamId],
  );
  await expectOneInvoice(product, team, true);
  await jobsDone();
  // The second one has found nothing left to do.
  expect(await callsMet()).toBe(1);
  await control({ rules: [] });
});

test("the last month of a team that was deleted, without a card or anybody to write to, is brought to Stripe all the same", async () => {
  const team = await openTeam(false);
  await useSomething(product, team, monthsAgo(6));
  expect((await call("DELETE", "/user/me", { token: team.token, body: { password } })).status).toBe(200);
  await closeMonth(6);
  const state = async () => {
    const { rows } = await product.pool.query<{ status: string; number: string | null; problem: string | null }>(
      "SELECT status, number, problem FROM invoices WHERE team_id = $1",
      [team.teamId],
    );
    return rows;
  };
  // Nobody can be sent it, and there is nothing to charge: it stays open there, and has been tried.
  await expect
    .poll(state, { timeout: 30_000 })
    .toEqual([{ status: "past_due", number: expect.any(String), problem: null }]);
  const customer = await customerOf(product, team.teamId);
  const { data } = await product.stripe.invoices.list({ customer });
  expect(data.map(({ status, collection_method: how }) => [status, how])).toEqual([["open", "charge_automatically"]]);
  await jobsDone();
  const { rows } = await product.pool.query("SELECT 1 FROM jobs.jobs WHERE task_identifier = 'collect-invoice'");
  expect(rows).toEqual([]);
});

test("an invoice that Stripe refuses for good needs attention, says why, is left alone until it is sent again, and is then charged once", async () => {
  const teams = await Promise.all(calls.map(() => openTeam(true)));
  await control({ rules: calls.map((match) => ({ match, act: false, then: 400, times: 1 })) });
  await close(teams, 5);
  for (const team of teams) {
    await expect.poll(async () => (await invoiceOf(team))?.status, { timeout: 20_000 }).toBe("needs_attention");
    expect(await invoiceOf(team)).toMatchObject({ problem: "The local Stripe was told to answer 400.", number: null });
    const mail = await newestMail(team.email, `Your invoice for ${monthName(monthsAgo(5))} needs attention`);
    expect(mail.text).toContain("The local Stripe was told to answer 400.");
    expect(mail.text).toContain(`/billing/${(await invoiceOf(team))?.id}`);
    const { id } = (await invoiceOf(team)) as Invoice;
    expect((await call("POST", `/billing/invoice/${id}/pay`, { token: team.token })).status).toBe(409);
  }
  await jobsDone();
  const { rows } = await product.pool.query("SELECT 1 FROM jobs.jobs WHERE task_identifier = 'collect-invoice'");
  expect(rows).toEqual([]);

  for (const team of teams) expect(await send(team)).toMatchObject({ status: 200, body: { problem: null } });
  for (const team of teams) await expectOneInvoice(product, team, true);
  for (const team of teams) expect((await send(team)).status).toBe(409);
});

test(
  "a team whose customer was deleted at Stripe gets a new one, without the cards that went with it, and is billed",
  { tag: "@thorough" },
  async () => {
    const [billed, paying] = await Promise.all([openTeam(true), openTeam(true)]);
    const gone = await Promise.all([billed, paying].map(({ teamId }) => customerOf(product, teamId)));
    for (const customer of gone) await product.stripe.customers.del(customer);
    // What Stripe says of the first draft for the new one, it says to its key for a day.
    const match = "POST /v1/invoices$";
    await control({
      rules: [
        { match, act: true, then: "answer", times: 1 },
        { match, act: false, then: 500, times: 1 },
      ],
    });
    await close([billed], 2);
    await expect.poll(() => callsMet(), { timeout: 20_000 }).toBe(2);
    await expectSent(billed);
    await expectOneInvoice(product, billed, false);
    expect(await customerOf(product, billed.teamId)).not.toBe(gone[0]);

    const body = { token: "pm_card_mastercard" };
    expect((await call("POST", "/billing/methods", { token: paying.token, body })).status).toBe(201);
    expect(await customerOf(product, paying.teamId)).not.toBe(gone[1]);
    const { body: cards } = await call<{ brand: string }[]>("GET", "/billing/methods", { token: paying.token });
    expect(cards.map(({ brand }) => brand)).toEqual(["mastercard"]);
  },
);

test("a month over the largest amount that Stripe takes becomes several invoices, exact to the cent, each charged once", async () => {
  const team = await openTeam(true);
  const { id: applicationId } = await createApplication(team.token);
  const month = monthsAgo(1);
  const used = { teamId: team.teamId, applicationId, month };
  await insertMonthlyUsage(product.pool, [
    { ...used, metric: "messages", quantity: "6000000001" },
    { ...used, metric: "call_minutes", quantity: "5000.5" },
  ]);
  // Even a dry run takes the months before to be closed.
  await closeMonth(2);
  const preview = await product.close(month.slice(0, 7), "--dry-run");
  // Answers get lost in the middle of it, and some calls are answered as if they had failed.
  await control({
    rules: [
      { match: "POST /v1/invoices$", act: true, then: "reset", times: 2 },
      { match: "POST /v1/invoices/\\w+/finalize$", act: true, then: 500, times: 3 },
    ],
  });
  await closeMonth(1);
  const read = async () =>
    (await call<(Invoice & { part: number; parts: number; total: number })[]>("GET", "/billing/invoice", team)).body;
  const arePaid = async () => {
    await product.pool.query("UPDATE jobs._private_jobs SET run_at = now() WHERE attempts > 0");
    return (await read()).map(({ status }) => status);
  };
  await expect.poll(arePaid, { timeout: 60_000 }).toEqual(["paid", "paid", "paid"]);
  const invoices = await read();
  expect(invoices.map(({ part, parts }) => [part, parts])).toEqual([
    [3, 3],
    [2, 3],
    [1, 3],
  ]);
  // 990,000 at 0.08 cents, all others at 0.04; and call minutes.
  const sum = invoices.reduce((total, one) => total + one.total, 0);
  const { rows } = await product.pool.query<{ billed: string }>(
    "SELECT billed FROM closed_months WHERE team_id = $1 AND month = $2",
    [team.teamId, month],
  );
  expect(BigInt(sum)).toBe(BigInt(rows[0]?.billed ?? 0));
  expect(sum).toBeGreaterThan(79_200 + 239_960_000);
  expect(preview).toContain(`Would make 3 invoices for`);
  expect(preview).toContain(`${(sum / 100).toFixed(2)} USD`);
  const customer = await customerOf(product, team.teamId);
  const totals = (of: readonly number[]) => [...of].sort((one, other) => one - other);
  const { data } = await product.stripe.invoices.list({ customer });
  expect(data.map(({ status }) => status)).toEqual(["paid", "paid", "paid"]);
  expect(totals(data.map(({ total }) => total))).toEqual(totals(invoices.map(({ total }) => total)));
  const { data: charges } = await product.stripe.charges.list({ limit: 100 });
  const own = charges.filter((charge) => charge.customer === customer && charge.status === "succeeded");
  expect(totals(own.map(({ amount }) => amount))).toEqual(totals(invoices.map(({ total }) => total)));
});

test(
  "what Stripe refuses to know of a team is not told again and again, and the next change is told",
  { tag: "@thorough" },
  async () => {
    const team = await openTeam(true);
    const customer = await customerOf(product, team.teamId);
    const path = `/team/${team.teamId}/billing/details`;
    const rename = async (name: string) =>
      expect((await call("PATCH", path, { token: team.token, body: { name } })).status).toBe(200);
    await control({ rules: [{ match: `POST /v1/customers/${customer}$`, act: false, then: 400, times: 1 }] });
    await rename("Refused Ltd");
    await expect.poll(() => callsMet(), { timeout: 20_000 }).toBe(1);
    await jobsDone();
    const { rows } = await product.pool.query("SELECT 1 FROM jobs.jobs WHERE task_identifier = 'push-customer'");
    expect(rows).toEqual([]);

    await rename("Welcome Ltd");
    const nameThere = async () => {
      const there = await product.stripe.customers.retrieve(customer);
      return there.deleted ? null : there.name;
    };
    await expect.poll(nameThere, { timeout: 20_000 }).toBe("Welcome Ltd");
  },
);
