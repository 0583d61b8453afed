import { password } from "./accounts";
import { call, untilTaken, type Answer } from "./api";
import type { Options } from "./authenticator";
import { query } from "./database";
import { stored } from "./tokens";

/** Confirms that it's them, for the login with this token. */
export const prove = (token: string, shown: object = { password }): Promise<Answer<{ expires_at: string }>> =>
  untilTaken(() => call("POST", "/user/me/proof", { token, body: shown }));

/** What a passkey is to sign for that. */
export const challengeProof = (token: string): Promise<Answer<Options>> =>
  call("POST", "/user/me/proof/challenge", { token });

/** @returns the login that an access token belongs to */
export async function loginOfToken(token: string): Promise<string> {
  const [row] = await query<{ id: string }>(
    "SELECT s.login_id AS id FROM access_tokens a JOIN sessions s ON s.id = a.session_id WHERE a.token_hash = $1",
    [stored(token)],
  );
  if (!row) throw new Error("This token is of no login.");
  return row.id;
}

/** @param ago as PostgreSQL reads an interval; null for a login without a proof */
export const setProof = (loginId: string, ago: string | null): Promise<unknown> =>
  query("UPDATE logins SET proven_at = now() - $2::interval, proven_with = NULL WHERE id = $1", [loginId, ago]);

/** As if they had logged in so long ago. */
export const ageLogin = (loginId: string, ago = "11 minutes"): Promise<unknown> =>
  query("UPDATE logins SET created_at = now() - $2::interval WHERE id = $1", [loginId, ago]);

/** Another login of the same person, which has proven whose it is just now. */
export const insertProvenLogin = (loginId: string): Promise<unknown> =>
  query(
    "INSERT INTO logins (id, user_id, address, proven_at) SELECT uuidv7(), user_id, address, now() FROM logins WHERE id = $1",
    [loginId],
  );
