import type { Pool, PoolClient } from "pg";

/**
 * A transaction in raw SQL, on a connection of its own.
 * @param work what is done in it; what it gives back comes with the commit
 * @throws whatever the work throws, or the database; then nothing has happened
 */
export async function inTransaction<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query("BEGIN");
    const result = await work(client);
    await client.query("COMMIT");
    return result;
  } catch (error) {
    // Where the connection is gone, so is the transaction; what is to be told is why.
    await client.query("ROLLBACK").catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}
