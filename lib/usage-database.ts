import type pg from "pg";
import { createPool, longestSilence } from "./connections";
import { lookoutOf, openPool, transactionLimits, type Querying } from "./db";
import { env } from "./env";
import { lazily } from "./lazily";
import { connectionsHere } from "./processes";
import type { Reads } from "./standby";

/** The connections to the database of USAGE_DATABASE_URL. */
interface UsagePools {
  pool: pg.Pool;
  /** For looking whether all is well there, whatever keeps the others busy. */
  lookout: pg.Pool;
}

// The server and Next's bundle are two module graphs in one process: one pool for both.
const shared = globalThis as typeof globalThis & { debriefUsagePools?: UsagePools };

/** Whether usage has a database of its own: docs/decisions/0103-usage-on-its-own-database.md. */
export const hasUsageDatabase = (): boolean => env().USAGE_DATABASE_URL !== undefined;

function pools(): UsagePools | null {
  const { USAGE_DATABASE_URL: connectionString } = env();
  if (!connectionString) return null;
  return (shared.debriefUsagePools ??= {
    pool: createPool(
      {
        connectionString,
        max: connectionsHere(env()),
        connectionTimeoutMillis: 5_000,
        idleTimeoutMillis: 30_000,
        silence: longestSilence,
      },
      transactionLimits,
    ),
    lookout: lookoutOf(connectionString),
  });
}

/** The connections to the database that has the usage: without one of its own, those of all else. */
export const usagePool = lazily(() => pools()?.pool ?? openPool());

/** @returns those connections, if usage has a database of its own */
export const usageApart = (): pg.Pool | undefined => pools()?.pool;

/** @returns those connections, if usage has a database of its own and somebody has needed it; for the metrics */
export const openUsagePools = (): UsagePools | undefined => shared.debriefUsagePools;

/**
 * Where a transaction, or whoever else has a connection already, reads usage.
 * @param queries what all else is read by
 * @returns the same, so that it sees what it has done itself and takes no second connection; with a database of its own, that one's connections
 */
export const usageBeside = (queries: Querying): Querying => pools()?.pool ?? queries;

/**
 * Where to read usage that may be some seconds old.
 * @param reads where all else of the answer is read, maybe on a standby
 * @returns the same, so that one answer is of one age; with a database of its own, that one, which we know no standby of
 */
export const usageReads = (reads: Reads): Reads => pools()?.pool ?? reads;

/** Closes those connections, at the end of the process. */
export async function closeUsageDatabase(): Promise<void> {
  const open = shared.debriefUsagePools;
  delete shared.debriefUsagePools;
  await Promise.all([open?.pool.end(), open?.lookout.end()]);
}
