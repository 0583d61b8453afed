import { createHash } from "node:crypto";
import { query } from "./database";

/** How a secret lies in the database. */
export const stored = (secret: string): Buffer => createHash("sha256").update(secret).digest();

/** Lets an access token's hour be over. */
export const expireAccessToken = (token: string) =>
  query("UPDATE access_tokens SET expires_at = now() - interval '1 second' WHERE token_hash = $1", [stored(token)]);

/** Lets a refresh token's thirty days be over. */
export const expireRefreshToken = (token: string) =>
  query("UPDATE refresh_tokens SET expires_at = now() - interval '1 second' WHERE token_hash = $1", [stored(token)]);

/** Makes it so long ago, from now, that a used refresh token was used. */
export const ageUse = (token: string, seconds: number) =>
  query(
    "UPDATE refresh_tokens SET used_at = now() - make_interval(secs => $2) WHERE token_hash = $1 AND used_at IS NOT NULL",
    [stored(token), seconds],
  );

/** Lets the five minutes of what an authenticator is to sign be over. */
export const expireChallenge = (challenge: string) =>
  query("UPDATE passkey_challenges SET expires_at = now() WHERE challenge_hash = $1", [stored(challenge)]);
