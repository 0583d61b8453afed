import type { Queries } from "@/lib/db";
import { AppError, notFound } from "@/lib/errors";
import type { TeamRole } from "@/lib/permissions";
import type { Actor } from "../actor";
import { holdTeam } from "../teams/hold-team";

/** What the two are in the team while the locks hold. */
export interface HeldRoles {
  actor: TeamRole;
  member: TeamRole;
}

/**
 * Locks what a change of a member goes by, from the outside in, so that nothing it is based on changes before it is made. Nor do they
 * join a further team meanwhile: whoever takes them in locks them too.
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
  if (lockTeam) await holdTeam(queries, actor.teamId);
  await queries.$queryRaw`SELECT 1 FROM users WHERE id = ${userId}::uuid FOR NO KEY UPDATE`;
  const rows = await queries.$queryRaw<{ user_id: string; role: TeamRole }[]>`
    SELECT user_id, role::text AS role FROM memberships
    WHERE team_id = ${actor.teamId}::uuid AND user_id IN (${actor.userId}::uuid, ${userId}::uuid)
    ORDER BY user_id FOR NO KEY UPDATE`;
  const roleOf = (id: string) => rows.find((row) => row.user_id === id)?.role;
  const [own, theirs] = [roleOf(actor.userId), roleOf(userId)];
  if (!own) throw new AppError("authorization", "You are not in this team any more.");
  if (!theirs) throw notFound();
  return { actor: own, member: theirs };
}
