import type { z } from "zod";
import type { exchangeToken as tokenDeclaration, login as loginDeclaration } from "@/lib/contract/authentication";
import { isSecretOf, isServiceClientId } from "@/lib/auth/secret";
import { OAuthError } from "@/lib/errors";
import type { Source } from "../actor";
import { authenticateServiceAccount } from "../service-accounts/authenticate-service-account";
import { issueServiceToken, type ServiceTokens } from "../service-accounts/issue-service-token";
import { exchangeAuthorizationCode } from "../grants/exchange-authorization-code";
import { exchangeDeviceCode } from "../grants/exchange-device-code";
import { exchangeGrantRefresh } from "../grants/exchange-grant-refresh";
import type { GrantTokens } from "../grants/issue-grant-tokens";
import { authenticateClient, type AuthenticatedClient } from "./authenticate-client";
import { exchangeToken } from "./exchange-token";
import type { Tokens } from "./issue-tokens";
import { logIn } from "./log-in";
import { grantScope, scopesWithin } from "./scope";

/** The tokens, and the scope that they have if the client asked for one. */
type Granted = Tokens & { scope?: string };

const unauthorized = (why: string) => new OAuthError("unauthorized_client", why, { grant_type: why });
/** RFC 8628, section 3.4. */
const deviceGrant = "urn:ietf:params:oauth:grant-type:device_code";

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
 * What `/oauth/token` does: the refresh grant, which is meant when `grant_type` is left out, what a person gave access by, or the password
 * grant; for a service account the client credentials grant. What kind of client it is stands in its ID.
 * @throws OAuthError as above, `unauthorized_client`; as `exchangeDeviceCode`
 */
export async function grantTokens(
  body: z.output<typeof tokenDeclaration.body>,
  source: Source,
): Promise<Granted | GrantTokens | ServiceTokens> {
  if (isServiceClientId(body.client_id ?? "")) return grantToServiceAccount(body, source);
  const client = await authenticateClient(body.client_id, body.client_secret, { publicToo: true });
  const grantType = body.grant_type ?? "refresh_token";
  if (grantType === "authorization_code") return grantByCode(client, body, source);
  if (grantType === deviceGrant) return exchangeDeviceCode(client, required(body, "device_code"));
  const { refresh_token: refreshToken } = body;
  if (grantType === "refresh_token" && refreshToken && isSecretOf("grant_refresh", refreshToken)) {
    return exchangeGrantRefresh(client, { refreshToken, asked: body.scope }, source);
  }
  if (client.isPublic && (grantType === "password" || grantType === "refresh_token")) {
    throw unauthorized("A public client can only be given access by a person, and refresh that.");
  }
  const scope = grantScope(body.scope);
  if (grantType === "password") return { ...(await logIn(client, body, source)), ...scope };
  if (grantType === "client_credentials") throw unauthorized("Only a service account can use client_credentials.");
  if (grantType !== "refresh_token") throw unsupported(`refresh_token, authorization_code, ${deviceGrant} or password`);
  return { ...(await exchangeToken(client, required(body, "refresh_token"), source)), ...scope };
}

type Body = z.output<typeof tokenDeclaration.body>;

/** @throws OAuthError `invalid_request` */
function required(body: Body, name: "refresh_token" | "code" | "code_verifier" | "device_code"): string {
  const value = body[name];
  if (value) return value;
  throw new OAuthError("invalid_request", `${name} must be set.`, { [name]: "Must be set." });
}

const grantByCode = (client: AuthenticatedClient, body: Body, source: Source): Promise<GrantTokens> =>
  exchangeAuthorizationCode(
    client,
    { code: required(body, "code"), verifier: required(body, "code_verifier"), redirectUri: body.redirect_uri },
    source,
  );

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
