import type { Queries } from "@/lib/db";

/**
 * Makes an owner answer for a trusted client from now on.
 * @param queries a transaction that holds the team, so that its owners stay the same until it ends. The database's clock says when,
 * since it says when somebody became an owner, too
 */
export async function vouchFor(queries: Queries, clientId: string, ownerId: string): Promise<void> {
  await queries.$executeRaw`
    UPDATE api_clients SET vouched_by_id = ${ownerId}::uuid, vouched_at = clock_timestamp() WHERE id = ${clientId}::uuid`;
}
