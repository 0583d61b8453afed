import type { Queries } from "@/lib/db";

/**
 * Keeps an API client from being deleted before the transaction ends: for a login that comes through it.
 * @param queries a transaction
 * @returns whether there still is such a client
 */
export async function holdClient(queries: Queries, id: string): Promise<boolean> {
  const rows = await queries.$queryRaw<unknown[]>`SELECT 1 FROM api_clients WHERE id = ${id}::uuid FOR KEY SHARE`;
  return rows.length > 0;
}
