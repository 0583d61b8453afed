import type { z } from "zod";
import type { exchangeToken as tokenDeclaration, login as loginDeclaration } from "@/lib/contract/authentication";
import { OAuthError } from "@/lib/errors";
import type { Source } from "../actor";
import { authenticateClient } from "./authenticate-client";
import { exchangeToken } from "./exchange-token";
import type { Tokens } from "./issue-tokens";
import { logIn } from "./log-in";
import { grantScope } from "./scope";

/** The tokens, and the scope that they have if the client asked for one. */
type Granted = Tokens & { scope?: string };

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
 * What `/oauth/token` does: the refresh grant, which is meant when `grant_type` is left out, or the password grant.
 * @throws OAuthError as above
 */
export async function grantTokens(body: z.output<typeof tokenDeclaration.body>, source: Source): Promise<Granted> {
  const client = await authenticateClient(body.client_id, body.client_secret);
  const scope = grantScope(body.scope);
  const grantType = body.grant_type ?? "refresh_token";
  if (grantType === "password") return { ...(await logIn(client, body, source)), ...scope };
  if (grantType !== "refresh_token") throw unsupported("refresh_token or password");
  if (!body.refresh_token) {
    throw new OAuthError("invalid_request", "refresh_token must be set.", { refresh_token: "Must be set." });
  }
  return { ...(await exchangeToken(client, body.refresh_token, source)), ...scope };
}
