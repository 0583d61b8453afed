import type { Pool, PoolClient } from "pg";

/**
 * Opens connections, or none: too few would be of no use here, and missing where another replica waits for just as many.
 * @param count at most as many as the pool may have
 * @returns them; the caller gives them back
 * @throws what keeps the first of them from being opened; then all others are closed
 */
export async function openAtOnce(pool: Pool, count: number): Promise<PoolClient[]> {
  const opened = await Promise.allSettled(Array.from({ length: count }, async () => pool.connect()));
  const failure = opened.find((one) => one.status === "rejected");
  const clients = opened.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
  if (!failure) return clients;
  for (const client of clients) client.release(true);
  throw failure.reason;
}
