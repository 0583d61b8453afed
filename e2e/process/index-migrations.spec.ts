import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "@playwright/test";
import type pg from "pg";
import type { EmbeddedPostgres } from "@/dev/postgres/start";
import { connectClient, createPool } from "@/lib/connections";
import { applyMigrations } from "@/lib/migrations";
import { newDataDir } from "../support/data-dir";
import { startPrepared } from "../support/prepared-postgres";

// docs/decisions/0107-what-a-migration-holds.md.

/** What replicas of earlier versions take turns at (lib/migrations.ts). */
const earlierTurn = 7_214_003_115;

const name = "20990101000000_things_by_name";
const build = 'CREATE INDEX CONCURRENTLY IF NOT EXISTS "things_by_name" ON "things" ("name");';

let postgres: EmbeddedPostgres;
/** The database of one test, with a table of its own. */
let url: string;
let client: pg.Client;

test.beforeAll(async () => void (postgres = await startPrepared()));
test.afterAll(() => postgres.stop());

test.beforeEach(async () => {
  const database = `things_${randomBytes(6).toString("hex")}`;
  const server = await connectClient({ connectionString: postgres.url });
  await server.query(`CREATE DATABASE ${database} TEMPLATE template0`);
  await server.end();
  url = Object.assign(new URL(postgres.url), { pathname: `/${database}` }).href;
  client = await connectClient({ connectionString: url });
  await client.query("CREATE TABLE things (name text); INSERT INTO things VALUES ('one'), ('two'), ('two')");
});
test.afterEach(() => client.end());

test("an index is built while others write", async () => {
  const writer = await holdOpen();
  const applied = replica(folderWith(build));
  await building();
  await client.query("SET statement_timeout = '5s'; INSERT INTO things VALUES ('three'); SELECT FROM things");
  await writer.finish();
  expect(await applied).toEqual([name]);
  expect(await indexes()).toEqual([["things_by_name", true]]);
  expect(await replica(folderWith(build))).toEqual([]);
});

test("replicas that start at once build an index once, and one of an earlier version doesn't wait for that", async () => {
  const folder = folderWith(build);
  const writer = await holdOpen();
  const applied = [replica(folder), replica(folder), replica(folder)];
  await building();
  // If it waited in PostgreSQL, building would wait for it.
  const earlier = await connectClient({ connectionString: url });
  await earlier.query("SET statement_timeout = '5s'");
  await earlier.query("SELECT pg_advisory_lock($1)", [earlierTurn]);
  await writer.finish();
  await expect.poll(indexes).toEqual([["things_by_name", true]]);
  await earlier.end();
  expect((await Promise.all(applied)).flat()).toEqual([name]);
  const { rows } = await client.query("SELECT migration_name FROM _prisma_migrations");
  expect(rows).toEqual([{ migration_name: name }]);
});

test("an index whose building was broken off is built anew", async () => {
  const folder = folderWith(build);
  const writer = await holdOpen();
  const broken = expect(replica(folder)).rejects.toThrow("terminat");
  await client.query("SELECT pg_terminate_backend($1)", [await building()]);
  await broken;
  await writer.finish();
  expect(await indexes()).toEqual([["things_by_name", false]]);
  expect(await replica(folder)).toEqual([name]);
  expect(await indexes()).toEqual([["things_by_name", true]]);
});

test("an index that is there already, with nobody left to note it, is noted", async () => {
  await client.query(build);
  expect(await replica(folderWith(build))).toEqual([name]);
  expect(await replica(folderWith(build))).toEqual([]);
});

test("nothing is left of a unique index that rows contradict", async () => {
  const folder = folderWith(build.replace("INDEX", "UNIQUE INDEX"));
  await expect(replica(folder)).rejects.toMatchObject({ code: "23505" });
  expect(await indexes()).toEqual([]);
  await client.query("DELETE FROM things");
  expect(await replica(folder)).toEqual([name]);
  expect(await indexes()).toEqual([["things_by_name", true]]);
});

test("an index is dropped while others read", async () => {
  await client.query(build);
  const folder = folderWith('DROP INDEX CONCURRENTLY IF EXISTS "things_by_name";');
  const writer = await holdOpen();
  const applied = replica(folder);
  await expect.poll(async () => (await indexes())[0]?.[1]).toBe(false);
  await client.query("SET statement_timeout = '5s'; SELECT FROM things");
  await writer.finish();
  expect(await applied).toEqual([name]);
  expect(await indexes()).toEqual([]);
});

test("Prisma's CLI applies such a migration, too, and then it's known here", async () => {
  // The CLI only takes a database without tables, or one that has its own.
  await replica(newDataDir());
  const folder = folderWith(build);
  deploy(folder);
  expect(await indexes()).toEqual([["things_by_name", true]]);
  expect(await replica(folder)).toEqual([]);
});

/** Runs `prisma migrate deploy` with the migrations of a folder. @throws Error with what it says */
function deploy(folder: string): void {
  const config = join(newDataDir(), "config.ts");
  writeFileSync(
    config,
    `import config from ${JSON.stringify(resolve("prisma.config.ts"))};
    export default { ...config, schema: ${JSON.stringify(resolve("prisma"))}, migrations: { path: ${JSON.stringify(folder)} } };`,
  );
  execFileSync(process.execPath, ["node_modules/prisma/build/index.js", "migrate", "deploy", "--config", config], {
    encoding: "utf8",
    stdio: "pipe",
    env: { ...process.env, DATABASE_URL: url },
  });
}

/** @returns a folder with one migration, which is marked as one outside a transaction */
function folderWith(statement: string): string {
  const folder = newDataDir();
  mkdirSync(join(folder, name));
  writeFileSync(join(folder, name, "migration.sql"), `-- outside a transaction\n${statement}\n`);
  return folder;
}

/** Brings the database up to date, as a replica that starts. @returns what it applied */
async function replica(folder: string): Promise<string[]> {
  const pool = createPool({ connectionString: url, max: 1 });
  try {
    return await applyMigrations(pool, undefined, folder);
  } finally {
    await pool.end();
  }
}

/** Begins to write to the table, and leaves it at that. */
async function holdOpen() {
  const writer = await connectClient({ connectionString: url });
  await writer.query("BEGIN; INSERT INTO things VALUES ('four')");
  return {
    async finish() {
      await writer.query("COMMIT");
      await writer.end();
    },
  };
}

/** @returns the server process that builds an index, once there is one */
async function building(): Promise<number> {
  let pid: number | undefined;
  const find = async () => {
    const { rows } = await client.query<{ pid: number }>(
      "SELECT pid FROM pg_stat_progress_create_index WHERE datname = current_database() AND phase LIKE 'waiting for writers%'",
    );
    return (pid = rows[0]?.pid);
  };
  await expect.poll(find, { intervals: [20] }).toBeDefined();
  return pid as number;
}

/** @returns the table's indexes, and whether each may be read */
async function indexes(): Promise<[string, boolean][]> {
  const { rows } = await client.query<{ name: string; valid: boolean }>(
    "SELECT indexrelid::regclass::text AS name, indisvalid AS valid FROM pg_index WHERE indrelid = 'things'::regclass",
  );
  return rows.map((row) => [row.name, row.valid]);
}
