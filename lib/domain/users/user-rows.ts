import { prisma } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import type { TeamRole } from "@/lib/permissions";
import type { Actor } from "../actor";
import { containsPattern } from "../paging";
import { presentUser, type PresentedUser, type ShownUser } from "./present";
import { seesInvited, visibleMembers } from "./visible-users";

/** Somebody in a team, as its other members see them: an active member, or who is only invited. */
export interface UserRow extends ShownUser {
  role: TeamRole;
  status: "active" | "invited";
}

/** Which of them: one, those after one, those with this in their name or address. */
export interface UserFilter {
  id?: string;
  after?: string | null;
  q?: string | undefined;
}

/**
 * Those in the actor's team whom the actor may see, in one query, ordered by id. Who is only invited goes by the invite's id, and is
 * nothing yet but what the inviter typed.
 */
export function findUserRows(actor: Actor, filter: UserFilter, limit: number): Promise<UserRow[]> {
  const branches = [
    activeMembers(actor, filter, limit),
    ...(seesInvited(actor) ? [invited(actor, filter, limit)] : []),
  ];
  return prisma.$queryRaw<UserRow[]>`
    SELECT * FROM (${Prisma.join(branches, " UNION ALL ")}) found ORDER BY id LIMIT ${limit}`;
}

/** Row → answer. */
export const presentUserRow = (row: UserRow): PresentedUser => ({ ...presentUser(row, row.role), status: row.status });

// Each branch is ordered and limited by itself, so that a page costs a page, not the team. `= ANY` has the planner take the order
// from an index that begins with the team, as in application-rows.ts.
function activeMembers(actor: Actor, filter: UserFilter, limit: number): Prisma.Sql {
  return Prisma.sql`(
    SELECT u.id, u.email, u.first_name AS "firstName", u.last_name AS "lastName", u.avatar, u.bio,
      u.created_at AS "createdAt", u.updated_at AS "updatedAt", m.role::text AS role, 'active' AS status
    FROM memberships m JOIN users u ON u.id = m.user_id
    WHERE m.team_id = ANY (ARRAY[${actor.teamId}::uuid]) AND ${visibleMembers(actor)} ${matching("m.user_id", "u", filter)}
    ORDER BY m.team_id, m.user_id LIMIT ${limit})`;
}

function invited(actor: Actor, filter: UserFilter, limit: number): Prisma.Sql {
  return Prisma.sql`(
    SELECT i.id, i.email, i.first_name, i.last_name, NULL, '', i.created_at, i.updated_at, i.role::text, 'invited'
    FROM invites i
    WHERE i.team_id = ANY (ARRAY[${actor.teamId}::uuid]) ${matching("i.id", "i", filter)}
    ORDER BY i.team_id, i.id LIMIT ${limit})`;
}

function matching(idColumn: string, table: string, { id, after, q }: UserFilter): Prisma.Sql {
  const [idOf, of] = [Prisma.raw(idColumn), Prisma.raw(table)];
  const pattern = q ? containsPattern(q) : "";
  return Prisma.sql`
    ${id ? Prisma.sql`AND ${idOf} = ${id}::uuid` : Prisma.empty}
    ${after ? Prisma.sql`AND ${idOf} > ${after}::uuid` : Prisma.empty}
    ${q ? Prisma.sql`AND (${of}.first_name || ' ' || ${of}.last_name ILIKE ${pattern} OR ${of}.email ILIKE ${pattern})` : Prisma.empty}`;
}
