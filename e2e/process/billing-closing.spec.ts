import { expect, test } from "@playwright/test";
import { closeTeams } from "@/lib/domain/billing/closing/close-teams";
import { findDueMonths } from "@/lib/domain/billing/closing/due-months";
import { findBillableMonths } from "@/lib/domain/billing/invoices/billable-months";
import { composeInvoice } from "@/lib/domain/billing/invoices/compose-invoice";
import { priceBook } from "@/lib/domain/billing/prices/price-book";
import { syncPrices } from "@/lib/domain/billing/prices/sync-prices";
import { inTransaction } from "@/lib/transaction";
import { createApplication, signUp, unique } from "../support/accounts";
import { call } from "../support/api";
import { startBilledProduct, type BilledProduct } from "../support/billed-product";
import { insertMonthlyUsage, monthsAgo } from "../support/months";

// One story, month by month.
test.describe.configure({ mode: "serial", timeout: 120_000 });

let product: BilledProduct;
test.beforeAll(async () => {
  product = await startBilledProduct();
});
test.afterAll(() => product.stop());

interface Invoice {
  period_start: string;
  total: number;
  lines: { kind: string; description: string; month: string; amount: number }[];
}

async function openTeam(applications = 1) {
  const { teamId, token } = await signUp();
  const ids: string[] = [];
  for (let number = 0; number < applications; number++) {
    ids.push((await createApplication(token, `Application ${number}`)).id);
  }
  const use = (month: string, quantity: string, metric: "messages" | "call_minutes" = "messages") =>
    insertMonthlyUsage(
      product.pool,
      ids.map((applicationId) => ({ teamId, applicationId, month, metric, quantity })),
    );
  const invoiceOf = async (month: string): Promise<Invoice | undefined> =>
    (await call<Invoice[]>("GET", "/billing/invoice", { token })).body.find((one) => one.period_start === month);
  return { teamId, token, use, invoiceOf };
}

const close = (month: string, ...flags: string[]) => product.close(month.slice(0, 7), ...flags);

test(
  "closing a month gives the same lines as the preview, and a dry run changes nothing",
  { tag: "@thorough" },
  async () => {
    const team = await openTeam(3);
    const month = monthsAgo(6);
    await team.use(month, "33333");
    await team.use(month, "1234.567", "call_minutes");
    const account = { id: team.teamId, currency: "usd", carriedForward: 0n };
    const billable = (await findBillableMonths(product.pool, [account], month)).get(team.teamId);
    const preview = billable && composeInvoice(billable);
    expect(preview?.lines).toHaveLength(6);
    expect(await close(month, "--dry-run")).toContain("Would make 1 invoice for 1 team");
    expect(await team.invoiceOf(month)).toBeUndefined();
    expect((await product.pool.query("SELECT 1 FROM closings")).rowCount).toBe(0);

    expect(await close(month)).toContain("Made 1 invoice for 1 team");
    const invoice = await team.invoiceOf(month);
    expect(invoice?.lines).toEqual(preview?.lines);
    expect(invoice?.total).toBe(Number(preview?.total));
    expect(await close(month)).toContain("Made 0 invoices for 0 teams");
  },
);

test("closing a month three times at once creates one invoice per team", { tag: "@thorough" }, async () => {
  const month = monthsAgo(5);
  const teams = await Promise.all([1, 2, 3, 4, 5, 6].map(() => openTeam()));
  for (const team of teams) await team.use(month, "60000");
  const outputs = await Promise.all([close(month), close(month), close(month)]);
  const made = outputs.map((output) => Number(/Made (\d+)/.exec(output)?.[1]));
  expect(made.reduce((sum, count) => sum + count, 0)).toBe(teams.length);
  for (const team of teams) expect((await team.invoiceOf(month))?.total).toBe(4_000);
});

test(
  "an amount below Stripe's minimum is carried forward, and late usage is one named line",
  { tag: "@thorough" },
  async () => {
    const [small, late] = [await openTeam(), await openTeam()];
    const [first, second, third] = [monthsAgo(4), monthsAgo(3), monthsAgo(2)];
    // 40 cents.
    await small.use(first, "10500");
    await late.use(first, "20000");
    await close(first);
    expect(await small.invoiceOf(first)).toBeUndefined();
    expect(await late.invoiceOf(first)).toMatchObject({ total: 800 });

    await small.use(second, "11000");
    await late.use(first, "30000");
    await close(second);
    expect(await small.invoiceOf(second)).toMatchObject({
      total: 120,
      lines: [
        { kind: "usage", amount: 80 },
        { kind: "carried_forward", amount: 40 },
      ],
    });
    expect(await late.invoiceOf(second)).toMatchObject({
      total: 2_400,
      lines: [{ kind: "late_usage", month: first, amount: 2_400 }],
    });
    await close(third);
    expect(await late.invoiceOf(third)).toBeUndefined();
  },
);

test(
  "while a month is closed for some teams, what the others used in it isn't late",
  { tag: "@thorough" },
  async () => {
    const [closed, open] = [await openTeam(), await openTeam()];
    const [month, running] = [monthsAgo(1), monthsAgo(0)];
    for (const team of [closed, open]) {
      await team.use(month, "20000");
      await team.use(running, "30000");
    }
    const billOf = async ({ token, teamId }: typeof open) => {
      const { body: upcoming } = await call<Invoice>("GET", `/team/${teamId}/billing/upcoming`, { token });
      const { body: shown } = await call<{ billing: { upcoming_total: number } }>("GET", "/dashboard", { token });
      expect(shown.billing.upcoming_total).toBe(upcoming.total);
      return upcoming.lines.map(({ kind, month: of, amount }) => ({ kind, month: of, amount }));
    };
    const usage = { kind: "usage", month: running, amount: 1_600 };
    const late = { kind: "late_usage", month, amount: 800 };
    expect(await billOf(open)).toEqual([usage]);
    // As it is between two of a closing's batches, and for as long as nobody repeats one that was ended there.
    await product.pool.query("INSERT INTO closings (month) VALUES ($1)", [month]);
    await inTransaction(product.pool, (client) => closeTeams(client, [closed.teamId], month));
    await closed.use(month, "10000");
    expect(await billOf(open)).toEqual([usage]);
    expect(await billOf(closed)).toEqual([usage, late]);

    expect(await close(month)).toContain("Made 1 invoice");
    expect(await open.invoiceOf(month)).toMatchObject({ total: 800, lines: [{ kind: "usage" }] });
    await open.use(month, "10000");
    expect(await billOf(open)).toEqual([usage, late]);
    expect(await billOf(closed)).toEqual([usage, late]);
  },
);

test(
  "an invoice with hundreds of lines has all of them here, and one line per metric at Stripe",
  { tag: "@thorough" },
  async () => {
    const team = await signUp();
    const month = monthsAgo(1);
    await product.pool.query(
      `INSERT INTO applications (id, team_id, name, description, icon, created_by_id)
      SELECT uuidv7(), $1, 'Number ' || n, 'x', 'x.svg', (SELECT user_id FROM memberships WHERE team_id = $1) FROM generate_series(1, 300) n`,
      [team.teamId],
    );
    const { rows } = await product.pool.query<{ id: string }>("SELECT id FROM applications WHERE team_id = $1", [
      team.teamId,
    ]);
    const used = rows.map(({ id }) => ({ teamId: team.teamId, applicationId: id, month, quantity: "1000" }));
    await insertMonthlyUsage(product.pool, [
      ...used.map((one) => ({ ...one, metric: "messages" as const })),
      ...used.map((one) => ({ ...one, metric: "call_minutes" as const })),
    ]);
    // Used until it was deleted, and billed all the same.
    expect((await call("DELETE", `/application/${rows[0]?.id}`, { token: team.token })).status).toBe(200);
    await close(month);
    const read = async () =>
      (await call<(Invoice & { number: string | null })[]>("GET", "/billing/invoice", { token: team.token })).body[0];
    await expect.poll(async () => (await read())?.number, { timeout: 20_000 }).toBeTruthy();
    const invoice = await read();
    expect(invoice?.lines).toHaveLength(600);
    const { rows: kept } = await product.pool.query<{ id: string }>(
      "SELECT stripe_invoice_id AS id FROM invoices WHERE team_id = $1",
      [team.teamId],
    );
    const there = await product.stripe.invoices.retrieve(kept[0]?.id ?? "");
    expect(there.lines.data).toHaveLength(2);
    expect(there.total).toBe(invoice?.total);
  },
);

test("a month that isn't over, or that follows an open one, can't be closed", { tag: "@thorough" }, async () => {
  await expect(close(monthsAgo(0))).rejects.toMatchObject({ stderr: expect.stringContaining("isn't over yet") });
  await expect(close("2026-13")).rejects.toMatchObject({ stderr: expect.stringContaining("say which one") });
  await product.pool.query("DELETE FROM closings WHERE month = $1", [monthsAgo(1)]);
  await product.pool.query("DELETE FROM closings WHERE month = $1", [monthsAgo(2)]);
  await expect(close(monthsAgo(1))).rejects.toMatchObject({
    stderr: expect.stringContaining("is still open: close it first"),
  });
});

test(
  "a month is due one hour after it ends, together with any open months before it",
  { tag: "@thorough" },
  async () => {
    const month = monthsAgo(2);
    const end = Date.parse(`${monthsAgo(1)}T00:00:00Z`);
    expect(await findDueMonths(product.pool, new Date(end + 3_599_999))).toEqual([]);
    expect(await findDueMonths(product.pool, new Date(end + 3_600_000))).toEqual([month]);
    const later = Date.parse(`${monthsAgo(0)}T02:00:00Z`);
    expect(await findDueMonths(product.pool, new Date(later))).toEqual([month, monthsAgo(1)]);
  },
);

test(
  "prices of a closed month can't be changed, and later ones can, which changes no invoice",
  { tag: "@thorough" },
  async () => {
    const bills = async () =>
      (
        await product.pool.query(
          "SELECT buyer, seller, total, tiers, l.* FROM invoices i JOIN invoice_lines l ON l.invoice_id = i.id ORDER BY l.id",
        )
      ).rows;
    const before = await bills();
    expect(before.length).toBeGreaterThan(0);
    const dearer = { metric: "messages" as const, currency: "usd", tiers: [{ above: "0", unitPrice: "1" }] };
    const change = (validFrom: string) => syncPrices(product.pool, [...priceBook, { ...dearer, validFrom }]);
    await expect(change(monthsAgo(3))).rejects.toThrow(/the price book changes messages .* is closed/);
    await expect(syncPrices(product.pool, priceBook.slice(1))).rejects.toThrow(/the price book changes/);
    await change(monthsAgo(2));
    expect(await bills()).toEqual(before);
    await syncPrices(product.pool, priceBook);
    const { rows } = await product.pool.query("SELECT 1 FROM prices");
    expect(rows).toHaveLength(priceBook.length);
    const { token } = await signUp();
    expect((await call("GET", `/billing/prices?${unique()}`, { token })).status).toBe(200);
  },
);
