import type { Queries } from "@/lib/db";
import { AppError, notFound } from "@/lib/errors";
import type { TeamRole } from "@/lib/permissions";
import type { Actor } from "../actor";
import { lockMembershipsForNoKeyUpdate, lockTeamForNoKeyUpdate, lockUserForNoKeyUpdate } from "../locks";

/** What the two are in the team while the locks hold. */
export interface HeldRoles {
  actor: TeamRole;
  member: TeamRole;
}

/**
 * Locks what a change of a member goes by, from the outside in, so that nothing it is based on changes before it is made. Nor can
 * they join a further team meanwhile: joining one locks them too.
 * @param queries a transaction
 * @param lockTeam for what depends on the roles of both, one at a time in a team
 * @throws AppError `not_found` if they have left the team meanwhile, `authorization` if the actor has
 */
export async function lockMember(
  queries: Queries,
  actor: Actor,
  userId: string,
  lockTeam: boolean,
): Promise<HeldRoles> {
  if (lockTeam) await lockTeamForNoKeyUpdate(queries, actor.teamId);
  await lockUserForNoKeyUpdate(queries, userId);
  const roles = await lockMembershipsForNoKeyUpdate(queries, actor.teamId, [actor.userId, userId]);
  const [own, theirs] = [roles.get(actor.userId), roles.get(userId)];
  if (!own) throw new AppError("authorization", "You're no longer on this team.");
  if (!theirs) throw notFound();
  return { actor: own, member: theirs };
}
