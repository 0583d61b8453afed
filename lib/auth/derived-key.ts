import { createHmac, hkdfSync } from "node:crypto";
import { env } from "@/lib/env";

type Keys = [Uint8Array, ...Uint8Array[]];

/** Those that were derived before, by the secrets and then the purpose: there are few purposes, and a login needs some of them twice. */
const derived = new WeakMap<readonly string[], Map<string, Keys>>();

/**
 * Out of each AUTH_SECRET for one purpose (HKDF, RFC 5869), so that no purpose's key is good for another.
 * @param purpose one of few; nothing that a caller sends
 * @returns 32 bytes each: first of the secret that counts, then of the one from before it, if that is still set
 */
export function derivedKeys(purpose: string): Keys {
  const secrets = env().AUTH_SECRET;
  const known = derived.get(secrets) ?? new Map<string, Keys>();
  derived.set(secrets, known);
  const [current, ...former] = secrets;
  const keyOf = (secret: string) => new Uint8Array(hkdfSync("sha256", secret, "debrief-portal", purpose, 32));
  const keys = known.get(purpose) ?? ([keyOf(current), ...former.map(keyOf)] satisfies Keys);
  known.set(purpose, keys);
  return keys;
}

/**
 * A hash that nobody can look up without AUTH_SECRET: for what is short or guessable, such as an address.
 * @returns 32 bytes (HMAC-SHA-256)
 */
export const keyedHash = (purpose: string, value: string | Uint8Array): Buffer => keyedHashes(purpose, value)[0];

/** @returns what `keyedHash` gives, and what it gave under the secret from before, if that is still set: to look up */
export const keyedHashes = (purpose: string, value: string | Uint8Array): [Buffer, ...Buffer[]] => {
  const [current, ...former] = derivedKeys(purpose);
  return [macOf(current, value), ...former.map((key) => macOf(key, value))];
};

/** @returns 32 bytes (HMAC-SHA-256) */
export const macOf = (key: Uint8Array, value: string | Uint8Array): Buffer =>
  createHmac("sha256", key).update(value).digest();
