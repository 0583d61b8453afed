import { Prisma } from "@/lib/generated/prisma/client";

/**
 * When a team may act for somebody's whole account, as a condition on `u`, the users: it is their only team, and they do not own
 * it. Else its clients would get at what belongs to other teams, or to an owner.
 */
export const hasOnlyTeam = (teamId: string): Prisma.Sql => Prisma.sql`
  EXISTS (
    SELECT 1 FROM memberships m JOIN teams t ON t.id = m.team_id AND t.deleted_at IS NULL
    WHERE m.user_id = u.id AND m.team_id = ${teamId}::uuid AND m.role <> 'owner'
  ) AND NOT EXISTS (
    SELECT 1 FROM memberships m JOIN teams t ON t.id = m.team_id AND t.deleted_at IS NULL
    WHERE m.user_id = u.id AND m.team_id <> ${teamId}::uuid
  )`;
