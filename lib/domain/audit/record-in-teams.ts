import type { Queries } from "@/lib/db";
import { recordAudit, type AuditEntry } from "./record-audit";

/**
 * What happens to a person's account concerns every team they are in. First of a transaction: it touches the teams, which are
 * locked before the people in them.
 * @param userId whose account; the target of the event
 */
export async function recordInTeams(
  queries: Queries,
  userId: string,
  event: Omit<AuditEntry, "teamId" | "target">,
): Promise<void> {
  const memberships = await queries.membership.findMany({
    where: { userId, team: { deletedAt: null } },
    select: { teamId: true, user: { select: { firstName: true, lastName: true } } },
    orderBy: { teamId: "asc" },
  });
  for (const { teamId, user } of memberships) {
    const target = { type: "user", id: userId, name: `${user.firstName} ${user.lastName}` };
    await recordAudit(queries, { ...event, teamId, target });
  }
}
