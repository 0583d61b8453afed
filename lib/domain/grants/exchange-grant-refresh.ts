import { hashSecret, isSecretOf } from "@/lib/auth/secret";
import { prisma } from "@/lib/db";
import { OAuthError } from "@/lib/errors";
import { knownScopes } from "@/lib/scopes";
import type { Source } from "../actor";
import type { AuthenticatedClient } from "../authentication/authenticate-client";
import { scopesWithin } from "../authentication/scope";
import { endGrant } from "./end-grant";
import { issueGrantTokens, type GrantTokens } from "./issue-grant-tokens";
import { sql } from "./lifetimes";

const invalidToken = () => new OAuthError("invalid_grant", "This refresh token is no longer valid.");

/**
 * The refresh grant (RFC 6749, section 6) with rotation (RFC 9700, section 4.14.2), as for logins: coming back with a token that was used up
 * more than 10 s ago means that two parties hold it, and the grant ends. Within 10 s it only fails.
 * @param asked scopes of the grant, for an access token that does less; by default all of them
 * @throws OAuthError `invalid_grant`, also for another client's token; `invalid_scope`
 */
export async function exchangeGrantRefresh(
  client: AuthenticatedClient,
  { refreshToken, asked }: { refreshToken: string; asked: string | undefined },
  source: Source,
): Promise<GrantTokens> {
  if (!isSecretOf("grant_refresh", refreshToken)) throw invalidToken();
  const tokenHash = hashSecret(refreshToken);
  const tokens = await prisma.$transaction(async (tx) => {
    const [grant] = await tx.$queryRaw<{ id: string; scopes: string[] }[]>`
      SELECT g.id, g.scopes FROM grant_refresh_tokens r
        JOIN client_grants g ON g.id = r.grant_id AND g.api_client_id = ${client.id}::uuid AND ${sql.grantLives}
        JOIN users u ON u.id = g.user_id AND u.disabled_at IS NULL AND u.deleted_at IS NULL
        JOIN teams t ON t.id = g.team_id AND t.deleted_at IS NULL
      WHERE r.token_hash = ${tokenHash}
      FOR NO KEY UPDATE OF g`;
    if (!grant) return null;
    const scopes = scopesWithin(asked, knownScopes(grant.scopes), "grant");
    const used = await tx.$executeRaw`
      UPDATE grant_refresh_tokens SET used_at = now()
      WHERE token_hash = ${tokenHash} AND used_at IS NULL AND expires_at > now()`;
    return used === 0 ? null : issueGrantTokens(tx, grant.id, scopes);
  });
  if (tokens) return tokens;
  const [reused] = await prisma.$queryRaw<{ id: string }[]>`
    SELECT g.id FROM client_grants g JOIN grant_refresh_tokens r ON r.grant_id = g.id
    WHERE r.token_hash = ${tokenHash} AND r.used_at < now() - interval '10 seconds' AND g.api_client_id = ${client.id}::uuid`;
  if (reused) await endGrant(reused.id, { actorId: null, source, because: "a refresh token was used twice" });
  throw invalidToken();
}
