import type { IncomingMessage, ServerResponse } from "node:http";
import { authorizeDevice, introspectToken, revokeToken } from "@/lib/contract/oauth";
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
  token_endpoint_auth_methods_supported: [...clientMethods, "none"],
  grant_types_supported: [
    "authorization_code",
    "client_credentials",
    "password",
    "refresh_token",
    "urn:ietf:params:oauth:grant-type:device_code",
  ],
  authorization_endpoint: publicUrl + paths.authorize,
  response_types_supported: ["code"],
  response_modes_supported: ["query"],
  code_challenge_methods_supported: ["S256"],
  // RFC 9207, section 3.
  authorization_response_iss_parameter_supported: true,
  // RFC 8628, section 4.
  device_authorization_endpoint: `${publicUrl}/api${authorizeDevice.path}`,
  scopes_supported: ["management", ...scopeNames],
  revocation_endpoint: `${publicUrl}/api${revokeToken.path}`,
  revocation_endpoint_auth_methods_supported: [...clientMethods, "none"],
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
