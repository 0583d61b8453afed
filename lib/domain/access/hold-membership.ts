import type { Queries } from "@/lib/db";

/**
 * Keeps a membership from ending before the transaction does: for rows that point to it.
 * @param queries a transaction
 * @returns whether the user is in the team at all
 */
export async function holdMembership(queries: Queries, teamId: string, userId: string): Promise<boolean> {
  const rows = await queries.$queryRaw<unknown[]>`
    SELECT 1 FROM memberships WHERE team_id = ${teamId}::uuid AND user_id = ${userId}::uuid FOR KEY SHARE`;
  return rows.length > 0;
}
