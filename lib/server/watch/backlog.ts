import type { Pool, QueryResult } from "pg";
import { schema } from "@/lib/queue/schema";

/** Usage that isn't in the sums yet. */
export interface UsageBacklog {
  waiting: number;
  oldest: number;
}

/** What waits in the database for any replica. Ages are in seconds, by the database's clock. */
export interface Backlog {
  /** Jobs that are due and that nobody has begun, by their names. */
  jobs: Map<string, { ready: number; oldest: number }>;
  /** Null where it has a database of its own. */
  usage: UsageBacklog | null;
  /** How long ago the last one of each kind was done. */
  reconciled: Map<string, number>;
}

/** How many of each are looked at: a number above that says no more, and finding it would cost more, the worse things are. */
const most = 50_000;

/**
 * How long the database may take, in milliseconds. The connection is the one that says whether we're ready, which can't wait long.
 */
const patience = 500;

/**
 * Due jobs come from the queue's own index of what can be begun, the longest due first. Deltas have none, and are rarely more than a
 * few: reading the first ones that lie in the table is all it takes. A queue that has just become long is one that PostgreSQL doesn't
 * know to be long yet, and it would sort all of it.
 */
const ask = (...parts: string[]): string => `SET LOCAL statement_timeout = ${patience};
SET LOCAL enable_sort = off;
SET LOCAL enable_bitmapscan = off;
${parts.join("\nUNION ALL\n")}`;

const ofJobs = `(WITH due AS (
  SELECT task_id, run_at FROM ${schema}._private_jobs WHERE is_available = true AND run_at <= now()
  ORDER BY priority, run_at LIMIT ${most}
) SELECT 'job' AS what, tasks.identifier AS name, count(*)::int AS count, extract(epoch FROM now() - min(run_at))::float8 AS oldest
FROM due JOIN ${schema}._private_tasks AS tasks ON tasks.id = due.task_id GROUP BY 2)`;

const ofReconciliations = `SELECT 'reconciled' AS what, kind::text AS name, 0 AS count,
  extract(epoch FROM now() - max(finished_at))::float8 AS oldest
FROM reconciliations WHERE failure IS NULL AND finished_at IS NOT NULL GROUP BY 2`;

const ofUsage = `(WITH deltas AS (
  SELECT added_at FROM usage_deltas LIMIT ${most}
) SELECT 'usage' AS what, '' AS name, count(*)::int AS count,
  coalesce(extract(epoch FROM now() - min(added_at)), 0)::float8 AS oldest FROM deltas)`;

interface Row {
  what: "job" | "usage" | "reconciled";
  name: string;
  count: number;
  oldest: number;
}

const age = (seconds: number) => Math.max(0, seconds);

/** Of several statements, each has a result. */
const rowsOf = async (pool: Pick<Pool, "query">, question: string): Promise<Row[]> =>
  ((await pool.query(question)) as unknown as QueryResult<Row>[]).at(-1)?.rows ?? [];

const usageOf = (rows: readonly Row[]): UsageBacklog => {
  const row = rows.find(({ what }) => what === "usage");
  return { waiting: row?.count ?? 0, oldest: age(row?.oldest ?? 0) };
};

/**
 * @param pool the lookout of the database that usage has to itself
 * @returns what waits there, counted up to `most`
 * @throws whatever the database throws, also when it takes more than half a second
 */
export const readUsageBacklog = async (pool: Pick<Pool, "query">): Promise<UsageBacklog> =>
  usageOf(await rowsOf(pool, ask(ofUsage)));

/**
 * @param pool `lookout`
 * @param hasUsage whether usage is in the same database
 * @returns what waits, each kind counted up to `most`
 * @throws whatever the database throws, also when it takes more than half a second
 */
export async function readBacklog(pool: Pick<Pool, "query">, hasUsage: boolean): Promise<Backlog> {
  const rows = await rowsOf(pool, ask(ofJobs, ofReconciliations, ...(hasUsage ? [ofUsage] : [])));
  const of = (what: Row["what"]) => rows.filter((row) => row.what === what);
  return {
    jobs: new Map(of("job").map(({ name, count, oldest }) => [name, { ready: count, oldest: age(oldest) }])),
    usage: hasUsage ? usageOf(rows) : null,
    reconciled: new Map(of("reconciled").map(({ name, oldest }) => [name, age(oldest)])),
  };
}
