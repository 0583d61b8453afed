import type { Pool, PoolClient } from "pg";
import { env } from "@/lib/env";

/** As old as an event may be when it is reported, and as far ahead as days are made, so that this job may fail for a week. */
const daysBack = 36;
const daysAhead = 7;

const table = "usage_events";
const dayOf = (offset: number) => new Date(Date.now() + offset * 24 * 3_600_000).toISOString().slice(0, 10);
const partitionOf = (day: string) => `${table}_${day.replaceAll("-", "")}`;

/**
 * Makes a partition for each day that events may be of, and drops those whose days are over for longer than USAGE_RETENTION_DAYS:
 * the sums stay. Replicas take turns.
 * @throws Error of PostgreSQL, among others if a partition was not free within three seconds: the next run does the rest
 */
export async function keepUsagePartitions(pool: Pool): Promise<void> {
  const known = new Set(await listPartitions(pool));
  for (let offset = -daysBack; offset <= daysAhead; offset++) {
    if (!known.has(partitionOf(dayOf(offset)))) await inTurn(pool, (client) => addDay(client, offset));
  }
  const oldest = dayOf(-env().USAGE_RETENTION_DAYS);
  for (const name of known) {
    if (/_\d{8}$/.test(name) && name < partitionOf(oldest)) {
      await inTurn(pool, (client) => client.query(`DROP TABLE IF EXISTS ${name}`));
    }
  }
  await pool.query(`DELETE FROM ${table}_default WHERE occurred_at < $1`, [oldest]);
}

async function listPartitions(pool: Pool | PoolClient): Promise<string[]> {
  const { rows } = await pool.query<{ name: string }>(
    "SELECT c.relname AS name FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid WHERE i.inhparent = $1::regclass",
    [table],
  );
  return rows.map(({ name }) => name);
}

/** Whatever of that day is in the default partition already moves into its own. */
async function addDay(client: PoolClient, offset: number): Promise<void> {
  const [day, next] = [dayOf(offset), dayOf(offset + 1)];
  const name = partitionOf(day);
  if ((await listPartitions(client)).includes(name)) return;
  await client.query(`LOCK TABLE ${table}_default IN ACCESS EXCLUSIVE MODE`);
  await client.query(`CREATE TABLE ${name} (LIKE ${table} INCLUDING ALL)`);
  await client.query(
    `WITH moved AS (DELETE FROM ${table}_default WHERE occurred_at >= '${day}Z' AND occurred_at < '${next}Z' RETURNING *)
      INSERT INTO ${name} SELECT * FROM moved`,
  );
  await client.query(`ALTER TABLE ${table} ATTACH PARTITION ${name} FOR VALUES FROM ('${day}Z') TO ('${next}Z')`);
}

/** One transaction, one replica at a time; reports of usage wait behind it, so it gives up soon if it has to wait itself. */
async function inTurn(pool: Pool, work: (client: PoolClient) => Promise<unknown>): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query("BEGIN");
    await client.query("SET LOCAL lock_timeout = '3s'");
    await client.query("SELECT pg_advisory_xact_lock(7214003116)");
    await work(client);
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK");
    throw error;
  } finally {
    client.release();
  }
}
