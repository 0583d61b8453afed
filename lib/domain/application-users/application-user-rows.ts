import type { ProfileFields } from "@/lib/contract/profile-fields";
import { Prisma } from "@/lib/generated/prisma/client";
import type { ApplicationRole, TeamRole } from "@/lib/permissions";
import { readRows } from "@/lib/read-rows";
import type { Reads } from "@/lib/standby";
import type { Actor } from "../actor";
import { fromTheOldest, orderedBy, type Keyset } from "../paging";
import { selectProfile } from "../users/present";

/** A member of the team who was added to an application by hand. */
export interface ApplicationUserRow extends ProfileFields {
  id: string;
  email: string | null;
  role: TeamRole;
  application_role: ApplicationRole;
  created_at: Date;
  updated_at: Date;
}

/**
 * Those on an application of the actor's team, in one query, ordered by the user's id.
 * @param filter further conditions on `m`, the application's memberships, and `u`, the users
 * @param options.keyset which way they are ordered; oldest first without it
 * @param options.forChange keeps others from changing them until the transaction ends
 */
export const applicationUserRows = (
  actor: Actor,
  applicationId: string,
  filter: Prisma.Sql,
  limit: number,
  { keyset = fromTheOldest, forChange = false }: { keyset?: Keyset; forChange?: boolean } = {},
): Prisma.Sql => Prisma.sql`
    SELECT u.id, u.email, ${selectProfile("api")}, t.role::text AS role,
      m.role::text AS application_role, u.created_at, u.updated_at
    FROM application_memberships m
    JOIN memberships t ON t.team_id = m.team_id AND t.user_id = m.user_id
    JOIN users u ON u.id = m.user_id
    WHERE m.application_id = ${applicationId}::uuid AND m.team_id = ${actor.teamId}::uuid ${filter}
    ORDER BY ${orderedBy(keyset, "m.user_id")} LIMIT ${limit} ${forChange ? Prisma.sql`FOR UPDATE OF m` : Prisma.empty}`;

/** How many there are on an application of the actor's team. @param filter as above */
export async function countApplicationUsers(
  actor: Actor,
  applicationId: string,
  filter: Prisma.Sql,
  from: Reads,
): Promise<number> {
  const sql = Prisma.sql`
    SELECT count(*) FROM application_memberships m JOIN users u ON u.id = m.user_id
    WHERE m.application_id = ${applicationId}::uuid AND m.team_id = ${actor.teamId}::uuid ${filter}`;
  const [row] = await readRows<{ count: string }>(sql, { from });
  return Number(row?.count);
}
