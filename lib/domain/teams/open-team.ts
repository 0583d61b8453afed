import type { Queries } from "@/lib/db";
import type { Source } from "../actor";
import { recordAudit } from "../audit/record-audit";
import { voidResets } from "../authentication/void-resets";
import { takeName, teamNameKey } from "./team-name";

/**
 * Opens a team for a user, who becomes its owner.
 * @param queries a transaction: team and owner come together or not at all
 * @throws Prisma P2002 when the name is taken: `isNameTaken`
 */
export async function openTeam(
  queries: Queries,
  owner: { id: string; email: string },
  name: string,
  source: Source,
): Promise<{ id: string; name: string }> {
  const team = await queries.team.create({
    data: {
      name,
      nameKey: teamNameKey(name),
      email: owner.email,
      memberships: { create: { userId: owner.id, role: "owner" } },
    },
  });
  await takeName(queries, team.id, name);
  await voidResets(queries, owner.id);
  await recordAudit(queries, {
    teamId: team.id,
    actorId: owner.id,
    source,
    action: "team.created",
    target: { type: "team", id: team.id, name },
  });
  return team;
}
