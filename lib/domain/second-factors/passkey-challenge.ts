import { hashSecret } from "@/lib/auth/secret";
import { challengeIn, createChallenge, type ShownAssertion, type ShownRegistration } from "@/lib/auth/webauthn";
import { pool, type Queries } from "@/lib/db";
import { isReferenceGone } from "@/lib/reference-gone";
import { loginEnded } from "../authentication/login-ended";
import { mfaTokenGone } from "./mfa-token";

/** What a challenge is for, and who it was given to: it is good for that alone. Signing in is for whoever has the page. */
export type Bound =
  | { purpose: "register" | "prove" | "step_up"; loginId: string }
  | { purpose: "second_factor"; mfaTokenHash: Uint8Array<ArrayBuffer> }
  | { purpose: "sign_in" };

/**
 * @returns a new challenge, which works once within five minutes; only its hash is kept
 * @throws AppError `authentication`, OAuthError `invalid_grant` if what it is bound to ended meanwhile
 */
export async function giveChallenge(bound: Bound): Promise<string> {
  const challenge = createChallenge();
  await pool
    .query({
      name: "give-passkey-challenge",
      text: `INSERT INTO passkey_challenges (challenge_hash, purpose, login_id, mfa_token_hash, expires_at)
      VALUES ($1, $2::passkey_purpose, $3::uuid, $4, now() + interval '5 minutes')`,
      values: [hashSecret(challenge), bound.purpose, ...columnsOf(bound)],
    })
    .catch((error: unknown) => {
      if (isReferenceGone(error, "passkey_challenges_login_id_fkey")) throw loginEnded();
      if (isReferenceGone(error, "passkey_challenges_mfa_token_hash_fkey")) throw mfaTokenGone();
      throw error;
    });
  return challenge;
}

const columnsOf = (bound: Bound): [loginId: string | null, mfaTokenHash: Uint8Array<ArrayBuffer> | null] => [
  "loginId" in bound ? bound.loginId : null,
  "mfaTokenHash" in bound ? bound.mfaTokenHash : null,
];

/**
 * Uses a challenge up: of many calls with one, a single one gets it.
 * @param tx the transaction of what it is for: both, or neither
 * @returns the challenge that was signed; null if it isn't one of ours, was used, has expired, or was given to somebody else
 */
export async function takeChallenge(
  tx: Queries,
  shown: ShownAssertion | ShownRegistration,
  bound: Bound,
): Promise<string | null> {
  const challenge = challengeIn(shown);
  if (challenge === null) return null;
  const [loginId, mfaTokenHash] = columnsOf(bound);
  const taken = await tx.$executeRaw`
    DELETE FROM passkey_challenges
    WHERE challenge_hash = ${hashSecret(challenge)} AND purpose = ${bound.purpose}::passkey_purpose AND expires_at > now()
      AND login_id IS NOT DISTINCT FROM ${loginId}::uuid AND mfa_token_hash IS NOT DISTINCT FROM ${mfaTokenHash}::bytea`;
  return taken === 1 ? challenge : null;
}
