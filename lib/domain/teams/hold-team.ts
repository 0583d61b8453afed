import type { Queries } from "@/lib/db";
import { AppError, notFound } from "@/lib/errors";
import type { Permission } from "@/lib/permissions";
import { requirePermission } from "../access/authorize";
import type { Actor } from "../actor";
import { lockTeamForNoKeyUpdate } from "../locks";

/**
 * Lets one transaction at a time change who is in a team, or what it is, for what an actor does. To be taken before any other row, since teams are the
 * outermost. They may have been demoted or removed since the call was authorized, so that is checked again.
 * @returns the actor, with the role they have now
 * @throws AppError `not_found` if the team was deleted, `authorization` if they have left it or may not do this any more
 */
export async function holdTeamFor(queries: Queries, actor: Actor, permission: Permission): Promise<Actor> {
  if (!(await lockTeamForNoKeyUpdate(queries, actor.teamId))) throw notFound();
  if (actor.kind === "service_account") return holdServiceAccount(queries, actor, permission);
  const membership = await queries.membership.findUnique({
    where: { teamId_userId: { teamId: actor.teamId, userId: actor.userId } },
    select: { role: true },
  });
  if (!membership) throw new AppError("authorization", "You're no longer on this team.");
  const current = { ...actor, role: membership.role };
  requirePermission(current, permission);
  return current;
}

/** Changing one takes the team, too, so it stays as it is found. */
async function holdServiceAccount(queries: Queries, actor: Actor, permission: Permission): Promise<Actor> {
  const { userId: id, teamId } = actor;
  if ((await queries.serviceAccount.count({ where: { id, teamId, deletedAt: null } })) === 0) {
    throw new AppError("authorization", "This service account has been deleted.");
  }
  requirePermission(actor, permission);
  return actor;
}
