import { createHmac, hkdfSync } from "node:crypto";
import { env } from "@/lib/env";

/** @returns 32 bytes out of AUTH_SECRET for one purpose (HKDF, RFC 5869), so that no purpose's key is good for another */
export const derivedKey = (purpose: string): Uint8Array =>
  new Uint8Array(hkdfSync("sha256", env().AUTH_SECRET, "debrief-portal", purpose, 32));

/**
 * A hash that nobody can look up without AUTH_SECRET: for what is short or guessable, such as an address.
 * @returns 32 bytes (HMAC-SHA-256)
 */
export const keyedHash = (purpose: string, value: string | Uint8Array): Buffer =>
  createHmac("sha256", derivedKey(purpose)).update(value).digest();
