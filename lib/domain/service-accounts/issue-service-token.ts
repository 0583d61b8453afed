import { createSecret, hashSecret } from "@/lib/auth/secret";
import { pool } from "@/lib/db";
import { OAuthError } from "@/lib/errors";
import type { Scope } from "@/lib/scopes";
import type { AuthenticatedServiceAccount } from "./authenticate-service-account";

/** An access token of a service account, as RFC 6749, section 5.1 answers it: without a refresh token (section 4.4.3). */
export interface ServiceTokens {
  access_token: string;
  token_type: "bearer";
  expires_in: number;
  scope: string;
}

// Whatever has ended the account since its secret was checked is found here. It never outlives the account.
const text = `
  WITH account AS (
    UPDATE service_accounts a SET last_used_at = now() FROM teams t
    WHERE a.id = $1 AND a.deleted_at IS NULL AND a.expires_at > now() AND t.id = a.team_id AND t.deleted_at IS NULL
    RETURNING a.id, a.expires_at
  )
  INSERT INTO service_tokens (token_hash, service_account_id, scopes, expires_at)
  SELECT $2, id, $3, least(now() + interval '1 hour', expires_at) FROM account
  RETURNING round(extract(epoch FROM expires_at - now()))::int AS seconds`;

/**
 * The client credentials grant (RFC 6749, section 4.4).
 * @param asked scopes that the account has; by default all of them
 * @throws OAuthError `invalid_client` if it was deleted meanwhile
 */
export async function issueServiceToken(
  account: AuthenticatedServiceAccount,
  asked: readonly Scope[],
): Promise<ServiceTokens> {
  const token = createSecret("service_token");
  const { rows } = await pool.query<{ seconds: number }>({
    name: "issue-service-token",
    text,
    values: [account.id, hashSecret(token), asked],
  });
  const [row] = rows;
  if (!row) throw new OAuthError("invalid_client", "Unknown client or wrong client secret.");
  return { access_token: token, token_type: "bearer", expires_in: row.seconds, scope: asked.join(" ") };
}
