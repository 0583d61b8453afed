import { PrismaPg } from "@prisma/adapter-pg";
import type pg from "pg";
import { createPool, longestSilence } from "@/lib/connections";
import { env } from "@/lib/env";
import { Prisma, PrismaClient } from "@/lib/generated/prisma/client";
import { lazily } from "@/lib/lazily";
import { connectionsHere } from "@/lib/processes";

interface Database {
  pool: pg.Pool;
  lookout: pg.Pool;
  prisma: PrismaClient;
}

/** The connections to a standby: for reads, and for looking how far it is. */
interface StandbyPools {
  reads: pg.Pool;
  lookout: pg.Pool;
}

// The server and Next's bundle are two module graphs in one process, and hot reload makes more: one pool for all of them.
const shared = globalThis as typeof globalThis & {
  debriefDatabase?: Database;
  debriefStandbyPools?: StandbyPools;
  debriefSchema?: string;
};

/**
 * How long a connection may have nothing to do, in milliseconds. A new one takes both sides more than a login does, and a crowd that comes after a quiet time would need
 * all of them at once: docs/decisions/0110-a-quiet-server-stays-warm.md.
 */
const quiet = 600_000;

/** How long a check of the database's health waits for it, in milliseconds. */
const soon = 1_800;

/**
 * Of sessions that calls use. A statement that runs for longer holds a connection that others wait for. The server's own limit comes after ours: by
 * that one, a commit that waits for a standby would be told to have succeeded (docs/decisions/0043-a-database-in-trouble.md).
 */
export const transactionLimits = {
  statement_timeout: `${longestSilence + 3_000}ms`,
  idle_in_transaction_session_timeout: "30s",
};

/** @returns one connection for looking whether the database at an address is well. Little memory, so that sorting uses its disk */
export const lookoutOf = (connectionString: string): pg.Pool =>
  createPool(
    { connectionString, max: 1, connectionTimeoutMillis: soon, idleTimeoutMillis: 60_000, silence: soon },
    {},
    // It sees what is wrong by these, so an address that gives calls more time or memory doesn't change them.
    { statement_timeout: `${soon}ms`, work_mem: "64kB" },
  );

function connect(): Database {
  const { DATABASE_URL } = env();
  const pool = createPool(
    {
      connectionString: DATABASE_URL,
      max: connectionsHere(env()),
      connectionTimeoutMillis: 5_000,
      idleTimeoutMillis: quiet,
      silence: longestSilence,
    },
    transactionLimits,
  );
  // A transaction waits for a connection as long as a plain query does.
  const transactionOptions = { maxWait: 5_000, timeout: 20_000 };
  const schema = schemaOfTables();
  return {
    pool,
    prisma: new PrismaClient({ adapter: new PrismaPg(pool, { schema }), transactionOptions }),
    lookout: lookoutOf(DATABASE_URL),
  };
}

/** How long a read may take on a standby before the primary is asked, in milliseconds. Longer ones would keep it from replaying the log. */
const longestStandbyRead = 5_000;

function connectStandby(): StandbyPools {
  const { DATABASE_REPLICA_URL = "" } = env();
  const url = new URL(DATABASE_REPLICA_URL);
  // Where our tables are, they are there.
  if (shared.debriefSchema) url.searchParams.set("schema", shared.debriefSchema);
  const config = { connectionString: url.href, connectionTimeoutMillis: 1_000 };
  return {
    reads: createPool(
      { ...config, max: connectionsHere(env()), idleTimeoutMillis: 30_000, silence: longestStandbyRead },
      {},
      { statement_timeout: `${longestStandbyRead - 500}ms`, default_transaction_read_only: "on" },
    ),
    lookout: createPool(
      { ...config, max: 1, idleTimeoutMillis: 60_000, silence: soon },
      {},
      { statement_timeout: `${soon}ms` },
    ),
  };
}

/** The connections to the standby of DATABASE_REPLICA_URL, which must be set. Others read by `readsFor` of lib/standby.ts. */
export const standbyPools = (): StandbyPools => (shared.debriefStandbyPools ??= connectStandby());

/** @returns those that are open, for the metrics */
export const openStandbyPools = (): StandbyPools | undefined => shared.debriefStandbyPools;

/** Says where our tables are; before anything is asked of them. */
export function setSchema(schema: string): void {
  shared.debriefSchema = schema;
}

/** @returns what was said */
export const schemaOfTables = (): string => shared.debriefSchema ?? "public";

const database = (): Database => (shared.debriefDatabase ??= connect());

/** @returns the process's connections themselves, for libraries that work on a pool */
export const openPool = (): pg.Pool => database().pool;

/** The process's connections, for raw SQL. Opened on first use, since a build has no database. */
export const pool = lazily(() => database().pool);

/** A connection of its own for looking whether all is well, whatever keeps the others busy. */
export const lookout = lazily(() => database().lookout);

/** The Prisma client over the same connections. */
export const prisma = lazily(() => database().prisma);

/** Closes all connections, at the end of the process. */
export async function closeDatabase(): Promise<void> {
  const open = shared.debriefDatabase;
  const standby = shared.debriefStandbyPools;
  delete shared.debriefDatabase;
  delete shared.debriefStandbyPools;
  await Promise.all([standby?.reads.end(), standby?.lookout.end()]);
  await open?.prisma.$disconnect();
  await open?.lookout.end();
  if (open && !open.pool.ended) await open.pool.end();
}

/** What a use case's queries run on: the client, or a transaction of it. */
export type Queries = Prisma.TransactionClient;

/** What raw SQL runs on: the pool, or a connection of it that is in a transaction. */
export type Querying = Pick<pg.Pool | pg.PoolClient, "query">;

/**
 * @param error what a Prisma call threw
 * @param constraint name of a unique index or constraint
 * @returns whether that constraint was violated
 */
export function violates(error: unknown, constraint: string): boolean {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError) || error.code !== "P2002") return false;
  const meta = error.meta as {
    driverAdapterError?: { cause?: { constraint?: { index?: string; fields?: string[] } } };
  };
  return meta.driverAdapterError?.cause?.constraint?.index === constraint;
}

const lostRace = new Set(["40P01", "40001", "P2034"]);

/** Of a foreign key, by the driver and by Prisma, and of a row that isn't there. */
const gone = new Set(["23503", "P2003", "P2025"]);

interface ToldByAdapter {
  originalCode?: string;
  kind?: string;
}

/**
 * @param error anything thrown
 * @returns whether the database ended this transaction for another one's sake, so that the very same call may well succeed now
 */
export const isLostRace = (error: unknown): boolean =>
  codesOf(error).some((code) => lostRace.has(code) || code === "TransactionWriteConflict");

/**
 * @param error anything thrown
 * @returns whether what the call was about isn't there: deleted meanwhile, if it isn't a defect of ours. The very same call learns what has changed
 */
export const isGone = (error: unknown): boolean => codesOf(error).some((code) => gone.has(code));

function codesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  const thrown = error as Error & {
    code?: string;
    cause?: ToldByAdapter;
    meta?: { driverAdapterError?: { cause?: ToldByAdapter } };
  };
  // A raw query has it from the driver, a commit from Prisma's adapter, all else from Prisma.
  const told = thrown.meta?.driverAdapterError?.cause ?? thrown.cause;
  return [thrown.code ?? "", told?.originalCode ?? "", told?.kind ?? ""];
}
