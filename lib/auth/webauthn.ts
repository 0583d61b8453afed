import { randomBytes } from "node:crypto";
import type {
  AuthenticationResponseJSON,
  AuthenticatorTransport,
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
  RegistrationResponseJSON,
} from "@simplewebauthn/server";
import { env } from "@/lib/env";
import { log } from "@/lib/log";

/** Loaded with the first passkey: no start should wait for it. */
const library = () => import("@simplewebauthn/server");
const helpers = () => import("@simplewebauthn/server/helpers");

/** Ed25519, ES256 and RS256 (RFC 9053, RFC 8812): what every Node that we run on can check. What a newer one offers besides, an older replica couldn't. */
const algorithms = [-8, -7, -257];

/** How long an authenticator is given, in milliseconds: as long as its challenge lives. */
const timeout = 300_000;

/** Who asks for a signature (WebAuthn Level 3, sections 5.1.3 and 7): only what PUBLIC_URL says, nothing that a request says. */
function relyingParty(): { rpID: string; origin: string } {
  const { hostname, origin } = new URL(env().PUBLIC_URL);
  return { rpID: hostname, origin };
}

/** A public key as it is kept. */
export interface StoredKey {
  credentialId: Uint8Array<ArrayBuffer>;
  publicKey: Uint8Array<ArrayBuffer>;
  counter: number;
  transports: string[];
}

/** @returns 256 random bits (section 13.4.3 asks for 128), in base64url, as a browser gets it and gives it back */
export const createChallenge = (): string => randomBytes(32).toString("base64url");

const idOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64url");

/** @returns the user handle (section 5.4.3): the bytes of the account's id, which tells nothing of the person */
export const userHandleOf = (userId: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(Buffer.from(userId.replaceAll("-", ""), "hex"));

const described = ({ credentialId, transports }: Pick<StoredKey, "credentialId" | "transports">) => ({
  id: idOf(credentialId),
  transports: transports as AuthenticatorTransport[],
});

/**
 * What `navigator.credentials.create` takes: a key that can be found without a name (discoverable), and that asks for the person's finger,
 * face or PIN (user verification), so that it is a second factor and both at once.
 * @param has the keys that the person has; an authenticator makes no second one for them
 */
export async function creationOptions(
  challenge: string,
  user: { id: string; email: string; name: string },
  has: Pick<StoredKey, "credentialId" | "transports">[],
): Promise<PublicKeyCredentialCreationOptionsJSON> {
  const { generateRegistrationOptions } = await library();
  return generateRegistrationOptions({
    rpName: "Debrief",
    rpID: relyingParty().rpID,
    challenge: Uint8Array.from(Buffer.from(challenge, "base64url")),
    userID: userHandleOf(user.id),
    userName: user.email,
    userDisplayName: user.name,
    timeout,
    attestationType: "none",
    excludeCredentials: has.map(described),
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
    supportedAlgorithmIDs: algorithms,
  });
}

/**
 * What `navigator.credentials.get` takes.
 * @param allowed the keys that may answer; without them, any that the authenticator has for us
 */
export async function requestOptions(
  challenge: string,
  allowed?: Pick<StoredKey, "credentialId" | "transports">[],
): Promise<PublicKeyCredentialRequestOptionsJSON> {
  const { generateAuthenticationOptions } = await library();
  return generateAuthenticationOptions({
    rpID: relyingParty().rpID,
    challenge: Uint8Array.from(Buffer.from(challenge, "base64url")),
    timeout,
    userVerification: "required",
    ...(allowed ? { allowCredentials: allowed.map(described) } : {}),
  });
}

/** What a browser sends back of either, as far as it is read here; from an untrusted source. */
export interface Shown<Response> {
  id: string;
  rawId: string;
  type: "public-key";
  response: Response;
}
export type ShownRegistration = Shown<{
  clientDataJSON: string;
  attestationObject: string;
  transports?: string[] | undefined;
}>;
export type ShownAssertion = Shown<{
  clientDataJSON: string;
  authenticatorData: string;
  signature: string;
  userHandle?: string | null | undefined;
}>;

/** @returns the challenge that an authenticator says it has signed, or null; whether it is one of ours is for the caller to say */
export function challengeIn({ response }: Shown<{ clientDataJSON: string }>): string | null {
  try {
    const data: unknown = JSON.parse(Buffer.from(response.clientDataJSON, "base64url").toString("utf8"));
    const challenge = (data as { challenge?: unknown } | null)?.challenge;
    return typeof challenge === "string" && /^[\w-]{43}$/.test(challenge) ? challenge : null;
  } catch {
    return null;
  }
}

/** Whatever the library throws says that the answer is no good. Why is for people who look for it: anybody can make this happen. */
async function orNull<T>(work: () => Promise<T | null>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    log().debug({ err: error }, "an authenticator's answer was refused");
    return null;
  }
}

/**
 * Checks a new key (section 7.1). We ask for no attestation, so anything but none, or the key's own signature, is refused before the library
 * looks at it: to check a certificate, it would call addresses that are named in it.
 * @param challenge that was given out for this
 * @returns the key, and whether it is synced; null if anything is wrong with it
 */
export const readRegistration = (
  { id, rawId, type, response }: ShownRegistration,
  challenge: string,
): Promise<(StoredKey & { synced: boolean }) | null> =>
  orNull(async () => {
    const { decodeAttestationObject } = await helpers();
    const attestation = decodeAttestationObject(Uint8Array.from(Buffer.from(response.attestationObject, "base64url")));
    const format = attestation.get("fmt");
    const isOwn = format === "packed" && attestation.get("attStmt").get("x5c") === undefined;
    if (format !== "none" && !isOwn) return null;
    const { rpID, origin } = relyingParty();
    const { verifyRegistrationResponse } = await library();
    const shown: RegistrationResponseJSON = {
      id,
      rawId,
      type,
      response: { clientDataJSON: response.clientDataJSON, attestationObject: response.attestationObject },
      clientExtensionResults: {},
    };
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response: shown,
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: rpID,
      requireUserVerification: true,
      supportedAlgorithmIDs: algorithms,
    });
    if (!verified || !registrationInfo) return null;
    const { credential, credentialDeviceType } = registrationInfo;
    return {
      credentialId: Uint8Array.from(Buffer.from(credential.id, "base64url")),
      publicKey: Uint8Array.from(credential.publicKey),
      counter: credential.counter,
      transports: response.transports ?? [],
      synced: credentialDeviceType === "multiDevice",
    };
  });

/**
 * Checks a signature (section 7.2): ours by its origin and RP ID, of this challenge, with the person verified, by this key. A counter that
 * has not grown is refused, unless neither side counts (step 22): then somebody may have copied the key.
 * @param challenge that was given out for this
 * @param userId whose key it is; an authenticator that names somebody else is refused
 * @returns what the counter is now; null if anything is wrong with it
 */
export const checkAssertion = (
  { id, rawId, type, response }: ShownAssertion,
  challenge: string,
  userId: string,
  key: StoredKey,
): Promise<{ counter: number } | null> =>
  orNull(async () => {
    const { userHandle, ...rest } = response;
    if (userHandle && userHandle !== idOf(userHandleOf(userId))) return null;
    const { rpID, origin } = relyingParty();
    const { verifyAuthenticationResponse } = await library();
    const shown: AuthenticationResponseJSON = { id, rawId, type, response: rest, clientExtensionResults: {} };
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: shown,
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: rpID,
      requireUserVerification: true,
      credential: { id: idOf(key.credentialId), publicKey: key.publicKey, counter: key.counter },
    });
    return verified ? { counter: authenticationInfo.newCounter } : null;
  });
