import type { Source } from "../actor";
import { authenticate, type Shown } from "./authenticate";
import type { AuthenticatedClient } from "./authenticate-client";
import type { Tokens } from "./issue-tokens";
import { openLogin } from "./open-login";

/**
 * The password grant (RFC 6749, section 4.3) for a client that has authenticated.
 * @throws OAuthError `invalid_request`, `invalid_grant`, `mfa_required`, `invalid_client` if the client is deleted meanwhile; AppError
 * `rate_limit`, `unavailable`
 */
export async function logIn(client: AuthenticatedClient, grant: Shown, source: Source): Promise<Tokens> {
  const { user, teamId, showed } = await authenticate(grant, client, source);
  const { tokens } = await openLogin(user, client, teamId, showed, source);
  if (!tokens) throw new Error("A client's login has no tokens.");
  return tokens;
}

/**
 * The same for a person in the portal, whose session is named by a cookie instead of tokens.
 * @returns the session's id
 * @throws OAuthError `invalid_request`, `invalid_grant`, `mfa_required`; AppError `rate_limit`, `unavailable`
 */
export async function logInToPortal(shown: Shown, source: Source): Promise<string> {
  const { user, teamId, showed, identityId } = await authenticate(shown, null, source);
  return (await openLogin(user, null, teamId, showed, source, null, identityId)).sessionId;
}
