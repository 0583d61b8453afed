import pg, { type Pool, type PoolClient } from "pg";
import { readDatabaseUrl } from "@/lib/database-url";
import { ConfigurationError } from "@/lib/env";
import { explainConnection } from "./explain-connection";
import { openAtOnce } from "./open-at-once";
import { sharesSessions } from "./shares-sessions";
import { waitForRoom } from "./wait-for-room";

/**
 * Asks the database for the first time. One that has no room for the whole pool yet, or is just starting, is waited for.
 * @param pool of two connections at least, as many as there must be room for
 * @param setting that the address comes from
 * @returns the schema our tables are in
 * @throws ConfigurationError with what keeps us from it, in words for the person who set it (without its password)
 */
export async function reachDatabase(pool: Pool, databaseUrl: string, setting = "DATABASE_URL"): Promise<string> {
  return lookInto(await openAll(pool, databaseUrl, setting), databaseUrl, setting);
}

/**
 * The same, without waiting for room.
 * @throws ConfigurationError where it doesn't suit us; whatever connecting throws
 */
export const reachOnce = async (pool: Pool, databaseUrl: string, setting: string): Promise<string> =>
  lookInto(await openAtOnce(pool, pool.options.max), databaseUrl, setting);

async function lookInto(clients: PoolClient[], databaseUrl: string, setting: string): Promise<string> {
  try {
    if (await sharesSessions(clients)) {
      throw new ConfigurationError(
        `${setting}: it leads to a pooler in transaction or statement mode (with PgBouncer, pool_mode), which loses what a session has: ` +
          "set it to session mode, or connect to PostgreSQL directly",
      );
    }
    const [client] = clients;
    if (!client) throw new Error("There is no connection.");
    return await findSchema(client, readDatabaseUrl(databaseUrl).schema, setting);
  } finally {
    for (const client of clients) client.release();
  }
}

async function openAll(pool: Pool, databaseUrl: string, setting: string): Promise<PoolClient[]> {
  try {
    return await waitForRoom(databaseUrl, () => openAtOnce(pool, pool.options.max));
  } catch (error) {
    throw new ConfigurationError(`${setting}: ${explainConnection(error as Error, databaseUrl)}`, { cause: error });
  }
}

/** @throws ConfigurationError if there is none */
async function findSchema(client: PoolClient, named: string | null, setting: string): Promise<string> {
  const find = async () =>
    (await client.query<{ schema: string | null }>("SELECT current_schema() AS schema")).rows[0]?.schema ?? null;
  const found = await find();
  if (named === null && found) return found;
  if (named === null) {
    throw new ConfigurationError(`${setting}: no schema in this role's search_path exists`);
  }
  if (found === named) return named;
  try {
    await client.query(`CREATE SCHEMA IF NOT EXISTS ${pg.escapeIdentifier(named)}`);
  } catch (error) {
    throw new ConfigurationError(
      `${setting}: there is no schema "${named}", and this role isn't allowed to create it`,
      {
        cause: error,
      },
    );
  }
  return named;
}
