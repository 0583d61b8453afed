import { expect, test } from "@playwright/test";
import type { EmbeddedPostgres } from "@/dev/postgres/start";
import { connectClient, createPool } from "@/lib/connections";
import { signUp } from "../support/accounts";
import { proxyTo, type BreakableProxy } from "../support/breakable-proxy";
import { newDataDir } from "../support/data-dir";
import { query } from "../support/database";
import { productUrl } from "../support/environment";
import { freePort } from "../support/free-port";
import { untilReady } from "../support/limited-products";
import { startOver } from "../support/one-product";
import { startPgBouncer, withoutPgBouncer, type PgBouncer } from "../support/pgbouncer";
import { startPrepared } from "../support/prepared-postgres";
import { launch, type Product } from "../support/product";
import { oneLine, refusal } from "../support/refusal";
import { walkThroughTimes } from "../support/times-smoke";
import { moveAbroad } from "../support/zones";

test.skip(withoutPgBouncer !== null, withoutPgBouncer ?? "");

let postgres: EmbeddedPostgres | undefined;
let behind: BreakableProxy | undefined;
let pooler: PgBouncer | undefined;
let product: Product | undefined;
test.beforeAll(async () => {
  postgres = await startPrepared();
  await moveAbroad(postgres.url);
  behind = await proxyTo(postgres.url);
  pooler = await startPgBouncer(behind.url);
  product = await startOver(postgres.url, { DATABASE_URL: pooler.url });
});
test.afterAll(async () => {
  await product?.stop();
  await pooler?.stop();
  await behind?.cut();
  await postgres?.stop();
});

test("behind PgBouncer everything works, in UTC", { tag: "@thorough" }, async () => {
  await walkThroughTimes();
});

test(
  "a password that PgBouncer refuses is reported at the start, without the password",
  { tag: "@thorough" },
  async () => {
    const wrong = new URL(pooler?.url ?? "");
    wrong.password = "not-the-password";
    const said = await refusal({ DATABASE_URL: wrong.href });
    expect(said).toMatch(oneLine(/DATABASE_URL: .*/));
    expect(said).not.toContain("not-the-password");
  },
);

test(
  "session settings in the address apply behind PgBouncer, which would otherwise refuse or forget them",
  { tag: "@thorough" },
  async () => {
    for (const settings of [{}, { ignore_startup_parameters: "options" }] as Record<string, string>[]) {
      const between = await startPgBouncer(postgres?.url ?? "", settings);
      const asking = new URL(between.url);
      asking.searchParams.set("options", "-c geqo=off --statement-timeout=7s");
      asking.searchParams.set("lock_timeout", "3s");
      const pool = createPool({ connectionString: asking.href, max: 1 }, { statement_timeout: "12s", work_mem: "1MB" });
      const lookout = createPool({ connectionString: asking.href, max: 1 }, {}, { statement_timeout: "1800ms" });
      try {
        for (let time = 0; time < 2; time++) {
          const { rows } = await pool.query(
            `SELECT name, setting FROM pg_settings
            WHERE name IN ('geqo', 'jit', 'statement_timeout', 'lock_timeout', 'work_mem', 'TimeZone') ORDER BY name COLLATE "C"`,
          );
          expect(rows.map(({ setting }: { setting: string }) => setting)).toEqual([
            "UTC",
            "off",
            "off",
            "3000",
            "7000",
            "1024",
          ]);
        }
        // Whoever looks whether all is well must not be given other limits, or it sees no full disk.
        const { rows } = await lookout.query("SELECT current_setting('statement_timeout') AS limit");
        expect(rows).toEqual([{ limit: "1800ms" }]);
      } finally {
        await pool.end();
        await lookout.end();
        await between.stop();
      }
    }
  },
);

test(
  "a PgBouncer in transaction or statement mode is refused by name, before anything is written",
  { tag: "@thorough" },
  async () => {
    await query("CREATE DATABASE empty").catch(() => undefined);
    for (const settings of [
      { pool_mode: "transaction" },
      { pool_mode: "transaction", default_pool_size: "1" },
      // These hand out sessions in turn, so that two connections that take turns seem to have one each.
      { pool_mode: "transaction", server_round_robin: "1", default_pool_size: "2", min_pool_size: "2" },
      { pool_mode: "statement" },
    ] as Record<string, string>[]) {
      const empty = new URL(postgres?.url ?? "");
      empty.pathname = "/empty";
      const between = await startPgBouncer(empty.href, settings);
      try {
        expect(await refusal({ DATABASE_URL: between.url }), JSON.stringify(settings)).toMatch(
          oneLine(/DATABASE_URL: it leads to a pooler in transaction or statement mode .*session mode/),
        );
      } finally {
        await between.stop();
      }
      const client = await connectClient({ connectionString: empty.href });
      const { rows } = await client.query("SELECT 1 FROM pg_class WHERE relname = '_prisma_migrations'");
      await client.end();
      expect(rows).toEqual([]);
    }
  },
);

test(
  "a search_path in the address is read as PostgreSQL reads it, directly or behind PgBouncer",
  { tag: "@thorough" },
  async () => {
    for (const [written, read] of [
      ["$user,public", "$user,public"],
      ["my-schema", "my-schema"],
      ['"a\\ b",public', '"a b",public'],
    ] as const) {
      for (const address of [postgres?.url ?? "", pooler?.url ?? ""]) {
        const asking = new URL(address);
        asking.searchParams.set("options", `-c search_path=${written}`);
        const client = await connectClient({ connectionString: asking.href });
        const { rows } = await client.query("SELECT current_setting('search_path') AS path");
        await client.end();
        expect(rows, written).toEqual([{ path: read }]);
      }
    }
  },
);

test(
  "a replica waits for a PgBouncer that has no free session and says nothing, as it does by default",
  { tag: "@thorough" },
  async () => {
    const between = await startPgBouncer(postgres?.url ?? "", { default_pool_size: "12", query_wait_timeout: "120" });
    const held = await Promise.all(Array.from({ length: 12 }, () => connectClient({ connectionString: between.url })));
    const settings = { DATABASE_URL: between.url, DATABASE_CONNECTIONS: "12", LOG_LEVEL: "info" };
    const started = launch({ ...settings, PORT: String(await freePort()), DATA_DIR: newDataDir() });
    await expect.poll(started.output, { timeout: 60_000 }).toContain("Waiting for room in the database");
    for (const client of held) await client.end();
    await expect.poll(started.output, { timeout: 60_000 }).toContain("Ready after");
    const over = new Promise((resolve) => started.process.once("exit", resolve));
    started.process.kill("SIGTERM");
    expect(await over).toBe(0);
    await between.stop();
  },
);

test(
  "a PostgreSQL that is down behind PgBouncer is a 503, and the server recovers when it is back",
  { tag: "@thorough" },
  async () => {
    await signUp();
    await behind?.cut();
    await expect.poll(async () => (await fetch(`${productUrl()}/api/ready`)).status, { timeout: 20_000 }).toBe(503);
    const body = JSON.stringify({
      team_name: "x",
      email: "a@example.com",
      password: "correct-horse-battery",
      first_name: "A",
      last_name: "B",
    });
    const headers = { "content-type": "application/json" };
    expect((await fetch(`${productUrl()}/api/team`, { method: "POST", headers, body })).status).toBe(503);
    await behind?.mend();
    await untilReady(productUrl());
    await signUp();
  },
);
