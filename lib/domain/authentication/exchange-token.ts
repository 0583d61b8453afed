import { hashSecret, isSecretOf } from "@/lib/auth/secret";
import { prisma } from "@/lib/db";
import { OAuthError } from "@/lib/errors";
import { Prisma } from "@/lib/generated/prisma/client";
import type { Source } from "../actor";
import { letsIn } from "../single-sign-on/company-login-only";
import type { AuthenticatedClient } from "./authenticate-client";
import { endLogins } from "./end-logins";
import { issueTokens, type Tokens } from "./issue-tokens";
import { sql } from "./login-lifetime";
import { prolongSession } from "./open-session";

const invalidToken = () => new OAuthError("invalid_grant", "This refresh token is no longer valid.");

/**
 * The refresh grant (RFC 6749, section 6) with rotation (RFC 9700, section 4.14.2): if many come with one token, the row lock
 * lets one through. Coming back with a token that was used up more than 10 s ago means that two parties hold it: the login ends. Within
 * 10 s it only fails, since that is a double click.
 * @throws OAuthError `invalid_grant`
 */
export async function exchangeToken(
  client: AuthenticatedClient,
  refreshToken: string,
  source: Source,
): Promise<Tokens> {
  if (!isSecretOf("refresh_token", refreshToken)) throw invalidToken();
  const tokenHash = hashSecret(refreshToken);
  const tokens = await prisma.$transaction(async (tx) => {
    // Locked from the outside in, as a logout deletes them: two that go the other way round would wait for each other.
    const [session] = await tx.$queryRaw<{ id: string; login_id: string }[]>`
      SELECT s.id, s.login_id FROM refresh_tokens r
        JOIN sessions s ON s.id = r.session_id
        JOIN logins l ON l.id = s.login_id AND l.api_client_id = ${client.id}::uuid AND ${sql.loginLives}
        JOIN users u ON u.id = s.user_id AND u.disabled_at IS NULL AND u.deleted_at IS NULL
        JOIN memberships m ON m.team_id = s.team_id AND m.user_id = s.user_id
        JOIN teams t ON t.id = s.team_id AND t.deleted_at IS NULL AND ${Prisma.raw(letsIn("l.identity_provider_id"))}
      WHERE r.token_hash = ${tokenHash}
      FOR NO KEY UPDATE OF l, s`;
    if (!session) return null;
    const used = await tx.$executeRaw`
      UPDATE refresh_tokens SET used_at = now()
      WHERE token_hash = ${tokenHash} AND used_at IS NULL AND expires_at > now()`;
    if (used === 0) return null;
    await prolongSession(tx, session.id);
    await tx.$executeRaw`UPDATE logins SET last_used_at = now() WHERE id = ${session.login_id}::uuid`;
    return issueTokens(tx, session.id);
  });
  if (tokens) return tokens;
  await endIfReused(client, tokenHash, source);
  throw invalidToken();
}

async function endIfReused(
  client: AuthenticatedClient,
  tokenHash: Uint8Array<ArrayBuffer>,
  source: Source,
): Promise<void> {
  const [reused] = await prisma.$queryRaw<{ login_id: string; user_id: string }[]>`
    SELECT l.id AS login_id, l.user_id FROM logins l JOIN sessions s ON s.login_id = l.id JOIN refresh_tokens r ON r.session_id = s.id
    WHERE r.token_hash = ${tokenHash} AND r.used_at < now() - interval '10 seconds' AND l.api_client_id = ${client.id}::uuid`;
  if (!reused) return;
  await endLogins({ userId: reused.user_id, source }, { only: [reused.login_id] }, "a refresh token was used twice");
}
