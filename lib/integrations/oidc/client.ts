import * as oidc from "openid-client";
import type { Sent } from "./bounded-request";

// All that is checked of an answer (state, `iss` of RFC 9207, signature, audience, times, nonce, PKCE) is checked by openid-client, which the
// OpenID Foundation has certified. What it does was read in its source and that of oauth4webapi.

/** Us, as a provider knows us. */
export interface Keys {
  clientId: string;
  clientSecret: string;
  /** Where it sends people back to. */
  redirectUri: string;
}

/** The same, and how its provider is reached. */
export interface Client extends Keys {
  issuer: string;
  fetch: (address: string, sent: Sent) => Promise<Response>;
  /** Whether http will do. */
  plain: boolean;
  /** Whether the secret goes into the body, whatever else the provider takes. */
  secretInBody?: boolean;
}

/** What is remembered of somebody while they are at their provider. */
export interface Secrets {
  verifier: string;
  /** Only where there is an ID token. */
  nonce?: string | undefined;
}

/** Where to send somebody, and what their answer is checked with. */
export interface Begun {
  url: string;
  secrets: Secrets;
}

/** The parameters that somebody was sent back with, from an untrusted source. */
export interface Returned {
  state: string;
  code: string;
  iss?: string | undefined;
}

/** By HTTP Basic, which is what a provider takes that doesn't say (OpenID Connect Discovery, section 3), unless it says that it doesn't. */
const authenticateWith = ({ clientSecret: secret, secretInBody = false }: Client): oidc.ClientAuth => {
  const [basic, post] = [oidc.ClientSecretBasic(secret), oidc.ClientSecretPost(secret)];
  return (server, ...rest) => {
    const methods = server.token_endpoint_auth_methods_supported;
    const takesBasic = !secretInBody && (!methods || methods.includes("client_secret_basic"));
    return (takesBasic ? basic : post)(server, ...rest);
  };
};

const configure = (client: Client): Promise<oidc.Configuration> =>
  oidc.discovery(new URL(client.issuer), client.clientId, client.clientSecret, authenticateWith(client), {
    [oidc.customFetch]: client.fetch as oidc.CustomFetch,
    timeout: 5,
    // Of an ID token that comes from the token endpoint, the library checks the signature only if it's told to: OpenID Connect Core, section
    // 3.1.3.7, lets the connection stand for it.
    execute: [oidc.enableNonRepudiationChecks, ...(client.plain ? [oidc.allowInsecureRequests] : [])],
  });

/** How old a proof may be that a provider has given anew, in seconds: they have as long to come back. */
const proofAge = 600;

/**
 * Has the person show who they are, even if they are logged in there. With `max_age`, the answer has to say when they did, as `auth_time` (OpenID
 * Connect Core, section 3.1.2.1).
 */
export const askAnew = { prompt: "login", max_age: "0" } as const;

/**
 * @param asked the scope, and what else is asked for
 * @throws Error if the provider can't be reached, or says nonsense
 */
export async function beginAt(
  client: Client,
  state: string,
  asked: Record<string, string> & { scope: string },
): Promise<Begun> {
  const config = await configure(client);
  const secrets = { nonce: oidc.randomNonce(), verifier: oidc.randomPKCECodeVerifier() };
  const url = oidc.buildAuthorizationUrl(config, {
    redirect_uri: client.redirectUri,
    state,
    nonce: secrets.nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(secrets.verifier),
    code_challenge_method: "S256",
    ...asked,
  });
  return { url: url.href, secrets };
}

/**
 * @param anew whether they were to show who they are ({@link askAnew}): the answer has to say that they did in the last ten minutes
 * @returns what it says of them, from a source whose word has been checked, and may still be nonsense; null if it names nobody
 * @throws Error if it can't be reached, or anything about its answer isn't as it must be
 */
export async function finishAt(
  client: Client,
  { nonce, verifier }: Secrets,
  { state, code, iss }: Returned,
  { anew = false } = {},
): Promise<unknown> {
  // Without one, the library would ask for none in the ID token.
  if (nonce === undefined) return null;
  const config = await configure(client);
  const back = new URL(client.redirectUri);
  back.search = new URLSearchParams({ state, code, ...(iss === undefined ? {} : { iss }) }).toString();
  const tokens = await oidc.authorizationCodeGrant(config, back, {
    expectedState: state,
    expectedNonce: nonce,
    pkceCodeVerifier: verifier,
    idTokenExpected: true,
    ...(anew ? { maxAge: proofAge } : {}),
  });
  const claims = tokens.claims();
  if (!claims || claims.email !== undefined || !config.serverMetadata().userinfo_endpoint) return claims ?? null;
  // Its subject is compared with that of the ID token (OpenID Connect Core, section 5.3.2).
  return { ...(await oidc.fetchUserInfo(config, tokens.access_token, claims.sub)) };
}
