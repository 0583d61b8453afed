import type { Pool, PoolClient } from "pg";

/**
 * A transaction in raw SQL, on a connection of its own.
 * @param work what is done in it; what it gives back comes with the end
 * @param end "ROLLBACK" to see only what would come of it
 * @throws whatever the work throws, or the database; then nothing has happened
 */
export async function inTransaction<T>(
  pool: Pool,
  work: (client: PoolClient) => Promise<T>,
  end: "COMMIT" | "ROLLBACK" = "COMMIT",
): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query("BEGIN");
    const result = await work(client);
    await client.query(end);
    return result;
  } catch (error) {
    // Where the connection is gone, so is the transaction; what is to be told is why.
    await client.query("ROLLBACK").catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}
