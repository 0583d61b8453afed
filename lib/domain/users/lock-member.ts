import type { Queries } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import { AppError, notFound } from "@/lib/errors";
import type { TeamRole } from "@/lib/permissions";
import type { Actor } from "../actor";

/** What the two are in the team while the locks hold. */
export interface HeldRoles {
  actor: TeamRole;
  member: TeamRole;
}

/**
 * Locks what a change of a member goes by, from the outside in, so that nothing it is based on changes before it is made.
 * @param queries a transaction
 * @param locks `team`: for a change of roles, one at a time in a team. `teamsOfMember`: keeps them from joining a further one.
 * @throws AppError `not_found` if they have left the team meanwhile, `authorization` if the actor has
 */
export async function lockMember(
  queries: Queries,
  actor: Actor,
  userId: string,
  locks: { team: boolean; teamsOfMember: boolean },
): Promise<HeldRoles> {
  if (locks.team) await queries.$queryRaw`SELECT 1 FROM teams WHERE id = ${actor.teamId}::uuid FOR NO KEY UPDATE`;
  // A new membership points to the user, and waits for the stronger lock.
  const strength = locks.teamsOfMember ? Prisma.sql`FOR UPDATE` : Prisma.sql`FOR NO KEY UPDATE`;
  await queries.$queryRaw`SELECT 1 FROM users WHERE id = ${userId}::uuid ${strength}`;
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
