import type { z } from "zod";
import type { login } from "@/lib/contract/authentication";
import { createSecret, hashSecret } from "@/lib/auth/secret";
import type { Queries } from "@/lib/db";
import { sql } from "./login-lifetime";

/** A new access and refresh token, as RFC 6749, section 5.1 answers them (`expires_in` being the documented string). */
export type Tokens = z.infer<typeof login.answer>;

/** A pair of tokens that nobody has yet. */
interface Pair {
  access: string;
  refresh: string;
}

/** @returns a new pair, of which the database is to know the hashes */
export const newTokens = (): Pair => ({ access: createSecret("access_token"), refresh: createSecret("refresh_token") });

/** @returns what the database knows of a pair */
export const hashesOf = ({ access, refresh }: Pair) => ({ access: hashSecret(access), refresh: hashSecret(refresh) });

/** @param seconds that the access token lives */
export const presentTokens = ({ access, refresh }: Pair, seconds: number | null): Tokens => ({
  expires_in: String(seconds ?? 0),
  refresh_token: refresh,
  access_token: access,
  token_type: "bearer",
});

/**
 * Gives a session a new pair of tokens; its earlier access tokens end, so that one pair lives at a time. An access token lives for an
 * hour, a refresh token as long as the session, and none longer than that.
 * @param queries the transaction that used up what the pair is given for
 */
export async function issueTokens(queries: Queries, sessionId: string): Promise<Tokens> {
  const made = newTokens();
  const hashes = hashesOf(made);
  await queries.accessToken.deleteMany({ where: { sessionId } });
  const [issued] = await queries.$queryRaw<{ seconds: number }[]>`
    INSERT INTO access_tokens (token_hash, session_id, expires_at)
    SELECT ${hashes.access}, s.id, ${sql.accessTokenEnd} FROM sessions s
    WHERE s.id = ${sessionId}::uuid
    RETURNING round(extract(epoch FROM expires_at - now()))::int AS seconds`;
  await queries.$executeRaw`
    INSERT INTO refresh_tokens (token_hash, session_id, expires_at)
    SELECT ${hashes.refresh}, s.id, s.expires_at FROM sessions s WHERE s.id = ${sessionId}::uuid`;
  return presentTokens(made, issued?.seconds ?? null);
}
