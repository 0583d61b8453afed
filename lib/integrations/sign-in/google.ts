import * as oidc from "openid-client";
import { z } from "zod";
import { readEmail } from "@/lib/contract/email-address";
import { operatorFetch } from "./operator-fetch";
import type { Begun, Keys, Returned, Secrets, Who } from "./who";

// The signature of an ID token is checked only if it's asked for, as it is here.
// OpenID Connect, as Google documents it at developers.google.com/identity/openid-connect. openid-client checks what is to be checked of an
// answer, as for a team's own provider: lib/integrations/oidc/client.ts.

/** @throws Error if there is no answer, or one that makes no sense */
const configure = (issuer: string, { clientId, clientSecret }: Keys): Promise<oidc.Configuration> =>
  oidc.discovery(new URL(issuer), clientId, clientSecret, oidc.ClientSecretPost(clientSecret), {
    [oidc.customFetch]: operatorFetch as oidc.CustomFetch,
    // A production run has refused such an issuer at its start.
    execute: [oidc.enableNonRepudiationChecks, ...(issuer.startsWith("http:") ? [oidc.allowInsecureRequests] : [])],
  });

/**
 * @returns where to send somebody
 * @throws Error if Google can't be reached, or says nonsense
 */
export async function beginAtGoogle(issuer: string, keys: Keys, state: string): Promise<Begun> {
  const config = await configure(issuer, keys);
  const secrets = { nonce: oidc.randomNonce(), verifier: oidc.randomPKCECodeVerifier() };
  const url = oidc.buildAuthorizationUrl(config, {
    redirect_uri: keys.redirectUri,
    scope: "openid email",
    state,
    nonce: secrets.nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(secrets.verifier),
    code_challenge_method: "S256",
    // Whoever has several accounts there says which one.
    prompt: "select_account",
  });
  return { url: url.href, secrets };
}

/**
 * @returns who Google says that somebody is; null if it names nobody
 * @throws Error if it can't be reached, or anything about its answer isn't as it must be
 */
export async function finishAtGoogle(
  issuer: string,
  keys: Keys,
  { verifier, nonce }: Secrets,
  { state, code, iss }: Returned,
): Promise<Who | null> {
  // Without one, openid-client would ask for none in the ID token.
  if (nonce === undefined) return null;
  const config = await configure(issuer, keys);
  const back = new URL(keys.redirectUri);
  back.search = new URLSearchParams({ state, code, ...(iss === undefined ? {} : { iss }) }).toString();
  const checks = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true };
  const tokens = await oidc.authorizationCodeGrant(config, back, checks);
  return readGoogleClaims(tokens.claims());
}

const claimsSchema = z.object({
  sub: z.string().regex(/^[\x20-\x7e]{1,255}$/),
  email: z.unknown().optional(),
  email_verified: z.unknown().optional(),
  hd: z.unknown().optional(),
});

/**
 * Reads claims whose signature has been checked. Google is the authority for addresses at gmail.com, and for those of a Workspace's own domain,
 * which `hd` names; any other address belongs to whoever runs its domain, and may have changed hands since Google saw it.
 * @returns null for what names nobody
 */
export function readGoogleClaims(claims: unknown): Who | null {
  const read = claimsSchema.safeParse(claims);
  if (!read.success) return null;
  const { sub, email, email_verified: verified, hd } = read.data;
  const found = typeof email === "string" && email.length <= 1_000 ? readEmail(email) : null;
  const address = found && "address" in found ? found.address : null;
  const domain = address?.split("@")[1];
  const isItsOwn = domain === "gmail.com" || (typeof hd === "string" && domain === hd.toLowerCase());
  return {
    subject: sub,
    name: address ?? "Google account",
    ownAddress: verified === true && isItsOwn ? address : null,
  };
}
