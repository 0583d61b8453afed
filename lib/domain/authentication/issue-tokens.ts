import type { z } from "zod";
import type { login } from "@/lib/contract/authentication";
import { createSecret, hashSecret } from "@/lib/auth/secret";
import type { Queries } from "@/lib/db";
import { sessionLifetime } from "./open-login";

/** Lifetime of an access token, in seconds. */
const accessTokenLifetime = 3_600;

/** A new access and refresh token, as RFC 6749, section 5.1 answers them (`expires_in` being the documented string). */
export type Tokens = z.infer<typeof login.answer>;

/**
 * Gives a session a new pair of tokens; access tokens it had are over, so that one pair lives at a time.
 * @param queries the transaction that used up what the pair is given for
 */
export async function issueTokens(queries: Queries, sessionId: string): Promise<Tokens> {
  const accessToken = createSecret("access_token");
  const refreshToken = createSecret("refresh_token");
  const now = Date.now();
  await queries.accessToken.deleteMany({ where: { sessionId } });
  await queries.accessToken.create({
    data: { tokenHash: hashSecret(accessToken), sessionId, expiresAt: new Date(now + accessTokenLifetime * 1_000) },
  });
  await queries.refreshToken.create({
    data: { tokenHash: hashSecret(refreshToken), sessionId, expiresAt: new Date(now + sessionLifetime) },
  });
  return {
    expires_in: String(accessTokenLifetime),
    refresh_token: refreshToken,
    access_token: accessToken,
    token_type: "bearer",
  };
}
