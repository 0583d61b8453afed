import type { Queries } from "@/lib/db";
import { AppError, notFound } from "@/lib/errors";
import { requirePermission } from "../access/authorize";
import type { Actor } from "../actor";
import type { Permission } from "@/lib/permissions";

/**
 * Lets one transaction at a time change who is in a team. To be taken before any other row, since teams are the outermost.
 * @param queries a transaction
 * @returns whether the team is still there
 */
export async function holdTeam(queries: Queries, teamId: string): Promise<boolean> {
  // Leaves those in peace who only refer to the team.
  const rows = await queries.$queryRaw<unknown[]>`
    SELECT 1 FROM teams WHERE id = ${teamId}::uuid AND deleted_at IS NULL FOR NO KEY UPDATE`;
  return rows.length > 0;
}

/**
 * The same for what an actor does. They may have been demoted or removed since the call was authorized, so that is seen to again.
 * @returns the actor, with the role they have now
 * @throws AppError `not_found` if the team was deleted, `authorization` if they have left it or may not do this any more
 */
export async function holdTeamFor(queries: Queries, actor: Actor, permission: Permission): Promise<Actor> {
  if (!(await holdTeam(queries, actor.teamId))) throw notFound();
  const membership = await queries.membership.findUnique({
    where: { teamId_userId: { teamId: actor.teamId, userId: actor.userId } },
    select: { role: true },
  });
  if (!membership) throw new AppError("authorization", "You are not in this team any more.");
  const current = { ...actor, role: membership.role };
  requirePermission(current, permission);
  return current;
}
