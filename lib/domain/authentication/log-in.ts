import { OAuthError } from "@/lib/errors";
import type { Source } from "../actor";
import type { AuthenticatedClient } from "./authenticate-client";
import { checkUser } from "./check-user";
import type { Tokens } from "./issue-tokens";
import { openLogin } from "./open-login";

interface PasswordGrant {
  username?: string | undefined;
  password?: string | undefined;
  team_id?: string | undefined;
}

/**
 * The password grant (RFC 6749, section 4.3) for a client that has authenticated.
 * @throws OAuthError `invalid_request`, `invalid_grant`, `invalid_client` if the client is deleted meanwhile; AppError `rate_limit`,
 * `unavailable`
 */
export async function logIn(client: AuthenticatedClient, grant: PasswordGrant, source: Source): Promise<Tokens> {
  const { username, password } = grant;
  if (!username || !password) {
    const missing = {
      ...(username ? {} : { username: "Must be set." }),
      ...(password ? {} : { password: "Must be set." }),
    };
    throw new OAuthError("invalid_request", "username and password must be set.", missing);
  }
  const user = await checkUser(username, password, source);
  const { tokens } = await openLogin(user, client, grant.team_id, source);
  if (!tokens) throw new Error("A client's login has no tokens.");
  return tokens;
}

/**
 * The same for a person in the portal, whose session is named by a cookie instead of tokens.
 * @returns the session's id
 * @throws OAuthError `invalid_grant`; AppError `rate_limit`, `unavailable`
 */
export async function logInToPortal(username: string, password: string, source: Source): Promise<string> {
  const user = await checkUser(username, password, source);
  return (await openLogin(user, null, undefined, source)).sessionId;
}
