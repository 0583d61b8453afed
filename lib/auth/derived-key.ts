import { createHmac, hkdfSync } from "node:crypto";
import { env } from "@/lib/env";

/**
 * Out of each AUTH_SECRET for one purpose (HKDF, RFC 5869), so that no purpose's key is good for another.
 * @returns 32 bytes each: first of the secret that counts, then of the one from before it, if that is still set
 */
export const derivedKeys = (purpose: string): [Uint8Array, ...Uint8Array[]] => {
  const [current, ...former] = env().AUTH_SECRET;
  const keyOf = (secret: string) => new Uint8Array(hkdfSync("sha256", secret, "debrief-portal", purpose, 32));
  return [keyOf(current), ...former.map(keyOf)];
};

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
