/** SQL: the ids of user `u`'s teams, the oldest membership first. */
export const liveTeamsOf = `ARRAY(
    SELECT m.team_id::text FROM memberships m JOIN teams t ON t.id = m.team_id
    WHERE m.user_id = u.id AND t.deleted_at IS NULL ORDER BY m.created_at, m.team_id
  )`;
