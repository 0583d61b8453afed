import { hashSecret, isSecretOf } from "@/lib/auth/secret";
import { prisma } from "@/lib/db";
import { OAuthError } from "@/lib/errors";
import type { AuthenticatedClient } from "../authentication/authenticate-client";
import type { GrantTokens } from "./issue-grant-tokens";
import { holdParties, openGrant } from "./open-grant";

const invalidCode = () => new OAuthError("invalid_grant", "This device code isn't valid, or was used.");

interface Polled {
  team_id: string | null;
  user_id: string | null;
  is_denied: boolean;
  is_over: boolean;
  is_early: boolean;
}

/**
 * The device access token request (RFC 8628, section 3.4). Whoever polls too often waits longer each time, as section 3.5 has it.
 * @throws OAuthError `invalid_grant`, also for another client's code; `expired_token`, `access_denied`, `authorization_pending`, `slow_down`
 */
export async function exchangeDeviceCode(client: AuthenticatedClient, code: string): Promise<GrantTokens> {
  if (!isSecretOf("device_code", code)) throw invalidCode();
  const codeHash = hashSecret(code);
  const polled = await notePoll(codeHash, client.id);
  if (!polled) throw invalidCode();
  if (polled.is_over) throw new OAuthError("expired_token", "This device code has expired. Ask for a new one.");
  if (polled.is_denied) throw new OAuthError("access_denied", "The person said no.");
  const { team_id: teamId, user_id: userId } = polled;
  if (teamId === null || userId === null) {
    if (polled.is_early) throw new OAuthError("slow_down", "Too soon. Wait five seconds longer between two polls.");
    throw new OAuthError("authorization_pending", "Nobody has entered the code yet.");
  }
  return prisma.$transaction(async (tx) => {
    if (!(await holdParties(tx, { apiClientId: client.id, teamId, userId }))) throw invalidCode();
    const [used] = await tx.$queryRaw<{ scopes: string[]; address: string; user_agent: string | null }[]>`
      DELETE FROM device_codes WHERE code_hash = ${codeHash} AND user_id = ${userId}::uuid AND team_id = ${teamId}::uuid
      RETURNING scopes, address, user_agent`;
    if (!used) throw invalidCode();
    const { scopes, address, user_agent: userAgent } = used;
    return openGrant(tx, { apiClientId: client.id, teamId, userId, scopes, originHash: codeHash, address, userAgent });
  });
}

/** @returns what has become of a code of this client, and whether it came too soon after the last time; undefined if there is none */
async function notePoll(codeHash: Uint8Array<ArrayBuffer>, clientId: string): Promise<Polled | undefined> {
  // What it was before is read with the row locked, so that of two polls at once the second comes too soon.
  const [polled] = await prisma.$queryRaw<Polled[]>`
    WITH before AS (
      SELECT code_hash, polled_at > now() - poll_interval * interval '1 second' AS is_early FROM device_codes
      WHERE code_hash = ${codeHash} AND api_client_id = ${clientId}::uuid FOR UPDATE
    )
    UPDATE device_codes d
    SET polled_at = now(), poll_interval = CASE WHEN b.is_early THEN least(d.poll_interval + 5, 600) ELSE d.poll_interval END
    FROM before b WHERE d.code_hash = b.code_hash
    RETURNING d.team_id, d.user_id, d.denied_at IS NOT NULL AS is_denied, d.expires_at <= now() AS is_over,
      coalesce(b.is_early, false) AS is_early`;
  return polled;
}
