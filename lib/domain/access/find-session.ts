import { pool } from "@/lib/db";
import { gathering } from "@/lib/gathering";
import { hashSecret, isSecretOf } from "@/lib/auth/secret";
import { forEachKey, forKeptPlan } from "@/lib/kept-plan";
import { log } from "@/lib/log";
import type { TeamRole } from "@/lib/permissions";
import type { Actor, Source } from "../actor";
import { loginLives } from "../authentication/login-lifetime";
import { isId } from "../is-id";
import { hasFactor } from "../second-factors/find-factor";
import { letsIn } from "../single-sign-on/company-login-only";
import { onFirstUse, settledIn } from "./settled";

interface Row {
  session_id: string;
  login_id: string;
  api_client_id: string | null;
  user_id: string;
  team_id: string;
  role: TeamRole;
  stale: boolean;
  lacks_factor: boolean;
  via_provider: boolean;
  settled: boolean;
}

// One round trip: the token, its session and what the person is in the team at this moment. Only in a team with the rule is it looked whether
// they have a second factor: CASE runs no branch that it doesn't take. A team's own provider asks for
// whatever the team wants.
const columns =
  () => `s.id AS session_id, s.login_id, l.api_client_id, l.identity_provider_id IS NOT NULL AS via_provider, s.user_id, s.team_id, m.role,
  l.last_used_at < now() - interval '5 minutes' AS stale,
  CASE WHEN t.second_factor_required AND l.identity_provider_id IS NULL THEN NOT ${hasFactor} ELSE false END AS lacks_factor,
  ${settledIn("s.team_id", "u")} AS settled`;
const joins = `
  JOIN logins l ON l.id = s.login_id
  JOIN memberships m ON m.team_id = s.team_id AND m.user_id = s.user_id
  JOIN users u ON u.id = s.user_id AND u.disabled_at IS NULL AND u.deleted_at IS NULL
  JOIN teams t ON t.id = s.team_id AND t.deleted_at IS NULL AND ${letsIn("l.identity_provider_id")}
  WHERE s.expires_at > now() AND ${loginLives}`;

const byAccessToken = onFirstUse(() =>
  forEachKey(
    "bytea",
    `SELECT encode(a.token_hash, 'base64') AS token, ${columns()}
    FROM access_tokens a JOIN sessions s ON s.id = a.session_id ${joins} AND a.token_hash = given.key AND a.expires_at > now()`,
  ),
);

const findToken = gathering(async (hashes) => {
  const { rows } = await pool.query<Row & { token: string }>({
    name: "sessions-by-token",
    text: byAccessToken(),
    values: [forKeptPlan(hashes.map((hash) => Buffer.from(hash, "base64")))],
  });
  return new Map(rows.map((row) => [row.token, row]));
});

// A cookie names a portal session only: one that came through an API client can't be turned into a cookie.
const byCookie = onFirstUse(
  () => `SELECT ${columns()} FROM sessions s ${joins} AND s.id = $1 AND l.api_client_id IS NULL`,
);

function toActor(row: Row | undefined, source: Source): Actor | null {
  if (!row) return null;
  if (row.stale) noteUse(row.login_id);
  return {
    kind: "person",
    userId: row.user_id,
    teamId: row.team_id,
    role: row.role,
    applicationRole: null,
    scopes: null,
    sessionId: row.session_id,
    loginId: row.login_id,
    apiClientId: row.api_client_id,
    lacksFactor: row.lacks_factor,
    viaProvider: row.via_provider,
    isSettled: row.settled,
    source,
  };
}

/** Says in the list of sessions that a login is in use. Nobody waits for it: a login that somebody has locked is left alone. */
function noteUse(loginId: string): void {
  const text = `UPDATE logins SET last_used_at = now() WHERE id = (
    SELECT id FROM logins WHERE id = $1 AND last_used_at < now() - interval '5 minutes' FOR NO KEY UPDATE SKIP LOCKED)`;
  pool.query({ name: "note-login-use", text, values: [loginId] }).catch((error: unknown) => {
    log().warn({ err: error }, "the use of a login could not be noted");
  });
}

/**
 * @param token an access token, from an untrusted source
 * @returns who it stands for, or null if it is unknown, expired or ended
 */
export async function findByAccessToken(token: string, source: Source): Promise<Actor | null> {
  if (!isSecretOf("access_token", token)) return null;
  return toActor(await findToken(Buffer.from(hashSecret(token)).toString("base64")), source);
}

/**
 * @param sessionId from the portal's signed cookie
 * @returns who it stands for, or null if that session has ended
 */
export async function findBySessionId(sessionId: string, source: Source): Promise<Actor | null> {
  if (!isId(sessionId)) return null;
  const { rows } = await pool.query<Row>({ name: "session-by-id", text: byCookie(), values: [sessionId] });
  return toActor(rows[0], source);
}
