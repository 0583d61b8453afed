import { hashSecret, isSecretOf } from "@/lib/auth/secret";
import { prisma } from "@/lib/db";
import { OAuthError } from "@/lib/errors";
import type { Source } from "../actor";
import type { AuthenticatedClient } from "../authentication/authenticate-client";
import { endGrant } from "./end-grant";
import type { GrantTokens } from "./issue-grant-tokens";
import { holdParties, openGrant } from "./open-grant";
import { fitsChallenge } from "./pkce";

interface Shown {
  code: string;
  verifier: string | undefined;
  redirectUri: string | undefined;
}

const invalidCode = () => new OAuthError("invalid_grant", "This code isn't valid, has expired, or was used.");

/**
 * The access token request (RFC 6749, section 4.1.3; RFC 7636, section 4.5). A code that comes a second time ends what it gave the first time
 * (section 4.1.2): two parties have it. One that comes with a wrong verifier or address is left alone: whoever has only stolen it can't use it up.
 * @throws OAuthError `invalid_grant`, also for another client's code
 */
export async function exchangeAuthorizationCode(
  client: AuthenticatedClient,
  { code, verifier, redirectUri }: Shown,
  source: Source,
): Promise<GrantTokens> {
  if (!isSecretOf("authorization_code", code)) throw invalidCode();
  const codeHash = hashSecret(code);
  const found = await prisma.authorizationCode.findFirst({ where: { codeHash, apiClientId: client.id } });
  if (!found) {
    await endIfUsed(client, codeHash, source);
    throw invalidCode();
  }
  if (redirectUri === undefined ? found.redirectNamed : redirectUri !== found.redirectUri) {
    throw new OAuthError("invalid_grant", "redirect_uri must be the same as when the code was asked for.");
  }
  if (!fitsChallenge(verifier ?? "", found.codeChallenge)) {
    throw new OAuthError("invalid_grant", "code_verifier doesn't fit the code_challenge.");
  }
  const { teamId, userId } = found;
  const tokens = await prisma.$transaction(async (tx) => {
    if (!(await holdParties(tx, { apiClientId: client.id, teamId, userId }))) return null;
    const used = await tx.$queryRaw<{ scopes: string[]; is_live: boolean }[]>`
      DELETE FROM authorization_codes WHERE code_hash = ${codeHash} AND api_client_id = ${client.id}::uuid
      RETURNING scopes, expires_at > now() AS is_live`;
    const [row] = used;
    if (!row?.is_live) return null;
    const { address, userAgent } = source;
    const { scopes } = row;
    return openGrant(tx, { apiClientId: client.id, teamId, userId, scopes, originHash: codeHash, address, userAgent });
  });
  if (tokens) return tokens;
  await endIfUsed(client, codeHash, source);
  throw invalidCode();
}

async function endIfUsed(
  { id }: AuthenticatedClient,
  originHash: Uint8Array<ArrayBuffer>,
  source: Source,
): Promise<void> {
  const grant = await prisma.clientGrant.findFirst({ where: { originHash, apiClientId: id } });
  if (grant) await endGrant(grant.id, { actorId: null, source, because: "its code was used twice" });
}
