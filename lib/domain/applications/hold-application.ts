import type { Queries } from "@/lib/db";

/**
 * Keeps an application from being deleted before the transaction ends: for rows that point to it. Shared among those who hold it.
 * @param queries a transaction
 * @returns whether the team has such a live application at all
 */
export async function holdApplication(queries: Queries, teamId: string, id: string): Promise<boolean> {
  const rows = await queries.$queryRaw<unknown[]>`
    SELECT 1 FROM applications WHERE id = ${id}::uuid AND team_id = ${teamId}::uuid AND deleted_at IS NULL FOR SHARE`;
  return rows.length > 0;
}
