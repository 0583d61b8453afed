import { createSecret, hashSecret } from "@/lib/auth/secret";
import type { Queries } from "@/lib/db";
import type { Scope } from "@/lib/scopes";
import { sql } from "./lifetimes";

/** What a grant gives, as RFC 6749, section 5.1 answers it to the letter. */
export interface GrantTokens {
  access_token: string;
  token_type: "bearer";
  expires_in: number;
  refresh_token: string;
  scope: string;
}

/**
 * Gives a grant a new pair of tokens; its earlier access tokens end, so that one pair lives at a time.
 * @param queries the transaction that used up what the pair is given for
 * @param scopes of the access token: those of the grant or fewer
 */
export async function issueGrantTokens(
  queries: Queries,
  grantId: string,
  scopes: readonly Scope[],
): Promise<GrantTokens> {
  const [access, refresh] = [createSecret("grant_token"), createSecret("grant_refresh")];
  await queries.grantAccessToken.deleteMany({ where: { grantId } });
  const [issued] = await queries.$queryRaw<{ seconds: number }[]>`
    INSERT INTO grant_access_tokens (token_hash, grant_id, scopes, expires_at)
    SELECT ${hashSecret(access)}, g.id, ${[...scopes]}::text[], ${sql.accessTokenEnd} FROM client_grants g WHERE g.id = ${grantId}::uuid
    RETURNING round(extract(epoch FROM expires_at - now()))::int AS seconds`;
  if (!issued) throw new Error("There is no such grant.");
  await queries.$executeRaw`
    INSERT INTO grant_refresh_tokens (token_hash, grant_id, expires_at)
    SELECT ${hashSecret(refresh)}, g.id, ${sql.refreshTokenEnd} FROM client_grants g WHERE g.id = ${grantId}::uuid`;
  return {
    access_token: access,
    token_type: "bearer",
    expires_in: issued.seconds,
    refresh_token: refresh,
    scope: scopes.join(" "),
  };
}
