import type { z } from "zod";
import type { exchangeToken as tokenDeclaration, login as loginDeclaration } from "@/lib/contract/authentication";
import { isServiceClientId } from "@/lib/auth/secret";
import { OAuthError } from "@/lib/errors";
import type { Source } from "../actor";
import { authenticateServiceAccount } from "../service-accounts/authenticate-service-account";
import { issueServiceToken, type ServiceTokens } from "../service-accounts/issue-service-token";
import { authenticateClient } from "./authenticate-client";
import { exchangeToken } from "./exchange-token";
import type { Tokens } from "./issue-tokens";
import { logIn } from "./log-in";
import { grantScope, scopesWithin } from "./scope";

/** The tokens, and the scope that they have if the client asked for one. */
type Granted = Tokens & { scope?: string };

const unauthorized = (why: string) => new OAuthError("unauthorized_client", why, { grant_type: why });
const unsupported = (known: string) => new OAuthError("unsupported_grant_type", `grant_type must be ${known}.`);

/**
 * What `/login` does: the password grant. The client is checked first.
 * @throws OAuthError `invalid_client`, `unsupported_grant_type`, `invalid_request`, `invalid_grant`, `invalid_scope`; AppError
 * `rate_limit`
 */
export async function grantPassword(body: z.output<typeof loginDeclaration.body>, source: Source): Promise<Granted> {
  const client = await authenticateClient(body.client_id, body.client_secret);
  if (body.grant_type !== "password") throw unsupported("password");
  const scope = grantScope(body.scope);
  return { ...(await logIn(client, body, source)), ...scope };
}

/**
 * What `/oauth/token` does: the refresh grant, which is meant when `grant_type` is left out, or the password grant; for a service account
 * the client credentials grant. What kind of client it is stands in its ID.
 * @throws OAuthError as above, `unauthorized_client`
 */
export async function grantTokens(
  body: z.output<typeof tokenDeclaration.body>,
  source: Source,
): Promise<Granted | ServiceTokens> {
  if (isServiceClientId(body.client_id ?? "")) return grantToServiceAccount(body, source);
  const client = await authenticateClient(body.client_id, body.client_secret);
  const scope = grantScope(body.scope);
  const grantType = body.grant_type ?? "refresh_token";
  if (grantType === "password") return { ...(await logIn(client, body, source)), ...scope };
  if (grantType === "client_credentials") throw unauthorized("Only a service account can use client_credentials.");
  if (grantType !== "refresh_token") throw unsupported("refresh_token or password");
  if (!body.refresh_token) {
    throw new OAuthError("invalid_request", "refresh_token must be set.", { refresh_token: "Must be set." });
  }
  return { ...(await exchangeToken(client, body.refresh_token, source)), ...scope };
}

async function grantToServiceAccount(
  body: z.output<typeof tokenDeclaration.body>,
  source: Source,
): Promise<ServiceTokens> {
  const account = await authenticateServiceAccount(body.client_id, body.client_secret, source);
  if (body.grant_type !== "client_credentials") {
    throw unauthorized("A service account can only use grant_type=client_credentials.");
  }
  return issueServiceToken(account, scopesWithin(body.scope, account.scopes));
}
