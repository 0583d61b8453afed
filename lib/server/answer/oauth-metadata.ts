import type { IncomingMessage, ServerResponse } from "node:http";
import { introspectToken, revokeToken } from "@/lib/contract/oauth";
import { exchangeToken } from "@/lib/contract/authentication";
import { env } from "@/lib/env";
import { commonHeaders } from "@/lib/http/respond";
import { paths } from "@/lib/paths";
import { scopeNames } from "@/lib/scopes";
import { sendAnswer } from "./send";

const clientMethods = ["client_secret_basic", "client_secret_post"];

/**
 * What an OAuth client asks first: where the endpoints are, and what they take (RFC 8414, section 2).
 * @param publicUrl where the product is reached, without a slash at the end: the issuer
 */
export const oauthMetadata = (publicUrl: string) => ({
  issuer: publicUrl,
  token_endpoint: `${publicUrl}/api${exchangeToken.path}`,
  token_endpoint_auth_methods_supported: clientMethods,
  grant_types_supported: ["client_credentials", "password", "refresh_token"],
  // There is no authorization endpoint. The field is required all the same.
  response_types_supported: [],
  scopes_supported: ["management", ...scopeNames],
  revocation_endpoint: `${publicUrl}/api${revokeToken.path}`,
  revocation_endpoint_auth_methods_supported: clientMethods,
  introspection_endpoint: `${publicUrl}/api${introspectToken.path}`,
  introspection_endpoint_auth_methods_supported: clientMethods,
  service_documentation: publicUrl + paths.docsConvention("tokens"),
});

/** Answers `/.well-known/oauth-authorization-server`. */
export async function answerOauthMetadata(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const headers = {
    ...commonHeaders(String(request.headers["x-request-id"])),
    "Content-Type": "application/json",
    "Cache-Control": "public, max-age=3600",
  };
  await sendAnswer(request, response, { status: 200, headers, body: JSON.stringify(oauthMetadata(env().PUBLIC_URL)) });
}
