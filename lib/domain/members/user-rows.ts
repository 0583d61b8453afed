import { profileFields, type ProfileField } from "@/lib/contract/profile-fields";
import { Prisma } from "@/lib/generated/prisma/client";
import { can, type TeamRole } from "@/lib/permissions";
import { readRows } from "@/lib/read-rows";
import type { Reads } from "@/lib/standby";
import type { Actor } from "../actor";
import { beyond, fromTheOldest, orderedBy, type Keyset } from "../paging";
import { namesOrAddress } from "../users/names-or-address";
import { hasFactor } from "../second-factors/find-factor";
import { presentUser, selectProfile, type PresentedUser, type ShownUser } from "../users/present";
import { seesInvited, visibleMembers } from "./visible-users";

/** Somebody in a team, as its other members see them: an active member, or somebody who is only invited. */
export interface UserRow extends ShownUser {
  role: TeamRole;
  status: "active" | "invited";
  /** Whether they have a second factor; null where the caller may not know. */
  second_factor: boolean | null;
}

/** Which of them: one, those beyond one, those with this in their name or address. */
export interface UserFilter {
  id?: string;
  keyset?: Keyset;
  q?: string | undefined;
}

/**
 * Those in the actor's team whom the actor may see, in one query, ordered by id. Somebody who is only invited goes by the invite's id, and
 * is nothing yet but what the inviter typed.
 * @param from where to read; by default from the primary
 */
export function findUserRows(actor: Actor, filter: UserFilter, limit: number, from?: Reads): Promise<UserRow[]> {
  const branches = [
    activeMembers(actor, filter, limit),
    ...(seesInvited(actor) ? [invited(actor, filter, limit)] : []),
  ];
  const sql = Prisma.sql`
    SELECT * FROM (${Prisma.join(branches, " UNION ALL ")}) found
    ORDER BY ${orderedBy(filter.keyset ?? fromTheOldest, "id")} LIMIT ${limit}`;
  return readRows<UserRow>(sql, from && { from });
}

/** How many there are of those whom the actor may see. @param q part of a name or address */
export async function countUsers(actor: Actor, q: string | undefined, from: Reads): Promise<number> {
  const sql = Prisma.sql`
    SELECT
      (SELECT count(*) FROM memberships m JOIN users u ON u.id = m.user_id
        WHERE m.team_id = ${actor.teamId}::uuid AND ${visibleMembers(actor)} ${matching("m.user_id", "u", { q })}) AS active,
      (SELECT count(*) FROM invites i
        WHERE i.team_id = ${actor.teamId}::uuid AND ${seesInvited(actor)} ${matching("i.id", "i", { q })}) AS invited`;
  const [row] = await readRows<{ active: string; invited: string }>(sql, { from });
  return Number(row?.active) + Number(row?.invited);
}

/** Row → answer. */
export const presentUserRow = (row: UserRow): PresentedUser => ({
  ...presentUser(row, row.role),
  status: row.status,
  ...(row.second_factor === null ? {} : { second_factor: row.second_factor }),
});

// Each branch is ordered and limited by itself, so that a page costs a page, not the team. `= ANY` has the planner take the order
// from an index that begins with the team, as in application-rows.ts.
function activeMembers(actor: Actor, filter: UserFilter, limit: number): Prisma.Sql {
  return Prisma.sql`(
    SELECT u.id, u.email, ${selectProfile("client")}, u.created_at AS "createdAt", u.updated_at AS "updatedAt",
      m.role::text AS role, 'active' AS status, ${can(actor, "member.readAll") ? Prisma.raw(hasFactor) : Prisma.raw("NULL::boolean")} AS second_factor
    FROM memberships m JOIN users u ON u.id = m.user_id
    WHERE m.team_id = ANY (ARRAY[${actor.teamId}::uuid]) AND ${visibleMembers(actor)} ${matching("m.user_id", "u", filter)}
    ORDER BY ${orderedBy(filter.keyset ?? fromTheOldest, "m.team_id", "m.user_id")} LIMIT ${limit})`;
}

/** The same of `invites i`, which hold no more of a person than their name. */
const invitedProfile: Record<ProfileField, string> = {
  first_name: "i.first_name",
  last_name: "i.last_name",
  avatar: "NULL",
  bio: "''",
};
const invitedColumns = Prisma.raw(profileFields.map((field) => invitedProfile[field]).join(", "));

function invited(actor: Actor, filter: UserFilter, limit: number): Prisma.Sql {
  return Prisma.sql`(
    SELECT i.id, i.email, ${invitedColumns}, i.created_at, i.updated_at, i.role::text, 'invited', NULL::boolean
    FROM invites i
    WHERE i.team_id = ANY (ARRAY[${actor.teamId}::uuid]) ${matching("i.id", "i", filter)}
    ORDER BY ${orderedBy(filter.keyset ?? fromTheOldest, "i.team_id", "i.id")} LIMIT ${limit})`;
}

function matching(idColumn: string, table: "u" | "i", { id, keyset = fromTheOldest, q }: UserFilter): Prisma.Sql {
  const idOf = Prisma.raw(idColumn);
  return Prisma.sql`
    ${id ? Prisma.sql`AND ${idOf} = ${id}::uuid` : Prisma.empty}
    ${beyond(keyset, idColumn)}
    ${q ? Prisma.sql`AND ${namesOrAddress(table, q)}` : Prisma.empty}`;
}
