import * as oidc from "openid-client";
import { env } from "@/lib/env";
import { guardedFetch } from "./guarded-fetch";
import { readClaims, type Claims } from "./read-claims";

// All that is checked of an answer (state, `iss` of RFC 9207, signature, audience, times, nonce, PKCE) is checked by openid-client, which the
// OpenID Foundation has certified. What it does was read in its source and that of oauth4webapi.

/** A provider, as a team has registered us with it. */
export interface Client {
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** Where the provider sends people back to. */
  redirectUri: string;
}

/** What is remembered of somebody while they are at their provider. */
export interface Secrets {
  nonce: string;
  verifier: string;
}

/** By HTTP Basic, which is what a provider takes that doesn't say (OpenID Connect Discovery, section 3), unless it says that it doesn't. */
const authenticateWith = (secret: string): oidc.ClientAuth => {
  const [basic, post] = [oidc.ClientSecretBasic(secret), oidc.ClientSecretPost(secret)];
  return (server, ...rest) => {
    const methods = server.token_endpoint_auth_methods_supported;
    return (methods && !methods.includes("client_secret_basic") ? post : basic)(server, ...rest);
  };
};

const configure = ({ issuer, clientId, clientSecret }: Client): Promise<oidc.Configuration> => {
  const { SSO_PRIVATE_ADDRESSES: allowed, PUBLIC_URL } = env();
  const production = PUBLIC_URL.startsWith("https:");
  return oidc.discovery(new URL(issuer), clientId, clientSecret, authenticateWith(clientSecret), {
    [oidc.customFetch]: guardedFetch(allowed, production) as oidc.CustomFetch,
    timeout: 5,
    // Of an ID token that comes from the token endpoint, the library checks the signature only if it's told to: OpenID Connect Core, section
    // 3.1.3.7, lets the connection stand for it.
    execute: [oidc.enableNonRepudiationChecks, ...(production ? [] : [oidc.allowInsecureRequests])],
  });
};

/** How old a proof may be that a provider has given anew, in seconds: they have as long to come back. */
const proofAge = 600;

/**
 * @param hint an address that the provider may fill in for the person
 * @param anew whether the person has to show who they are, even if they are logged in there
 * @returns where to send somebody, and what their answer is checked with
 * @throws Error if the provider can't be reached, or says nonsense
 */
export async function beginAt(
  client: Client,
  state: string,
  { hint, anew }: { hint: string; anew: boolean },
): Promise<{ url: string; secrets: Secrets }> {
  const config = await configure(client);
  const secrets = { nonce: oidc.randomNonce(), verifier: oidc.randomPKCECodeVerifier() };
  const url = oidc.buildAuthorizationUrl(config, {
    redirect_uri: client.redirectUri,
    scope: "openid email profile",
    state,
    nonce: secrets.nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(secrets.verifier),
    code_challenge_method: "S256",
    login_hint: hint,
    // OpenID Connect Core, section 3.1.2.1: with `max_age`, the answer has to say when they did (`auth_time`).
    ...(anew ? { prompt: "login", max_age: "0" } : {}),
  });
  return { url: url.href, secrets };
}

/**
 * @param answer the parameters that the provider sent the person back with, from an untrusted source
 * @param anew whether they had to show who they are: the answer has to say that they did in the last ten minutes
 * @returns who it says they are; null if it names nobody
 * @throws Error if it can't be reached, or anything about its answer isn't as it must be
 */
export async function finishAt(
  client: Client,
  state: string,
  { nonce, verifier }: Secrets,
  { answer, anew }: { answer: Record<string, string>; anew: boolean },
): Promise<Claims | null> {
  const config = await configure(client);
  const back = new URL(client.redirectUri);
  back.search = new URLSearchParams(answer).toString();
  const checks = {
    expectedState: state,
    expectedNonce: nonce,
    pkceCodeVerifier: verifier,
    idTokenExpected: true,
    ...(anew ? { maxAge: proofAge } : {}),
  };
  const tokens = await oidc.authorizationCodeGrant(config, back, checks);
  const claims = tokens.claims();
  if (!claims) return null;
  if (claims.email !== undefined || !config.serverMetadata().userinfo_endpoint) return readClaims(claims);
  // Its subject is compared with that of the ID token (OpenID Connect Core, section 5.3.2).
  return readClaims({ ...(await oidc.fetchUserInfo(config, tokens.access_token, claims.sub)) });
}
