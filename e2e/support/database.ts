import type pg from "pg";
import { createPool } from "@/lib/connections";
import { databaseUrl } from "./environment";

// A connection for each query would cost more than most queries. Those that are idle keep no worker from ending.
const pools = new Map<string, pg.Pool>();

function poolOf(connectionString: string): pg.Pool {
  const known = pools.get(connectionString);
  if (known) return known;
  const pool = createPool({ connectionString, max: 4, idleTimeoutMillis: 5_000, allowExitOnIdle: true });
  pools.set(connectionString, pool);
  return pool;
}

/** One query on the database of the product under test: to look at invariants, and to move the clock of a row. */
export const query = async <Row extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<Row[]> =>
  (await poolOf(databaseUrl()).query<Row>(text, values)).rows;
