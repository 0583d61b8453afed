import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "@playwright/test";
import type pg from "pg";
import { startPostgres, type EmbeddedPostgres } from "@/dev/postgres/start";
import { createPool } from "@/lib/connections";
import { commandsOf } from "../cluster/page";
import { createApplication, createCredentials, signUp } from "../support/accounts";
import { call } from "../support/api";
import { newDataDir } from "../support/data-dir";
import { startOver } from "../support/one-product";
import { launch, type Product } from "../support/product";
import { daysAgo, event, report, type Event } from "../support/usage";

const page = "docs/operations.md";

let here: EmbeddedPostgres | undefined, there: EmbeddedPostgres | undefined;
let old: pg.Pool, apart: pg.Pool;
let product: Product | undefined;

test.beforeAll(async () => {
  here = await startPostgres(newDataDir(), "password", { settings: ["wal_level=logical"] });
  there = await startPostgres(newDataDir(), "password");
  [old, apart] = [here, there].map(({ url }) => createPool({ connectionString: url, max: 4 })) as [pg.Pool, pg.Pool];
});
test.afterAll(async () => {
  await product?.stop();
  for (const pool of [old, apart]) await pool?.end();
  for (const postgres of [here, there]) await postgres?.stop();
});

/** Sends each event until it has been taken, and each batch a second time, while the product goes away and comes back. */
function reporting(clientId: string) {
  let isOver = false;
  const taken: Event[] = [];
  const statuses = new Set<number>();
  const done = (async () => {
    while (!isOver) {
      const events = [event(clientId), event(clientId, { metric: "messages", quantity: 3 })];
      for (let again = 0; again < 2;) {
        // While no product is under test here, another one says that it doesn't know these credentials.
        const answer = await report(events).catch(() => null);
        if (answer) statuses.add(answer.status);
        if (answer?.status === 202 && answer.body.rejected.length === 0) again++;
        else await sleep(50);
      }
      taken.push(...events);
    }
  })();
  return {
    taken,
    statuses,
    async stop() {
      isOver = true;
      await done;
    },
  };
}

const numberIn = async (pool: pg.Pool, text: string) => Number((await pool.query<{ n: string }>(text)).rows[0]?.n);

test(
  "usage moves to a database of its own by the commands in the docs, and each event counts once all along",
  { tag: "@thorough" },
  async () => {
    test.setTimeout(240_000);
    const settings = { DEBRIEF_LOCAL: "1" };
    product = await startOver(here?.url ?? "", settings);
    const { token, teamId } = await signUp();
    const { client_id } = await createCredentials(token, (await createApplication(token)).id);
    const clients = [reporting(client_id), reporting(client_id)];
    const taken = () => clients.flatMap((one) => one.taken);
    await expect.poll(() => taken().length).toBeGreaterThan(50);

    // There, the product's own role may only change data.
    for (const pool of [old, apart]) await pool.query("CREATE ROLE debrief_app LOGIN PASSWORD 'password'");
    const asApp = new URL(there?.url ?? "");
    Object.assign(asApp, { username: "debrief_app", password: "password" });
    const { process: migration } = launch({ DATABASE_URL: here?.url ?? "", USAGE_DATABASE_URL: there?.url ?? "" }, [
      process.execPath,
      "scripts/migrate.mjs",
      ...["--for", "debrief_app"],
    ]);
    expect(await new Promise((ended) => migration.once("close", ended))).toBe(0);
    // A day of before the five weeks that a migration makes.
    const [day, next] = [60, 59].map((ago) => daysAgo(ago, "00:00:00.000"));
    await old.query(
      `CREATE TABLE usage_events_of_before PARTITION OF usage_events FOR VALUES FROM ('${day}') TO ('${next}')`,
    );
    for (const { command } of (await old.query<{ command: string }>(commandsOf("usage-days", page))).rows)
      await apart.query(command);
    await apart.query("SELECT FROM usage_events_of_before");
    await old.query(commandsOf("usage-publish", page));
    const { port, username, password } = new URL(here?.url ?? "");
    const connection = `host=127.0.0.1 port=${port} dbname=debrief user=${username} password=${password}`;
    const subscribe = commandsOf("usage-subscribe", page);
    await apart.query(subscribe.replace(/CONNECTION '[^']*'/, `CONNECTION '${connection}'`));
    await expect
      .poll(() => numberIn(apart, "SELECT count(*) AS n FROM pg_subscription_rel WHERE srsubstate <> 'r'"), {
        timeout: 60_000,
      })
      .toBe(0);
    expect(await numberIn(old, "SELECT count(*) AS n FROM usage_events_default")).toBe(0);

    await old.query(commandsOf("usage-stop", page));
    for (const table of ["usage_deltas", "usage_checks"])
      await expect.poll(() => numberIn(old, `SELECT count(*) AS n FROM ${table}`), { timeout: 20_000 }).toBe(0);
    const { rows } = await old.query<{ position: string }>("SELECT pg_current_wal_lsn()::text AS position");
    await expect
      .poll(
        () =>
          numberIn(
            old,
            `SELECT count(*) AS n FROM pg_replication_slots
              WHERE slot_name = 'debrief_usage' AND confirmed_flush_lsn >= '${rows[0]?.position}'`,
          ),
        { timeout: 60_000 },
      )
      .toBe(1);
    const compare = commandsOf("usage-compare", page);
    const [before, copied] = [(await old.query(compare)).rows, (await apart.query(compare)).rows];
    expect(copied).toEqual(before);
    expect(Number(before[0].rows)).toBeGreaterThanOrEqual(taken().length);
    await apart.query("DROP SUBSCRIPTION debrief_usage");

    const sentBefore = taken().length;
    await product.stop();
    product = await startOver(here?.url ?? "", { ...settings, USAGE_DATABASE_URL: asApp.href });
    await expect.poll(() => taken().length, { timeout: 30_000 }).toBeGreaterThan(sentBefore + 20);
    for (const client of clients) await client.stop();
    // Whoever was told to come back while reports stood still has lost nothing.
    expect(clients.some(({ statuses }) => statuses.has(503))).toBe(true);
    const { body } = await call<{ metrics: { api_requests: number; messages: number } }>(
      "GET",
      `/team/${teamId}/monitoring`,
      { token },
    );
    const half = taken().length / 2;
    expect(body.metrics).toMatchObject({ api_requests: half, messages: 3 * half });
    expect((await old.query(compare)).rows).toEqual(before);
  },
);
