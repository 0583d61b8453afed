import { expect, test } from "@playwright/test";
import { startPostgres, type EmbeddedPostgres } from "@/dev/postgres/start";
import { connectClient } from "@/lib/connections";
import { showSignOfLife } from "@/lib/jobs/liveness";
import { createApplication, createCredentials, signUp, unique, type Account } from "../support/accounts";
import { call, type Answer } from "../support/api";
import { proxyTo } from "../support/breakable-proxy";
import { newDataDir, postmasterOf } from "../support/data-dir";
import { query } from "../support/database";
import { productUrl, serviceKey } from "../support/environment";
import { untilReady } from "../support/limited-products";
import { startOver } from "../support/one-product";
import { freeze } from "../support/process-tree";
import type { Product } from "../support/product";
import { event, report } from "../support/usage";

let dataDir: string;
let postgres: EmbeddedPostgres | undefined;
let product: Product | undefined;
let owner: Account;
let application: string;
let credentials: { client_id: string; client_secret: string };

test.beforeAll(async () => {
  dataDir = newDataDir();
  postgres = await startPostgres(dataDir, "password");
  product = await startOver(postgres.url, { DEBRIEF_LOCAL: "1", LOG_LEVEL: "info" });
  owner = await signUp();
  application = (await createApplication(owner.token)).id;
  credentials = await createCredentials(owner.token, application);
});
test.afterAll(async () => {
  await product?.stop();
  await postgres?.stop();
});

const ready = async (): Promise<{ status: number; message: string }> => {
  const answer = await fetch(`${productUrl()}/api/ready`);
  const body = (await answer.json()) as { response?: { message: string } };
  return { status: answer.status, message: body.response?.message ?? "" };
};

/** A call of each kind: by Prisma and in raw SQL, on the data plane and off it, with a transaction and without. */
const calls = (): (() => Promise<Answer<unknown>>)[] => [
  () =>
    call("POST", "/application", {
      token: owner.token,
      body: { name: `App ${unique()}`, description: "For a test.", icon: "icon.png" },
    }),
  () =>
    call("POST", `/application/${application}/creds`, {
      token: owner.token,
      body: { label: unique(), environment: "sandbox" },
    }),
  () => call("PATCH", `/team/${owner.teamId}`, { token: owner.token, body: { team_name: `Team ${unique()}` } }),
  () => report([event(credentials.client_id)]),
  () => call("POST", "/forgot-password", { body: { email: owner.email } }),
];

/** Makes the first so many of them at once. */
const writes = (many = 5): Promise<Answer<unknown>>[] =>
  calls()
    .slice(0, many)
    .map((make) => make());

async function expectUnavailable(answers: Promise<Answer<unknown>>[]): Promise<void> {
  for (const answer of await Promise.all(answers)) {
    expect(answer.status, JSON.stringify(answer.body)).toBe(503);
    expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(answer.body).toMatchObject({ errorType: "unavailable" });
  }
}

/** Each 503 has a line in the log that says why. */
const causes = (): string[] =>
  (product?.output() ?? "")
    .split("\n")
    .filter((line) => line.includes('"cause"'))
    .map((line) => (JSON.parse(line) as { cause: string }).cause);

const counted = async (table: string) =>
  Number((await query<{ n: string }>(`SELECT count(*) AS n FROM ${table}`))[0]?.n);

test("a read-only database makes the server not ready, and writes get a 503 and change nothing", async () => {
  const before = await counted("applications");
  await query("ALTER SYSTEM SET default_transaction_read_only = on");
  await query("SELECT pg_reload_conf()");
  await expect.poll(async () => (await ready()).message).toMatch(/doesn't accept writes/);
  await expectUnavailable(writes());
  await expect.poll(() => causes().filter((cause) => cause.startsWith("25006")).length).toBeGreaterThanOrEqual(5);
  const client = await connectClient({ connectionString: postgres?.url ?? "" });
  await client.query("SET default_transaction_read_only = off");
  await client.query("ALTER SYSTEM RESET default_transaction_read_only");
  await client.query("SELECT pg_reload_conf()");
  await client.end();
  await untilReady(productUrl());
  expect(await counted("applications")).toBe(before);
});

// As PostgreSQL raises them: a full disk and a statement that was cancelled, among others that can't be brought about so easily.
for (const [code, words] of [
  ["53100", "could not extend file: No space left on device"],
  ["53200", "out of memory"],
  ["57014", "canceling statement due to statement timeout"],
  ["58030", "could not read block"],
  ["08006", "connection failure"],
] as const) {
  test(`the PostgreSQL error ${code} is a 503 on every endpoint, and is named in the log`, async () => {
    await query(`CREATE FUNCTION trouble() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN RAISE EXCEPTION '${words}' USING ERRCODE = '${code}'; END $$`);
    const tables = ["applications", "credentials", "teams", "usage_deltas", "users"];
    const there = await query<{ relname: string }>("SELECT relname FROM pg_class WHERE relname = ANY ($1)", [tables]);
    for (const { relname } of there) {
      await query(`CREATE TRIGGER trouble BEFORE INSERT OR UPDATE ON ${relname} EXECUTE FUNCTION trouble()`);
    }
    const answers = await Promise.all(writes(3));
    await query("DROP FUNCTION trouble CASCADE");
    await expectUnavailable(answers.map((answer) => Promise.resolve(answer)));
    await expect.poll(() => causes().filter((cause) => cause === `${code} ${words}`).length).toBe(3);
  });
}

test("calls whose database connection breaks get a 503, and nothing is done twice", async () => {
  const before = await counted("applications");
  const answers: Promise<Answer<unknown>>[] = [];
  for (let round = 0; round < 12; round++) {
    answers.push(...writes(4));
    await query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE application_name LIKE 'debrief-portal%' AND pid <> pg_backend_pid() AND datname = current_database()`,
    ).catch(() => undefined);
  }
  const statuses = (await Promise.all(answers)).map(({ status }) => status);
  expect(statuses.filter((status) => ![200, 201, 202, 503, 409].includes(status))).toEqual([]);
  await untilReady(productUrl());
  const created = (await Promise.all(answers)).filter(
    ({ status, body }) => status === 201 && "icon" in (body as Record<string, unknown>),
  ).length;
  // One whose commit was not told may be there; none that was answered may be missing, and none may be there twice.
  expect((await counted("applications")) - before).toBeGreaterThanOrEqual(created);
  expect(await query("SELECT name FROM applications GROUP BY name HAVING count(*) > 1")).toEqual([]);
});

test("a hanging database is noticed within two seconds, and holds up no call past its limit and no shutdown", async () => {
  const thaw = freeze(postmasterOf(dataDir));
  const began = performance.now();
  const pending = [
    ...writes(),
    call("POST", "/creds/verify", { token: serviceKey(), body: credentials }),
    call("GET", "/user/me", { token: owner.token }),
  ];
  // One look answers for half a second; the next one takes two.
  await expect.poll(async () => (await ready()).status).toBe(503);
  expect(performance.now() - began).toBeLessThan(5_000);
  await expectUnavailable(pending);
  expect(performance.now() - began).toBeLessThan(25_000);
  expect((await fetch(`${productUrl()}/api/health`)).status).toBe(200);
  thaw();
  await untilReady(productUrl());
  for (const answer of await Promise.all(writes(4))) expect(answer.status).toBeLessThan(300);

  const again = freeze(postmasterOf(dataDir));
  const left = Promise.allSettled(writes());
  const stopping = performance.now();
  const code = await product?.stop();
  expect(performance.now() - stopping).toBeLessThan(25_000);
  again();
  expect(code).toBe(0);
  await left;
});

test("a worker's sign of life doesn't wait forever for a database that accepts it and then hangs", async () => {
  const proxy = await proxyTo(postgres?.url ?? "");
  const hangs = proxy.mishap({ text: "pg_advisory_lock", act: false, then: "hang" });
  await expect(showSignOfLife(proxy.url, "a-worker")).rejects.toThrow(/Query read timeout/);
  await hangs;
  await proxy.cut();
});
