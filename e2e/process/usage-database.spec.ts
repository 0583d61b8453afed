import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { expect, test } from "@playwright/test";
import pg from "pg";
import { startPostgres, type EmbeddedPostgres } from "@/dev/postgres/start";
import { createPool } from "@/lib/connections";
import { createApplication, createCredentials, logIn, signUp, unique, verify, type Account } from "../support/accounts";
import { call } from "../support/api";
import { startBilledProduct, type BilledProduct } from "../support/billed-product";
import { proxyTo, type BreakableProxy } from "../support/breakable-proxy";
import { newDataDir } from "../support/data-dir";
import { databaseUrl, productUrl } from "../support/environment";
import { addJob, jobsDone } from "../support/jobs";
import { whileLocked } from "../support/locked";
import { addMember, addToApplication } from "../support/members";
import { insertMonthlyUsage, monthsAgo } from "../support/months";
import { portalCookie } from "../support/portal-cookie";
import { scrape, sumOf } from "../support/prometheus";
import { oneLine, refusal } from "../support/refusal";
import { counted, event, report } from "../support/usage";

const METRICS_KEY = randomBytes(32).toString("base64url");

// Of no tests' template: it has never been brought up to date.
let there: EmbeddedPostgres | undefined;
let proxy: BreakableProxy;
let usage: pg.Pool;
let product: BilledProduct;

test.beforeAll(async () => {
  there = await startPostgres(newDataDir(), "password");
  proxy = await proxyTo(there.url);
  usage = createPool({ connectionString: there.url, max: 4 });
  product = await startBilledProduct({ USAGE_DATABASE_URL: proxy.url, METRICS_KEY });
});
test.afterAll(async () => {
  await product?.stop();
  await usage?.end();
  await there?.stop();
});

interface User extends Account {
  applicationId: string;
  credentials: { client_id: string; client_secret: string };
}

async function openTeam(): Promise<User> {
  const team = await signUp();
  const { id: applicationId } = await createApplication(team.token, "Support chat");
  return { ...team, applicationId, credentials: await createCredentials(team.token, applicationId) };
}

/** What shows usage. */
const pathsOf = ({ teamId, applicationId }: User) => [
  ...["/application", `/application/${applicationId}`, `/application/${applicationId}/monitoring`, "/dashboard"],
  ...[`/team/${teamId}/monitoring`, `/team/${teamId}/billing/upcoming`, `/team/${teamId}/export`],
];

test("usage is counted in its own database, and shown wherever it's shown otherwise", async () => {
  const owner = await openTeam();
  const { token, teamId, applicationId, credentials } = owner;
  const other = await createApplication(token, "Calls");
  const others = await createCredentials(token, other.id);
  const gone = await createApplication(token, "Gone");
  const [first, again] = [event(credentials.client_id, { quantity: 3 }), event(others.client_id, { quantity: 50 })];
  await counted([first, again]);
  await counted([event((await createCredentials(token, gone.id)).client_id, { quantity: 900 })]);
  await counted([event(credentials.client_id, { metric: "messages", quantity: 20_000 })]);
  expect((await report([first, again])).body).toEqual({ accepted: 0, duplicates: 2, rejected: [] });
  await call("DELETE", `/application/${gone.id}`, { token });

  const list = await call<{ id: string; requests_last_7_days: number }[]>("GET", "/application", { token });
  expect(list.body.map(({ id, requests_last_7_days: requests }) => [id, requests])).toEqual([
    [applicationId, 3],
    [other.id, 50],
  ]);
  type Metrics = { metrics: { api_requests: number } };
  const requestsAt = async (path: string, as = token) =>
    (await call<Metrics>("GET", `${path}/monitoring`, { token: as })).body.metrics.api_requests;
  expect(await requestsAt(`/team/${teamId}`)).toBe(953);
  expect(await requestsAt(`/application/${applicationId}`)).toBe(3);
  interface Dashboard {
    usage: { this_month: { api_requests: number } };
    top_applications: { name: string; api_requests: number; messages: number }[];
    billing: { upcoming_total: number } | null;
  }
  const { body: shown } = await call<Dashboard>("GET", "/dashboard", { token });
  expect(shown.usage.this_month.api_requests).toBe(953);
  expect(shown.top_applications).toMatchObject([
    { name: "Calls", api_requests: 50 },
    { name: "Support chat", api_requests: 3, messages: 20_000 },
  ]);
  const { body: upcoming } = await call<{ total: number }>("GET", `/team/${teamId}/billing/upcoming`, { token });
  expect(upcoming.total).toBeGreaterThanOrEqual(800);
  expect(shown.billing?.upcoming_total).toBe(upcoming.total);
  const { body: exported } = await call<{ usage: { messages: number }[] }>("GET", `/team/${teamId}/export`, { token });
  expect(exported.usage.reduce((sum, { messages }) => sum + messages, 0)).toBe(20_000);

  const developer = await addMember(owner, "developer");
  await addToApplication(owner, applicationId, developer, "developer");
  expect(await requestsAt(`/team/${teamId}`, developer.token)).toBe(3);
  const { body: theirs } = await call<Dashboard>("GET", "/dashboard", { token: developer.token });
  expect(theirs.usage.this_month.api_requests).toBe(3);
  expect(theirs.top_applications.map(({ name }) => name)).toEqual(["Support chat"]);
  expect(theirs.billing).toBeNull();

  const samples = await scrape(METRICS_KEY);
  expect(sumOf(samples, "debrief_usage_database_up")).toBe(1);
  expect(sumOf(samples, "debrief_database_pool_max_connections", { pool: "usage" })).toBe(17);
  expect(samples.some(({ name }) => name === "debrief_usage_deltas_waiting")).toBe(true);
  // Neither of the two servers archives its log.
  expect(samples.filter(({ name }) => name.startsWith("debrief_database_archive"))).toEqual([]);
});

/** What a close says; it may end by an error. */
const close = (month: string) =>
  product.close(month.slice(0, 7)).catch((error: { stderr?: string }) => error.stderr ?? "");

const copies = async (month: string): Promise<number> =>
  (await usage.query("SELECT FROM usage_closings WHERE month = $1", [month])).rowCount ?? 0;

/** Begins to close a month, and ends it as a power cut does, when its usage has been copied and its invoices are not there. */
async function closeHalf(month: string): Promise<void> {
  await whileLocked("LOCK TABLE invoices", [], async () => {
    const closing = spawn(process.execPath, ["scripts/billing-close.mjs", "--month", month.slice(0, 7)], {
      env: { ...process.env, DATABASE_URL: databaseUrl(), USAGE_DATABASE_URL: proxy.url },
      stdio: "ignore",
    });
    await expect.poll(() => copies(month), { timeout: 20_000 }).toBe(1);
    const ended = once(closing, "exit");
    closing.kill("SIGKILL");
    await ended;
  });
}

test("a month is billed once, from the first copy of its usage; what comes later is late", async () => {
  test.setTimeout(240_000);
  const { teamId, token, applicationId } = await openTeam();
  const [first, second, third] = [monthsAgo(3), monthsAgo(2), monthsAgo(1)];
  const use = (month: string, quantity: string) =>
    insertMonthlyUsage(usage, [{ teamId, applicationId, month, metric: "messages", quantity }]);
  const invoiceOf = async (month: string) =>
    (await call<{ period_start: string; total: number; lines: object[] }[]>("GET", "/billing/invoice", { token })).body
      .filter((one) => one.period_start === month)
      .map(({ total, lines }) => ({ total, lines }));

  await use(first, "20000");
  expect(await product.close(first.slice(0, 7), "--dry-run")).toContain("Would make 1 invoice");
  expect(await copies(first)).toBe(0);
  await closeHalf(first);
  expect(await invoiceOf(first)).toEqual([]);
  expect((await product.pool.query("SELECT FROM closed_months WHERE team_id = $1", [teamId])).rowCount).toBe(0);
  // After the copy, and before the invoice.
  await use(first, "30000");
  const said = await Promise.all([close(first), close(first)]);
  expect(
    said.filter((words) => words.includes("Made 1 invoice")),
    said.join(),
  ).toHaveLength(1);
  expect(await invoiceOf(first)).toMatchObject([{ total: 800 }]);
  expect(await close(second)).toContain("Made 1 invoice");
  expect(await invoiceOf(second)).toMatchObject([
    { total: 2_400, lines: [{ kind: "late_usage", month: first, amount: 2_400 }] },
  ]);

  // As after a restore of that database to a time before the copy, with less usage than there was.
  const { rows } = await usage.query(
    "DELETE FROM usage_closings WHERE month = $1 RETURNING team_id, month::text, sums",
    [second],
  );
  expect(await close(third)).toMatch(/was billed from usage that isn't there any more/);
  expect(await invoiceOf(third)).toEqual([]);
  for (const { team_id, month, sums } of rows)
    await usage.query("INSERT INTO usage_closings (team_id, month, sums) VALUES ($1, $2, $3)", [
      team_id,
      month,
      JSON.stringify(sums),
    ]);
  await use(third, "20000");
  expect(await close(third)).toContain("Made 1 invoice");
  expect(await invoiceOf(third)).toMatchObject([{ total: 800 }]);
});

test("what months were billed from goes 13 months after the last closing that looks at it, and nobody misses it", async () => {
  const { teamId } = await openTeam();
  const [gone, kept, last] = [monthsAgo(18), monthsAgo(17), monthsAgo(15)];
  const closings = [
    { month: gone, since: "17 months" },
    { month: kept, since: "16 months" },
    { month: monthsAgo(16), since: "15 months" },
    // The last one that looks at the first, and is closed for long enough; the one after it isn't.
    { month: last, since: "13 months 1 day" },
    { month: monthsAgo(14), since: "12 months 27 days" },
  ];
  for (const { month, since } of closings) {
    await product.pool.query(
      "INSERT INTO closings (month, completed_at) VALUES ($1, now() - $2::interval) ON CONFLICT (month) DO NOTHING",
      [month, since],
    );
    await product.pool.query(
      "INSERT INTO closed_months (team_id, month, currency, billed, copied) VALUES ($1, $2, 'usd', 0, true)",
      [teamId, month],
    );
    await usage.query("INSERT INTO usage_closings (team_id, month, sums) VALUES ($1, $2, '[]')", [teamId, month]);
  }
  // More than go at once, of teams that are gone.
  await usage.query(
    "INSERT INTO usage_closings (team_id, month, sums) SELECT gen_random_uuid(), $1, '[]' FROM generate_series(1, 700)",
    [monthsAgo(19)],
  );
  const left = async () =>
    (
      await usage.query<{ month: string }>("SELECT month::text FROM usage_closings WHERE month < $1 ORDER BY month", [
        last,
      ])
    ).rows.map(({ month }) => month);
  await addJob("purge-usage-closings");
  await expect.poll(left).toEqual([kept, monthsAgo(16)]);

  // Whoever closes that month once more isn't told that its usage was restored to an earlier time, unless another copy is missing.
  expect(await close(last)).toContain("Made 0 invoices");
  await usage.query("DELETE FROM usage_closings WHERE month = $1", [kept]);
  expect(await close(last)).toMatch(/was billed from usage that isn't there any more/);
});

test("budgets are checked though the server is killed after usage was added up, and before that was asked for", async () => {
  test.setTimeout(240_000);
  const { token, teamName, credentials } = await openTeam();
  const budgets = { team: 800, hard_stop: true, confirm: teamName };
  expect((await call("PUT", "/billing/budgets", { token, body: budgets })).status).toBe(200);
  await jobsDone();
  await whileLocked("LOCK TABLE budgets", [], async () => {
    await counted([event(credentials.client_id, { metric: "messages", quantity: 30_000 })]);
    const left = async () => {
      const { rows } = await usage.query<{ deltas: number; checks: number }>(
        "SELECT (SELECT count(*)::int FROM usage_deltas) AS deltas, (SELECT count(*)::int FROM usage_checks) AS checks",
      );
      return rows[0];
    };
    await expect.poll(left).toEqual({ deltas: 0, checks: 1 });
    await product.kill();
    // What the server has asked for already would be done without it, once the lock is gone.
    await product.pool.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE query LIKE '%check-budgets-of%' AND pid <> pg_backend_pid() AND datname = current_database()`,
    );
  });
  expect((await product.pool.query("SELECT FROM jobs.jobs WHERE task_identifier = 'check-budgets-of'")).rowCount).toBe(
    0,
  );
  await product.start();
  expect(await verify(credentials)).toMatchObject({ active: true });
  // A minute until usage is added up by the job, 20 seconds until a budget is checked.
  await expect
    .poll(() => verify(credentials), { timeout: 120_000, intervals: [1_000] })
    .toMatchObject({ active: false });
});

test("while it's away, logins and verifying go on, what shows usage says so, and all is well again afterwards", async ({
  browser,
}) => {
  test.setTimeout(240_000);
  const owner = await openTeam();
  const { token, applicationId, credentials, email, client } = owner;
  const sent = event(credentials.client_id, { quantity: 7 });
  await proxy.cut();

  const expectApart = async () => {
    expect((await fetch(`${productUrl()}/api/ready`)).status).toBe(200);
    expect(await verify(credentials)).toMatchObject({ active: true });
    await logIn(email, client);
    expect((await call("GET", `/application/${applicationId}/creds`, { token })).status).toBe(200);
    expect((await call("GET", "/user/me", { token })).status).toBe(200);
    for (const answer of [
      await report([sent]),
      ...(await Promise.all(pathsOf(owner).map((path) => call("GET", path, { token })))),
    ]) {
      expect(answer.status, answer.text).toBe(503);
      expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
    }
  };
  await expectApart();
  // Its answer would say what was used.
  const body = { name: `New ${unique()}` };
  expect((await call("PATCH", `/application/${applicationId}`, { token, body })).status).toBe(503);
  const samples = await scrape(METRICS_KEY);
  expect(sumOf(samples, "debrief_database_up")).toBe(1);
  expect(sumOf(samples, "debrief_usage_database_up")).toBe(0);
  expect(samples.some(({ name }) => name === "debrief_usage_deltas_waiting")).toBe(false);
  expect(samples.some(({ name }) => name === "debrief_jobs_ready")).toBe(true);

  const context = await browser.newContext({ baseURL: productUrl() });
  const [name = "", value = ""] = (await portalCookie(email)).split("=");
  await context.addCookies([{ name, value, url: productUrl() }]);
  const page = await context.newPage();
  for (const path of ["/dashboard", "/apps", "/monitoring", "/billing"]) {
    await page.goto(path);
    await expect(page.getByText("We couldn’t load this page"), path).toBeVisible();
  }
  await page.goto(`/apps/${applicationId}`);
  await expect(page.getByRole("heading", { name: "We can’t reach our database right now" })).toBeVisible();
  await page.goto("/team");
  await expect(page.getByRole("heading", { name: "Team", level: 1 })).toBeVisible();

  await product.restart({});
  await expectApart();
  await proxy.mend();
  await expect.poll(async () => (await report([sent])).status, { timeout: 20_000 }).toBe(202);
  expect((await report([sent])).body).toMatchObject({ accepted: 0, duplicates: 1 });
  for (const path of pathsOf(owner)) expect((await call("GET", path, { token })).status, path).toBe(200);
  await page.goto("/dashboard");
  await expect(page.getByText("Support chat").first()).toBeVisible();
  await context.close();
  const { body: read } = await call<{ name: string; requests_last_7_days: number }>(
    "GET",
    `/application/${applicationId}`,
    { token },
  );
  expect(read).toMatchObject({ name: "Support chat", requests_last_7_days: 7 });
  expect(sumOf(await scrape(METRICS_KEY), "debrief_usage_database_up")).toBe(1);
});

/** @returns names of the tables in a database that have rows */
async function filled(pool: pg.Pool): Promise<string[]> {
  const { rows } = await pool.query<{ name: string }>(
    "SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' ORDER BY 1",
  );
  const found: string[] = [];
  for (const { name } of rows)
    if ((await pool.query(`SELECT FROM ${pg.escapeIdentifier(name)} LIMIT 1`)).rowCount) found.push(name);
  return found;
}

test("no usage is in the database of all else, and nothing else in that of usage", async () => {
  const [here, apart] = [await filled(product.pool), await filled(usage)];
  expect(here.filter((name) => name.startsWith("usage_"))).toEqual([]);
  expect(here).toContain("teams");
  expect(apart.filter((name) => !name.startsWith("usage_"))).toEqual(["_prisma_migrations"]);
  for (const name of ["usage_days", "usage_hours", "usage_team_days", "usage_application_months", "usage_closings"])
    expect(apart).toContain(name);
});

test("usage that hasn't been moved keeps the product from starting, and so does an address that can't be right", async () => {
  const { rows } = await product.pool.query<{ id: string }>(
    "INSERT INTO usage_event_ids (id) VALUES (gen_random_uuid()::text) RETURNING id",
  );
  const empty = new URL(there?.url ?? "");
  empty.pathname = "/empty";
  await usage.query("CREATE DATABASE empty");
  const at = (url: string) => ({ DATABASE_URL: databaseUrl(), USAGE_DATABASE_URL: url });
  expect(await refusal(at(empty.href))).toMatch(oneLine(/USAGE_DATABASE_URL leads to a database without any usage/));
  await product.pool.query("DELETE FROM usage_event_ids WHERE id = $1", [rows[0]?.id]);
  empty.pathname = "/nowhere";
  expect(await refusal(at(empty.href))).toMatch(oneLine(/USAGE_DATABASE_URL: \S+ has no database "nowhere"/));
  expect(await refusal(at(databaseUrl()))).toMatch(oneLine(/USAGE_DATABASE_URL leads to the same database/));
});
