import type { Queries } from "@/lib/db";

/**
 * When a team may act for somebody's whole account: it is their only team, and they do not own it. Else its clients would get at
 * what belongs to other teams, or to an owner.
 * @param queries a transaction that has locked the user: who joins a team locks them too
 */
export async function isOnlyTeam(queries: Queries, userId: string, teamId: string): Promise<boolean> {
  const memberships = await queries.membership.findMany({
    where: { userId, team: { deletedAt: null } },
    select: { teamId: true, role: true },
  });
  return memberships.length === 1 && memberships.every((one) => one.teamId === teamId && one.role !== "owner");
}
