import { pool } from "@/lib/db";
import type { Actor } from "../actor";
import { eventIdAndTime, fullNameOf } from "../audit/audit-sql";
import { securityEvent } from "../audit/security-event";

// One statement. The teams are held before the logins, as lib/domain/locks.ts has it: burying a team ends logins while it holds the team.
const text = `
  WITH ending AS MATERIALIZED (
    SELECT l.id FROM logins l
    WHERE l.user_id = $1::uuid AND ($2::uuid[] IS NULL OR l.id = ANY ($2::uuid[])) AND l.id IS DISTINCT FROM $3::uuid
  ), held AS MATERIALIZED (
    SELECT t.id FROM teams t
    WHERE t.deleted_at IS NULL
      AND t.id IN (SELECT s.team_id FROM sessions s JOIN ending e ON e.id = s.login_id WHERE s.expires_at > now())
    ORDER BY t.id FOR KEY SHARE
  ), ended AS (
    DELETE FROM logins l USING ending e WHERE l.id = e.id AND (SELECT count(*) FROM held) >= 0 RETURNING l.id
  ), event AS (
    INSERT INTO audit_events (id, created_at, team_id, actor_id, action, target_type, target_id, target_name, after, address, user_agent, request_id)
    SELECT ${eventIdAndTime("at")}, team_id, CASE WHEN $7::text IS NULL THEN user_id END, 'login.ended', 'user', user_id::text, name,
      jsonb_strip_nulls(jsonb_build_object('logins', (SELECT count(*) FROM ended), 'because', $7::text)), $4::text, $5::text, $6::text
    FROM (
      SELECT h.id AS team_id, u.id AS user_id, ${fullNameOf("u")} AS name, clock_timestamp() AS at
      FROM held h JOIN users u ON u.id = $1::uuid WHERE (SELECT count(*) FROM ended) > 0
    ) AS told
  )
  SELECT count(*)::int AS count FROM ended`;

/**
 * Ends logins of a person, with all their sessions and tokens, and notes it in the teams that they acted for.
 * @param which those with these ids; all but one
 * @param because why, where it isn't the person who ends them
 * @returns how many there were
 */
export async function endLogins(
  { userId, source }: Pick<Actor, "userId" | "source">,
  { only, but }: { only?: readonly string[] | undefined; but?: string },
  because: string | null = null,
): Promise<number> {
  const { address, userAgent, requestId } = source;
  const values = [userId, only ?? null, but ?? null, address, userAgent, requestId, because];
  const { rows } = await pool.query<{ count: number }>({ name: "end-logins", text, values });
  const count = rows[0]?.count ?? 0;
  if (count > 0)
    securityEvent("login.ended", source, {
      actor: because ? null : userId,
      target: userId,
      logins: count,
      because,
    });
  return count;
}
