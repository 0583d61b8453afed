import { createHash, randomUUID } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { ClientBase, Pool, PoolClient } from "pg";
import { carryOut, readIndexMigration, type IndexMigration } from "./index-migrations";

// The folder and the table are Prisma's, so that its CLI and this runner can take turns: docs/decisions/0004-migrations.md.
const folder = join(/* turbopackIgnore: true */ process.cwd(), "prisma", "migrations");

/** Looked for first: a role that may only change data can't even ask for a table that is there already. */
const hasTable = "SELECT to_regclass(quote_ident(current_schema()) || '._prisma_migrations') IS NOT NULL AS there";

const table = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id VARCHAR(36) PRIMARY KEY, checksum VARCHAR(64) NOT NULL, finished_at TIMESTAMPTZ, migration_name VARCHAR(255) NOT NULL,
  logs TEXT, rolled_back_at TIMESTAMPTZ, started_at TIMESTAMPTZ NOT NULL DEFAULT now(), applied_steps_count INTEGER NOT NULL DEFAULT 0)`;

// Any numbers that nobody else locks: replicas that start together take turns, and those of earlier versions know only the second one.
const [turn, earlierTurn] = [7_214_003_116, 7_214_003_115];

/** How often those who wait for their turn look whether it is theirs, in milliseconds. */
const look = 100;

/** PostgreSQL's codes for a lock that wasn't got in time, and for two that wait for each other (its manual, appendix A). */
const inUse = ["55P03", "40P01"];

/** How long a migration that gave way leaves a table to others; the longer, the more often it has. In milliseconds. */
const [shortestPause, longestPause] = [1_000, 30_000];

/** How often it is told that one still waits, or still builds an index, in milliseconds. */
const tellAgain = 60_000;

/** Told the name of a migration that needs a table which is in use (when it first gives way, then each minute), or takes minutes to build an index. */
export type TellOfWait = (name: string, why: "in use" | "builds") => void;

async function listMigrations(from: string): Promise<string[]> {
  const entries = await readdir(from, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** @returns names of the migrations this code needs and the database lacks, oldest first */
export async function pendingMigrations(database: Pool | ClientBase, from = folder): Promise<string[]> {
  const { rows } = await database.query<{ migration_name: string }>(
    "SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL",
  );
  const applied = new Set(rows.map((row) => row.migration_name));
  return (await listMigrations(from)).filter((name) => !applied.has(name));
}

/**
 * Brings the database up to date, each migration in a transaction of its own, but those of an index (lib/index-migrations.ts).
 * @param from the folder of the migrations, for tests
 * @returns names of those applied now
 * @throws Error of PostgreSQL if one fails; nothing of that one remains
 */
export async function applyMigrations(pool: Pool, tell?: TellOfWait, from = folder): Promise<string[]> {
  const client = await pool.connect();
  try {
    // A migration may take as long as it needs, and so may waiting for the replica that is at it.
    await client.query("SET statement_timeout = 0");
    await take(client, turn);
    await take(client, earlierTurn);
    const { rows } = await client.query<{ there: boolean }>(hasTable);
    if (!rows[0]?.there) await client.query(table);
    const pending = await pendingMigrations(client, from);
    for (const name of pending) await applyMigration(client, join(from, name, "migration.sql"), name, tell);
    return pending;
  } finally {
    // Ending the connection gives back the locks and the settings, whatever happened.
    client.release(true);
  }
}

/**
 * Looks now and then instead of waiting in PostgreSQL: building an index waits for everybody's statements, and would wait for this one, which
 * waits for whoever builds it.
 */
async function take(client: PoolClient, lock: number): Promise<void> {
  for (;;) {
    const { rows } = await client.query<{ mine: boolean }>("SELECT pg_try_advisory_lock($1) AS mine", [lock]);
    if (rows[0]?.mine) return;
    await sleep(look);
  }
}

/**
 * A migration that waits for a table keeps everybody else waiting for it behind itself, and whom it waits for may take hours. So it gives
 * way after a moment, and comes again: docs/decisions/0098-upgrades.md.
 */
async function applyMigration(client: PoolClient, file: string, name: string, tell?: TellOfWait): Promise<void> {
  const sql = await readFile(file, "utf8");
  let told = -Infinity;
  for (
    let pause = shortestPause;
    !(await tryToApply(client, sql, name, tell));
    pause = Math.min(2 * pause, longestPause)
  ) {
    if (performance.now() - told >= tellAgain) {
      tell?.(name, "in use");
      told = performance.now();
    }
    await sleep(pause);
  }
}

/** @returns whether that is done; false if a table is in use, and then nothing of it is */
async function tryToApply(client: PoolClient, sql: string, name: string, tell?: TellOfWait): Promise<boolean> {
  const change = readIndexMigration(sql);
  try {
    if (change) await changeIndex(client, change, () => tell?.(name, "builds"));
    // For each of its tables, and while it holds those that it has got: four together stay within a second.
    await client.query("BEGIN; SET LOCAL lock_timeout = '200ms'");
    if (!change) await client.query(sql);
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count) VALUES ($1, $2, $3, now(), 1)`,
      [randomUUID(), createHash("sha256").update(sql).digest("hex"), name],
    );
    await client.query("COMMIT");
    return true;
  } catch (error) {
    await client.query("ROLLBACK").catch(() => undefined);
    if (!inUse.includes((error as { code?: string }).code ?? "")) throw error;
    return false;
  }
}

/**
 * That may take hours. Replicas of earlier versions that start meanwhile find nothing to do, but wait for their turn in PostgreSQL: so they get
 * it. Those of this version wait for the other lock.
 */
async function changeIndex(client: PoolClient, change: IndexMigration, tell: () => void): Promise<void> {
  const telling = setInterval(tell, tellAgain);
  try {
    await client.query("SELECT pg_advisory_unlock($1)", [earlierTurn]);
    await carryOut(client, change);
    await take(client, earlierTurn);
  } finally {
    clearInterval(telling);
  }
}
