import type { Queries } from "@/lib/db";
import { findVouched } from "../api-clients/is-vouched";

/**
 * When a trusted client may act for somebody's whole account: an owner of its team answers for it, the team is their only one, and
 * they don't own it. Else it would get at what belongs to other teams, or to an owner.
 * @param queries a transaction that has locked the user, as joining a team does too
 */
export async function mayActFor(queries: Queries, clientId: string, userId: string): Promise<boolean> {
  const client = await queries.apiClient.findUnique({ where: { id: clientId }, select: { teamId: true } });
  if (!client?.teamId || !(await findVouched(queries, [clientId])).has(clientId)) return false;
  const memberships = await queries.membership.findMany({
    where: { userId, team: { deletedAt: null } },
    select: { teamId: true, role: true },
  });
  return memberships.length === 1 && memberships.every((one) => one.teamId === client.teamId && one.role !== "owner");
}
