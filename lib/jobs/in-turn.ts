import type { Pool, PoolClient } from "pg";

/**
 * Does something that only one replica at a time may do, in as many transactions as it takes. A replica that has waited for ten
 * seconds leaves it to the one that is at it.
 * @param name of the work, for the lock
 * @param work on a connection of its own
 * @throws whatever the work throws, or the database
 */
export async function inTurn(pool: Pool, name: string, work: (client: PoolClient) => Promise<void>): Promise<void> {
  const client = await pool.connect();
  try {
    if (await takeTurn(client, name)) await work(client);
  } finally {
    // Ending the connection gives back the lock, whatever happened.
    client.release(true);
  }
}

async function takeTurn(client: PoolClient, name: string): Promise<boolean> {
  try {
    await client.query("SET lock_timeout = '10s'");
    await client.query("SELECT pg_advisory_lock(hashtextextended($1, 0))", [name]);
    return true;
  } catch (error) {
    if ((error as { code?: string }).code !== "55P03") throw error;
    return false;
  }
}
