import { prisma } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import { can } from "@/lib/permissions";
import type { Actor } from "../actor";
import { isId } from "../is-id";

/** @returns whether the actor sees everybody in the team, those who are only invited too */
export const seesInvited = (actor: Actor): boolean => can({ role: actor.role }, "member.readAll");

/**
 * Which active members the actor sees: owners and admins of the team, and admins of one of its applications, see all; others see
 * themselves and the people they share an application with.
 * @returns a condition on `m`, memberships of the actor's team
 */
export function visibleMembers(actor: Actor): Prisma.Sql {
  if (seesInvited(actor)) return Prisma.sql`true`;
  const mine = Prisma.sql`application_memberships mine
    JOIN applications a ON a.team_id = mine.team_id AND a.id = mine.application_id AND a.deleted_at IS NULL`;
  const isMine = Prisma.sql`mine.team_id = ${actor.teamId}::uuid AND mine.user_id = ${actor.userId}::uuid`;
  return Prisma.sql`(
    m.user_id = ${actor.userId}::uuid
    OR EXISTS (SELECT 1 FROM ${mine} WHERE ${isMine} AND mine.role = 'admin')
    OR m.user_id IN (
      SELECT theirs.user_id FROM ${mine}
      JOIN application_memberships theirs ON theirs.application_id = mine.application_id
      WHERE ${isMine}
    )
  )`;
}

/**
 * @param userId of a user, or of an invite, from an untrusted source
 * @returns whether the actor may know of them in their team at all
 */
export async function seesUser(actor: Actor, userId: string): Promise<boolean> {
  if (!isId(userId)) return false;
  const [row] = await prisma.$queryRaw<{ sees: boolean }[]>`
    SELECT EXISTS (
      SELECT 1 FROM memberships m
      WHERE m.team_id = ${actor.teamId}::uuid AND m.user_id = ${userId}::uuid AND ${visibleMembers(actor)}
    ) OR EXISTS (
      SELECT 1 FROM invites i
      WHERE i.team_id = ${actor.teamId}::uuid AND i.id = ${userId}::uuid AND ${seesInvited(actor)}
    ) AS sees`;
  return row?.sees ?? false;
}
