import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { env } from "@/lib/env";
import { Prisma, PrismaClient } from "@/lib/generated/prisma/client";

interface Database {
  pool: pg.Pool;
  prisma: PrismaClient;
}

// The server and Next's bundle are two module graphs in one process, and hot reload makes more: one pool for all of them.
const shared = globalThis as typeof globalThis & { debriefDatabase?: Database };

function connect(): Database {
  const pool = new pg.Pool({
    connectionString: env().DATABASE_URL,
    max: 20,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    // A statement that runs for longer holds a connection that others wait for.
    options: "-c statement_timeout=30000 -c idle_in_transaction_session_timeout=30000",
  });
  // An idle connection that breaks is replaced on the next use; without a listener it would end the process.
  pool.on("error", () => undefined);
  // The same for one that is in use; its query fails and tells.
  pool.on("connect", (client) => client.on("error", () => undefined));
  // A transaction waits for a connection as long as a plain query does.
  const transactionOptions = { maxWait: 5_000, timeout: 20_000 };
  return { pool, prisma: new PrismaClient({ adapter: new PrismaPg(pool), transactionOptions }) };
}

const database = (): Database => (shared.debriefDatabase ??= connect());

/** @returns the process's connections themselves, for libraries that work on a pool */
export const openPool = (): pg.Pool => database().pool;

/** The process's connections, for raw SQL. Opened on first use, since a build has no database. */
export const pool = lazily(() => database().pool);

/** The Prisma client over the same connections. */
export const prisma = lazily(() => database().prisma);

/** Closes all connections, at the end of the process. */
export async function closeDatabase(): Promise<void> {
  const open = shared.debriefDatabase;
  delete shared.debriefDatabase;
  await open?.prisma.$disconnect();
  if (open && !open.pool.ended) await open.pool.end();
}

/** What a use case's queries run on: the client, or a transaction of it. */
export type Queries = Prisma.TransactionClient;

/** What raw SQL runs on: the pool, or a connection of it that is in a transaction. */
export type Querying = Pick<pg.Pool | pg.PoolClient, "query">;

function lazily<T extends object>(make: () => T): T {
  return new Proxy({} as T, {
    get(_, property) {
      const target = make();
      const value: unknown = Reflect.get(target, property, target);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
}

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

const lostConnection = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "EPIPE",
  "ENOTFOUND",
  "ETIMEDOUT",
  "EHOSTUNREACH",
  // PostgreSQL, class 57P: shutting down or starting; class 08: connection; 53300: too many connections.
  "57P01",
  "57P02",
  "57P03",
  "08000",
  "08001",
  "08003",
  "08006",
  "53300",
  // Prisma's names for the same.
  "P1001",
  "P1002",
  "P1008",
  "P1017",
  "P2024",
  // A transaction that got no connection in time.
  "P2028",
]);

/**
 * @param error anything thrown
 * @returns whether it says that the database can't be reached, so that trying again later makes sense
 */
export function isDatabaseDown(error: unknown, depth = 0): boolean {
  if (!(error instanceof Error) || depth > 5) return false;
  const { code, message } = error as Error & { code?: string };
  if (code && lostConnection.has(code)) return true;
  if (
    /timeout exceeded when trying to connect|Connection terminated|DatabaseNotReachable|Can't reach database/i.test(
      message,
    )
  )
    return true;
  const inner = error as { cause?: unknown; errors?: unknown[] };
  return [inner.cause, ...(inner.errors ?? [])].some((cause) => isDatabaseDown(cause, depth + 1));
}

const lostRace = new Set(["40P01", "40001", "P2034"]);

interface ToldByAdapter {
  originalCode?: string;
  kind?: string;
}

/**
 * @param error anything thrown
 * @returns whether the database ended this transaction for another one's sake, so that the very same call may well succeed now
 */
export function isLostRace(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const thrown = error as Error & {
    code?: string;
    cause?: ToldByAdapter;
    meta?: { driverAdapterError?: { cause?: ToldByAdapter } };
  };
  // A raw query has it from the driver, a commit from Prisma's adapter, all else from Prisma.
  const told = thrown.meta?.driverAdapterError?.cause ?? thrown.cause;
  return (
    lostRace.has(thrown.code ?? "") ||
    lostRace.has(told?.originalCode ?? "") ||
    told?.kind === "TransactionWriteConflict"
  );
}
