import type { Queries } from "@/lib/db";
import type { TeamRole } from "@/lib/permissions";
import {
  lockInvitesOfTeamsForUpdate,
  lockMembershipsOfUserForUpdate,
  lockTeamsOfUserForNoKeyUpdate,
  lockUserForNoKeyUpdate,
} from "../locks";

/** One of a person's teams, counted while it is locked. */
export interface OwnTeam {
  id: string;
  name: string;
  /** Theirs. */
  role: TeamRole;
  members: number;
  owners: number;
}

/**
 * Locks all teams of a person, and them in these, from the outside in: nobody joins or leaves until the transaction ends, since
 * changing who is in a team holds it. Invites are locked across teams, in the same order as when they are renewed.
 * @param queries a transaction
 */
export async function lockTeamsOf(queries: Queries, userId: string): Promise<OwnTeam[]> {
  const ids = await lockTeamsOfUserForNoKeyUpdate(queries, userId);
  await lockUserForNoKeyUpdate(queries, userId);
  await lockMembershipsOfUserForUpdate(queries, userId, ids);
  await lockInvitesOfTeamsForUpdate(queries, ids);
  return queries.$queryRaw<OwnTeam[]>`
    SELECT t.id, t.name, mine.role::text AS role, count(*)::int AS members,
      (count(*) FILTER (WHERE m.role = 'owner'))::int AS owners
    FROM memberships mine
    JOIN teams t ON t.id = mine.team_id
    JOIN memberships m ON m.team_id = t.id
    WHERE mine.user_id = ${userId}::uuid AND mine.team_id = ANY (${ids}::uuid[])
    GROUP BY t.id, t.name, mine.role ORDER BY t.id`;
}
