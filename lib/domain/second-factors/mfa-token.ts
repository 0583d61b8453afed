import { createSecret, equalHashes, hashSecret, isSecretOf } from "@/lib/auth/secret";
import type { ExternalProvider } from "@/lib/contract/external-providers";
import { pool, type Queries } from "@/lib/db";
import { AppError, OAuthError } from "@/lib/errors";
import { isReferenceGone } from "@/lib/reference-gone";
import { invalidClient } from "../authentication/authenticate-client";
import { liveTeamsIn, liveTeamsOf, type LiveTeams } from "../authentication/live-teams";

/** Wrong codes that one token bears; then it takes the password again. The column has a constraint that says the same. */
const mostTries = 5;

/** A login that has shown its password, or a linked account, and may go on with a code. */
export interface Waiting {
  tokenHash: Uint8Array<ArrayBuffer>;
  userId: string;
  email: string;
  passwordHash: string | null;
  teams: LiveTeams;
  askedTeamId: string | null;
  /** The linked account that stood in for the password, if one did. */
  identity: { id: string; provider: ExternalProvider } | null;
}

/** The one answer to a token that is no good, whatever the reason. */
export const mfaTokenGone = (): OAuthError => {
  const message = "This login has expired. Begin again with your password.";
  return new OAuthError("invalid_grant", message, { mfa_token: message });
};

/** For a login by an account that is linked no more. */
export const justUnlinked = (): AppError =>
  new AppError("authentication", "This account was just unlinked. Log in again.");

/** What a password's hash is remembered by: the token itself must be of no help to somebody who reads the table. */
const stateOf = (passwordHash: string | null): Uint8Array<ArrayBuffer> => hashSecret(passwordHash ?? "");

/**
 * @param user who has shown the right password, or a linked account
 * @param clientId the API client it came through, or null for the portal: the token is good there alone
 * @param askedTeamId the team that was asked for
 * @param identityId that account
 * @returns a token that is good for five minutes, five codes, and one login
 * @throws OAuthError `invalid_client` if the client was deleted meanwhile; AppError `authentication` if the account was unlinked
 */
export async function issueMfaToken(
  user: { userId: string; passwordHash: string | null },
  clientId: string | null,
  askedTeamId: string | undefined,
  identityId: string | null = null,
): Promise<string> {
  const token = createSecret("mfa_token");
  await pool
    .query({
      name: "issue-mfa-token",
      text: `INSERT INTO mfa_tokens (token_hash, user_id, api_client_id, password_state, asked_team_id, user_identity_id, expires_at)
      VALUES ($1, $2, $3, $4, $5, $6, now() + interval '5 minutes')`,
      values: [hashSecret(token), user.userId, clientId, stateOf(user.passwordHash), askedTeamId ?? null, identityId],
    })
    .catch((error: unknown) => {
      if (isReferenceGone(error, "mfa_tokens_api_client_id_fkey")) throw invalidClient();
      if (isReferenceGone(error, "mfa_tokens_user_identity_id_fkey")) throw justUnlinked();
      throw error;
    });
  return token;
}

interface Row {
  user_id: string;
  email: string;
  password_hash: string | null;
  password_state: Buffer;
  asked_team_id: string | null;
  identity_id: string | null;
  provider: ExternalProvider | null;
  teams: string[];
  closed_teams: string[];
}

/**
 * @param token from an untrusted source
 * @param clientId as above
 * @returns whose login it is; null if it is unknown, used up, expired or another client's, or the password was changed since
 */
export async function findWaiting(token: string, clientId: string | null): Promise<Waiting | null> {
  if (!isSecretOf("mfa_token", token)) return null;
  const tokenHash = hashSecret(token);
  const { rows } = await pool.query<Row>({
    name: "login-by-mfa-token",
    text: `SELECT t.user_id, u.email, u.password_hash, t.password_state, t.asked_team_id, i.id AS identity_id, i.provider::text AS provider,
        ${liveTeamsOf}
      FROM mfa_tokens t JOIN users u ON u.id = t.user_id LEFT JOIN user_identities i ON i.id = t.user_identity_id
      WHERE t.token_hash = $1 AND t.api_client_id IS NOT DISTINCT FROM $2 AND t.expires_at > now() AND t.tries < ${mostTries}
        AND (u.password_hash IS NOT NULL OR i.id IS NOT NULL) AND u.disabled_at IS NULL AND u.deleted_at IS NULL`,
    values: [tokenHash, clientId],
  });
  const [row] = rows;
  if (!row || !equalHashes(row.password_state, stateOf(row.password_hash))) return null;
  return {
    tokenHash,
    userId: row.user_id,
    email: row.email,
    passwordHash: row.password_hash,
    teams: liveTeamsIn(row),
    askedTeamId: row.asked_team_id,
    identity:
      row.identity_id !== null && row.provider !== null ? { id: row.identity_id, provider: row.provider } : null,
  };
}

/** Counts a code before it is looked at, so that many at once count too. @throws OAuthError `invalid_grant` if those were too many */
export async function countTry({ tokenHash }: Waiting): Promise<void> {
  const { rowCount } = await pool.query({
    name: "count-mfa-try",
    text: `UPDATE mfa_tokens SET tries = tries + 1 WHERE token_hash = $1 AND tries < ${mostTries} AND expires_at > now()`,
    values: [tokenHash],
  });
  if (!rowCount) throw mfaTokenGone();
}

/** Uses the token up, since its code was right. @throws OAuthError `invalid_grant` if another call has */
export async function spendMfaToken(tx: Queries, { tokenHash }: Waiting): Promise<void> {
  const { count } = await tx.mfaToken.deleteMany({ where: { tokenHash } });
  if (count === 0) throw mfaTokenGone();
}
