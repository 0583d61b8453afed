import type { Pool, PoolClient } from "pg";
import { databaseTime } from "@/lib/database-time";
import { env } from "@/lib/env";
import { log } from "@/lib/log";
import { deleteInBatches } from "@/lib/delete-in-batches";
import { inTurn } from "./in-turn";

/** As old as an event may be when it is reported, and as far ahead as days are made, so that this job may fail for a week. */
const daysBack = 36;
const daysAhead = 7;

/** How many events one statement moves: few enough that it ends soon. */
const batch = 5_000;

const table = "usage_events";
const rest = `${table}_default`;
const dayOf = (offset: number, from = databaseTime().getTime()) =>
  new Date(from + offset * 24 * 3_600_000).toISOString().slice(0, 10);
const partitionOf = (day: string) => `${table}_${day.replaceAll("-", "")}`;

/**
 * Makes a partition for each day that events may be of, and drops those whose days are over for longer than USAGE_RETENTION_DAYS:
 * the sums stay. Replicas take turns. A table that is not free within a moment is left for the next run, since reports of usage
 * queue up behind this wait; the default partition takes what has no other, and all of it where our role may only change data.
 * @param retentionDays null to drop nothing
 * @throws Error of PostgreSQL
 */
export async function keepUsagePartitions(
  pool: Pool,
  retentionDays: number | null = env().USAGE_RETENTION_DAYS,
): Promise<void> {
  const oldest = dayOf(-(retentionDays ?? 36_500));
  await inTurn(pool, "keep-usage-partitions", async (client) => {
    await client.query("SET lock_timeout = '200ms'");
    const { made, begun } = await listDays(client);
    if (!(await mayMakeTables(client))) {
      if (!made.includes(dayOf(2))) {
        log().warn(
          { part: "jobs" },
          "our role in the database of usage can't create the tables of the next days' usage: run npm run migrate once a day",
        );
      }
      return deleteInBatches(client, rest, "ctid", `occurred_at < '${oldest}Z'`);
    }
    const wanted = Array.from({ length: daysBack + 1 + daysAhead }, (_, index) => dayOf(index - daysBack));
    const missing = wanted.filter((day) => !made.includes(day));
    for (const day of new Set([...begun, ...missing])) await unlessInUse(day, () => addDay(client, day));
    for (const day of made.filter((day) => day < oldest)) {
      await unlessInUse(day, () => client.query(`DROP TABLE ${partitionOf(day)}`));
    }
    await unlessInUse(oldest, () => deleteInBatches(client, rest, "ctid", `occurred_at < '${oldest}Z'`));
  });
}

async function mayMakeTables(client: PoolClient): Promise<boolean> {
  const { rows } = await client.query<{ may: boolean }>(
    `SELECT has_schema_privilege(relnamespace, 'CREATE') AND pg_has_role(relowner, 'USAGE') AS may
      FROM pg_class WHERE oid = '${table}'::regclass`,
  );
  return rows[0]?.may ?? false;
}

/** @returns the days that have a partition, and those whose partition a run that was ended early has only begun */
async function listDays(client: PoolClient): Promise<{ made: string[]; begun: string[] }> {
  const { rows } = await client.query<{ day: string; made: boolean }>(
    `SELECT to_date(right(relname, 8), 'YYYYMMDD')::text AS day, relispartition AS made FROM pg_class
      WHERE relnamespace = current_schema()::regnamespace AND relkind = 'r' AND relname ~ '^${table}_\\d{8}$' ORDER BY 1`,
  );
  const days = (made: boolean) => rows.filter((row) => row.made === made).map(({ day }) => day);
  return { made: days(true), begun: days(false) };
}

/**
 * Whatever of that day is in the default partition moves into its own, most of it before anybody is kept waiting. It can't become a
 * partition while the default one holds some of it, so meanwhile readers of single events miss what has moved.
 */
async function addDay(client: PoolClient, day: string): Promise<void> {
  const name = partitionOf(day);
  const [first, next] = [`'${day}Z'`, `'${dayOf(1, Date.parse(day))}Z'`];
  const ofDay = `occurred_at >= ${first} AND occurred_at < ${next}`;
  const move = (limit: string) => `WITH moved AS (
    DELETE FROM ${rest} WHERE ctid = ANY (ARRAY(SELECT ctid FROM ${rest} WHERE ${ofDay} ${limit})) RETURNING *
  ) INSERT INTO ${name} SELECT * FROM moved`;
  // The check spares it being read through when it becomes a partition.
  await client.query(
    `CREATE TABLE IF NOT EXISTS ${name} (LIKE ${table} INCLUDING ALL, CONSTRAINT ${name}_day CHECK (${ofDay}))`,
  );
  for (let moved = batch; moved === batch;) moved = (await client.query(move(`LIMIT ${batch}`))).rowCount ?? 0;
  await together(client, [
    `LOCK TABLE ${rest} IN ACCESS EXCLUSIVE MODE`,
    move(""),
    `ALTER TABLE ${table} ATTACH PARTITION ${name} FOR VALUES FROM (${first}) TO (${next})`,
    `ALTER TABLE ${name} DROP CONSTRAINT IF EXISTS ${name}_day`,
  ]);
}

async function together(client: PoolClient, statements: string[]): Promise<void> {
  try {
    await client.query("BEGIN");
    for (const statement of statements) await client.query(statement);
    await client.query("COMMIT");
  } catch (error) {
    // Where the connection is gone, so is the transaction; what is to be told is why.
    await client.query("ROLLBACK").catch(() => undefined);
    throw error;
  }
}

async function unlessInUse(day: string, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if ((error as { code?: string }).code !== "55P03") throw error;
    log().warn({ part: "jobs", day }, "the table of a day's usage is in use: the next run makes or drops it");
  }
}
