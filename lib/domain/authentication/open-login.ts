import { v7 as newId } from "uuid";
import { pool } from "@/lib/db";
import { isReferenceGone } from "@/lib/reference-gone";
import type { Source } from "../actor";
import { eventIdAndTime, fullNameOf } from "../audit/audit-sql";
import { securityEvent } from "../audit/security-event";
import { hasFactor } from "../second-factors/find-factor";
import { letsIn } from "../single-sign-on/company-login-only";
import { invalidClient, type AuthenticatedClient } from "./authenticate-client";
import { invalidGrant, type CheckedUser } from "./check-user";
import { hashesOf, newTokens, presentTokens, type Tokens } from "./issue-tokens";
import { deviceHash, deviceHashes } from "./known-device";
import { accessTokenEnd, sessionEnd } from "./login-lifetime";
import { tellOfDevice } from "./tell-of-device";

interface Row {
  has_person: boolean;
  has_membership: boolean;
  has_client: boolean;
  session_id: string | null;
  is_new_device: boolean;
  first_name: string | null;
  email: string | null;
  token_seconds: number | null;
}

// One statement, and so one transaction: of 20 logins a second, each of these steps by itself was what other calls waited for. Locks are
// taken in the order of lib/domain/locks.ts, since each looks for what the one before has found. Whatever was ended while the password was
// checked (it, the membership, the client) is found missing, or can't end before this does.
const text = `
  WITH person AS MATERIALIZED (
    SELECT u.id, u.first_name, u.last_name, u.email FROM users u
    WHERE u.id = $1::uuid AND u.password_hash IS NOT DISTINCT FROM $2 AND u.disabled_at IS NULL AND u.deleted_at IS NULL
      AND ($12::boolean OR NOT ${hasFactor}) FOR SHARE OF u
  ), membership AS MATERIALIZED (
    SELECT m.user_id, m.team_id FROM memberships m JOIN person p ON p.id = m.user_id JOIN teams t ON t.id = m.team_id
    WHERE m.team_id = $3::uuid AND ${letsIn("$16::uuid")} FOR KEY SHARE OF m
  ), client AS MATERIALIZED (
    SELECT c.id FROM api_clients c JOIN membership ON true WHERE c.id = $4::uuid FOR KEY SHARE OF c
  ), login AS (
    INSERT INTO logins (id, user_id, api_client_id, address, user_agent, identity_provider_id, user_identity_id)
    SELECT $5::uuid, m.user_id, $4::uuid, $6::text, $7::text, $16::uuid, $17::uuid FROM membership m WHERE $4::uuid IS NULL OR EXISTS (SELECT 1 FROM client)
    RETURNING id, user_id, created_at
  ), device AS (
    INSERT INTO known_devices (user_id, device_hash) SELECT l.user_id, $8::bytea FROM login l
    ON CONFLICT (user_id, device_hash) DO UPDATE SET last_seen_at = now() RETURNING xmax = 0 AS is_new
  ), before AS (
    SELECT bool_or(d.device_hash = ANY ($13::bytea[])) AS knows FROM known_devices d WHERE d.user_id = $1::uuid
  ), session AS (
    INSERT INTO sessions (id, login_id, user_id, team_id, expires_at)
    SELECT $9::uuid, l.id, l.user_id, $3::uuid, ${sessionEnd} FROM login l
    RETURNING id, expires_at
  ), access AS (
    INSERT INTO access_tokens (token_hash, session_id, expires_at)
    SELECT $10::bytea, s.id, ${accessTokenEnd} FROM session s WHERE $10::bytea IS NOT NULL
    RETURNING expires_at
  ), refresh AS (
    INSERT INTO refresh_tokens (token_hash, session_id, expires_at)
    SELECT $11::bytea, s.id, s.expires_at FROM session s WHERE $11::bytea IS NOT NULL
  ), event AS (
    INSERT INTO audit_events (id, created_at, team_id, actor_id, action, target_type, target_id, target_name, after, address, user_agent, request_id)
    SELECT ${eventIdAndTime("at")}, $3::uuid, id, 'login.opened', 'user', id::text, name, $14::jsonb, $6::text, $7::text, $15::text
    FROM (SELECT p.id, ${fullNameOf("p")} AS name, clock_timestamp() AS at FROM login l JOIN person p ON p.id = l.user_id) AS opened
  )
  SELECT EXISTS (SELECT 1 FROM person) AS has_person, EXISTS (SELECT 1 FROM membership) AS has_membership,
    EXISTS (SELECT 1 FROM client) AS has_client, (SELECT id FROM session) AS session_id,
    coalesce((SELECT is_new FROM device) AND NOT (SELECT knows FROM before), false) AS is_new_device,
    (SELECT first_name FROM person) AS first_name, (SELECT email FROM person) AS email,
    (SELECT round(extract(epoch FROM expires_at - now()))::int FROM access) AS token_seconds`;

/**
 * Records one authentication on one device, with its first session.
 * Notes it in that team's audit log, in the same statement, and mails the person about a device that is new to their account.
 * @param user somebody who has shown all that their account asks for
 * @param client the API client it came through, or null for the portal
 * @param teamId the team that the session is to act for
 * @param showed what they have shown of themselves, in words
 * @param providerId the team's provider, if it came through that
 * @param identityId the linked account, if it came by one: unlinking that ends it
 * @returns the session's id, and tokens for a client
 * @throws OAuthError `invalid_grant` if they aren't in that team any more, or it lets them in another way only by now, their password was replaced meanwhile, or they have
 *   turned on a second factor; `invalid_client` if the client
 *   was deleted
 */
export async function openLogin(
  user: Pick<CheckedUser, "userId" | "showedFactor"> & { passwordHash: string | null },
  client: AuthenticatedClient | null,
  teamId: string,
  showed: string,
  source: Source,
  providerId: string | null = null,
  identityId: string | null = null,
): Promise<{ sessionId: string; tokens: Tokens | null }> {
  const through = client?.name ?? "portal";
  const made = client && newTokens();
  const hashes = made && hashesOf(made);
  const { rows } = await pool
    .query<Row>({
      name: "open-login",
      text,
      values: [
        user.userId,
        user.passwordHash,
        teamId,
        client?.id ?? null,
        newId(),
        source.address,
        source.userAgent,
        deviceHash(source),
        newId(),
        hashes?.access ?? null,
        hashes?.refresh ?? null,
        user.showedFactor,
        deviceHashes(source),
        JSON.stringify({ showed, through }),
        source.requestId,
        providerId,
        identityId,
      ],
    })
    .catch((error: unknown) => {
      // Unlinked meanwhile.
      if (isReferenceGone(error, "logins_user_identity_id_fkey")) throw invalidGrant();
      throw error;
    });
  const [row] = rows;
  if (!row?.has_person || !row.has_membership) throw invalidGrant();
  if (client && !row.has_client) throw invalidClient();
  if (!row.session_id) throw new Error("A login was not recorded.");
  securityEvent("login.opened", source, { team: teamId, actor: user.userId, showed, client: client?.id ?? null });
  if (row.is_new_device) await tellOfDevice(row.email ?? "", row.first_name ?? "", client?.name ?? null, source);
  return { sessionId: row.session_id, tokens: made && presentTokens(made, row.token_seconds) };
}
