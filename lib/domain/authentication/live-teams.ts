import { letsIn } from "../single-sign-on/company-login-only";

/** The teams of somebody, the oldest membership first. */
export interface LiveTeams {
  /** Those that they can act for. */
  open: readonly string[];
  /** Those that let them in by their own identity provider only. */
  closed: readonly string[];
}

const teamsOf = (which: string): string => `ARRAY(
    SELECT m.team_id::text FROM memberships m JOIN teams t ON t.id = m.team_id
    WHERE m.user_id = u.id AND t.deleted_at IS NULL AND ${which} ORDER BY m.created_at, m.team_id
  )`;

/** SQL: two columns, the ids of the teams of user `u`. {@link liveTeamsIn} reads them. */
export const liveTeamsOf = `${teamsOf(letsIn("NULL"))} AS teams, ${teamsOf(`NOT ${letsIn("NULL")}`)} AS closed_teams`;

/** @param row of a query with {@link liveTeamsOf} */
export const liveTeamsIn = (row: { teams: string[]; closed_teams: string[] }): LiveTeams => ({
  open: row.teams,
  closed: row.closed_teams,
});
