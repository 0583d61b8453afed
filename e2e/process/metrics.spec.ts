import { randomBytes } from "node:crypto";
import { expect, test } from "@playwright/test";
import type pg from "pg";
import type { EmbeddedPostgres } from "@/dev/postgres/start";
import { connectClient } from "@/lib/connections";
import { readArchive } from "@/lib/server/watch/archive";
import { createApplication, createCredentials, password, signUp, unique, verify } from "../support/accounts";
import { call, errorBody } from "../support/api";
import { proxyTo, type BreakableProxy } from "../support/breakable-proxy";
import { newDataDir } from "../support/data-dir";
import { query } from "../support/database";
import { serviceKey } from "../support/environment";
import { newestMail, subjects } from "../support/mails";
import { startOver } from "../support/one-product";
import { startPrepared } from "../support/prepared-postgres";
import type { Product } from "../support/product";
import { fetchMetrics, parseScrape, scrape, sumOf, type Sample } from "../support/prometheus";
import { insertInvoice } from "../support/rows";

const key = randomBytes(32).toString("base64url");

let postgres: EmbeddedPostgres;
let proxy: BreakableProxy;
let product: Product;
test.beforeAll(async () => {
  postgres = await startPrepared(newDataDir(), ["archive_mode=on"]);
  proxy = await proxyTo(postgres.url);
  product = await startOver(postgres.url, { DATABASE_URL: proxy.url, METRICS_KEY: key });
});
test.afterAll(async () => {
  await product?.stop();
  await postgres?.stop();
});

/** What has been counted since a scrape, as a whole number. */
const since = (before: Sample[], after: Sample[], name: string, labels: Record<string, string>) =>
  sumOf(after, name, labels) - sumOf(before, name, labels);

test("metrics are shown to nobody without the metrics key, and the refusal has the documented form", async () => {
  const wrong = [
    undefined,
    `Bearer ${serviceKey()}`,
    `Bearer ${key}x`,
    `Basic ${btoa(`x:${key}`)}`,
    `Bearer ${key} x`,
    key,
  ];
  for (const authorization of wrong) {
    const answer = await fetchMetrics(authorization);
    expect(answer.status, authorization).toBe(401);
    expect(answer.headers.get("www-authenticate")).toContain("Bearer");
    const body = errorBody.parse(await answer.json());
    expect(body).toMatchObject({ errorType: "authentication", request_id: answer.headers.get("x-request-id") });
  }
  expect((await fetchMetrics(`Bearer ${key}`, "POST")).status).toBe(405);
  expect((await call("GET", "/metrics", { token: key })).status).toBe(404);
});

test("with the key, Prometheus reads every line, as often as it likes", async () => {
  const answer = await fetchMetrics(`Bearer ${key}`);
  expect(answer.status).toBe(200);
  expect(answer.headers.get("content-type")).toMatch(/^text\/plain; version=0\.0\.4/);
  const samples = parseScrape(await answer.text());
  expect(samples.filter(({ name }) => !name.startsWith("debrief_"))).toEqual([]);
  expect(sumOf(samples, "debrief_database_up")).toBe(1);
  expect(sumOf(samples, "debrief_process_resident_memory_bytes")).toBeGreaterThan(0);
  const many = await Promise.all(Array.from({ length: 100 }, () => fetchMetrics(`Bearer ${key}`)));
  expect(new Set(many.map(({ status }) => status))).toEqual(new Set([200]));
});

test("a call counts under the route that is declared for it, with its status and how long it took", async () => {
  const { token } = await signUp();
  const { id } = await createApplication(token);
  const before = await scrape(key);
  await call("GET", `/application/${id}`, { token });
  await call("GET", `/application/${id}`, { token });
  await call("GET", `/application/${id}`);
  const route = "/api/application/:id";
  const counted = async () => {
    const now = await scrape(key);
    const requests = (status: string) =>
      since(before, now, "debrief_http_requests_total", { route, method: "GET", status });
    const measured = since(before, now, "debrief_http_request_duration_seconds_count", { route, method: "GET" });
    const inBuckets = since(before, now, "debrief_http_request_duration_seconds_bucket", { route, le: "+Inf" });
    return [requests("200"), requests("401"), measured, inBuckets];
  };
  // An answer counts when it has gone out, which may be a moment after it has come.
  await expect.poll(counted).toEqual([2, 1, 3, 3]);
  // The scrape itself is being answered.
  expect(sumOf(await scrape(key), "debrief_http_requests_in_flight", { class: "operations" })).toBe(1);
});

test("verifications count by their result", async () => {
  const { token, teamId } = await signUp();
  const { id } = await createApplication(token);
  const [good, other, deleted] = [
    await createCredentials(token, id),
    await createCredentials(token, id),
    await createCredentials(token, id),
  ];
  await call("DELETE", `/application/${id}/creds/${deleted.id}`, { token });
  const before = await scrape(key);
  await verify(good);
  await verify({ ...good, client_secret: other.client_secret });
  await verify(deleted);
  await verify({ ...good, client_secret: "dbf_production_tampered" });
  await call("POST", "/creds/verify/batch", { token: serviceKey(), body: { credentials: [null, {}, { ...other }] } });
  await query("UPDATE applications SET production_blocked_at = now() WHERE id = $1", [id]);
  await verify(good);
  const invoice = await insertInvoice(teamId, "draft");
  await query("UPDATE invoices SET status = 'past_due', stopped_at = now() WHERE id = $1", [invoice]);
  await verify(good);
  const after = await scrape(key);
  const counted = (result: string) => since(before, after, "debrief_verifications_total", { result });
  const results = ["ok", "wrong_secret", "unknown", "malformed", "budget", "unpaid"];
  expect(results.map(counted)).toEqual([2, 1, 1, 3, 1, 1]);
});

test("a job that is done counts, and so does each call of Stripe", async () => {
  const { email, token } = await signUp();
  const before = await scrape(key);
  expect((await call("POST", "/forgot-password", { body: { email } })).status).toBeLessThan(300);
  await newestMail(email, subjects.resetPassword);
  for (const task of ["mail-reset-link", "send-mail"]) {
    const done = async () => since(before, await scrape(key), "debrief_jobs_total", { task, result: "done" });
    await expect.poll(done).toBeGreaterThanOrEqual(1);
  }
  expect((await call("POST", "/billing/methods", { token, body: { token: "pm_card_visa" } })).status).toBe(201);
  const after = await scrape(key);
  const attach = { operation: "POST /v1/payment_methods/:id/attach", result: "ok" };
  expect(since(before, after, "debrief_stripe_requests_total", attach)).toBe(1);
  expect(sumOf(after, "debrief_job_duration_seconds_count", { task: "send-mail" })).toBeGreaterThanOrEqual(1);
});

test("no label names a team, a person, a secret, or anything else that a caller sends", async () => {
  const account = await signUp();
  const { id, name } = await createApplication(account.token, `Canary ${unique()}`);
  const credentials = await createCredentials(account.token, id);
  await verify(credentials);
  const madeUp = `canary-${unique()}`;
  const method = await call<{ id: string }>("POST", "/billing/methods", {
    token: account.token,
    body: { token: "pm_card_visa" },
  });
  await call("GET", `/application/${id}/creds/${credentials.id}?q=${madeUp}`, { token: account.token });
  await call("GET", `/${madeUp}`, { headers: { "user-agent": madeUp, "x-request-id": madeUp } });
  await fetch(new URL(`/${madeUp}/${account.email}`, process.env.E2E_URL));
  await fetch(new URL(`/invite/${madeUp}`, process.env.E2E_URL));
  const text = await (await fetchMetrics(`Bearer ${key}`)).text();
  const [customer] = await query<{ id: string }>(
    "SELECT stripe_customer_id AS id FROM billing_accounts WHERE team_id = $1",
    [account.teamId],
  );
  const canaries = [
    ...[madeUp, name, id, method.body.id, customer?.id ?? "?", password, key, serviceKey()],
    ...[account.teamId, account.teamName, account.email, account.token, account.tokens.refresh_token],
    ...[account.client.client_id, account.client.client_secret],
    ...[credentials.id, credentials.client_id, credentials.client_secret, "127.0.0.1", "localhost", "@"],
  ];
  expect(canaries.filter((canary) => text.includes(canary))).toEqual([]);
  expect(text).not.toMatch(/[\da-f]{8}-[\da-f]{4}-/);
});

test("usage that isn't added up yet and jobs that are due show how long they have been waiting", async () => {
  // A queue that somebody else is working on: what is in it stays due. What is due later doesn't count.
  await query(
    "INSERT INTO jobs._private_job_queues (queue_name, locked_at, locked_by) VALUES ('held', now(), 'a test')",
  );
  await query(
    `SELECT jobs.add_job('purge-tokens', queue_name := 'held', run_at := now() - interval '90 s'),
      jobs.add_job('purge-tokens', queue_name := 'held', run_at := now() + interval '1 hour')`,
  );
  // Nobody adds up what somebody else is adding up already.
  const folding = await connectClient({ connectionString: postgres.url });
  try {
    await folding.query("SELECT pg_advisory_lock(7214003, 16)");
    await query(
      `INSERT INTO usage_deltas (team_id, application_id, credential_id, hour, environment, metric, quantity, added_at)
        SELECT id, id, id, date_trunc('hour', now()), 'sandbox', 'messages', 1, now() - age * interval '1 s'
        FROM gen_random_uuid() AS id, unnest(ARRAY[30, 90]) AS age`,
    );
    const samples = await scrape(key);
    expect(sumOf(samples, "debrief_usage_deltas_waiting")).toBe(2);
    expect(sumOf(samples, "debrief_usage_oldest_delta_seconds")).toBeGreaterThanOrEqual(90);
    expect(sumOf(samples, "debrief_jobs_ready", { task: "purge-tokens" })).toBe(1);
    expect(sumOf(samples, "debrief_jobs_oldest_ready_seconds", { task: "purge-tokens" })).toBeGreaterThanOrEqual(90);
  } finally {
    await folding.end();
  }
});

test("a server that archives its log says how much waits, and that it fails to, to any role", async () => {
  const segment = 16 * 1024 * 1024;
  /** Writes something, and begins another file, so that this one is due. */
  const endFile = () => query("SELECT pg_logical_emit_message(true, 'a test', ''), pg_switch_wal()");
  const told = async () => {
    const samples = await scrape(key);
    const of = (name: string) => sumOf(samples, `debrief_database_archive_${name}`, { database: "main" });
    return { failing: of("failing"), waiting: of("waiting_bytes") };
  };
  const archiveBy = async (command: string) => {
    await query(`ALTER SYSTEM SET archive_command = '${command}'`);
    await query("SELECT pg_reload_conf()");
    await endFile();
  };
  const soon = { timeout: 20_000 };

  // So far there is nothing that would take the files away, and nothing that fails.
  expect((await told()).failing).toBe(1);
  await archiveBy("true");
  await expect.poll(async () => (await told()).failing, soon).toBe(0);
  await expect.poll(async () => (await told()).waiting, soon).toBeLessThan(segment);

  await archiveBy("false");
  for (let file = 0; file < 4; file++) await endFile();
  await expect.poll(async () => (await told()).failing, soon).toBe(1);
  expect((await told()).waiting).toBeGreaterThan(3 * segment);
  const anybody = await connectClient({ connectionString: postgres.url });
  await anybody.query("CREATE ROLE anybody; SET ROLE anybody");
  expect(await readArchive({ query: anybody.query.bind(anybody) as pg.Pool["query"] })).toMatchObject({
    failing: true,
  });
  await anybody.end();

  await archiveBy("true");
  await expect.poll(async () => (await told()).failing, soon).toBe(0);
  await expect.poll(async () => (await told()).waiting, soon).toBeLessThan(segment);
});

test("while the database is away, a scrape says so and still shows everything else", async () => {
  await proxy.cut();
  const cut = await scrape(key);
  expect(sumOf(cut, "debrief_database_up")).toBe(0);
  expect(cut.filter(({ name }) => name.startsWith("debrief_jobs_ready"))).toEqual([]);
  expect(sumOf(cut, "debrief_http_requests_total", { route: "/metrics", status: "200" })).toBeGreaterThan(100);
  await proxy.mend();
  await expect.poll(async () => sumOf(await scrape(key), "debrief_database_up")).toBe(1);
});
