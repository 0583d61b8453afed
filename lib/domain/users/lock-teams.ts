import type { Queries } from "@/lib/db";
import type { TeamRole } from "@/lib/permissions";

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
 * Locks all teams of a person, and them in these, from the outside in: nobody joins or leaves until the transaction ends, since whoever
 * changes who is in a team holds it. Invites are locked in the order in which those are that are renewed, across teams.
 * @param queries a transaction
 */
export async function lockTeamsOf(queries: Queries, userId: string): Promise<OwnTeam[]> {
  const locked = await queries.$queryRaw<{ id: string }[]>`
    SELECT t.id FROM teams t JOIN memberships m ON m.team_id = t.id
    WHERE m.user_id = ${userId}::uuid AND t.deleted_at IS NULL
    ORDER BY t.id FOR NO KEY UPDATE OF t`;
  const ids = locked.map(({ id }) => id);
  await queries.$queryRaw`SELECT 1 FROM users WHERE id = ${userId}::uuid FOR NO KEY UPDATE`;
  await queries.$queryRaw`
    SELECT 1 FROM memberships WHERE user_id = ${userId}::uuid AND team_id = ANY (${ids}::uuid[]) ORDER BY team_id FOR UPDATE`;
  await queries.$queryRaw`SELECT 1 FROM invites WHERE team_id = ANY (${ids}::uuid[]) ORDER BY id FOR UPDATE`;
  return queries.$queryRaw<OwnTeam[]>`
    SELECT t.id, t.name, mine.role::text AS role, count(*)::int AS members,
      (count(*) FILTER (WHERE m.role = 'owner'))::int AS owners
    FROM memberships mine
    JOIN teams t ON t.id = mine.team_id
    JOIN memberships m ON m.team_id = t.id
    WHERE mine.user_id = ${userId}::uuid AND mine.team_id = ANY (${ids}::uuid[])
    GROUP BY t.id, t.name, mine.role ORDER BY t.id`;
}
