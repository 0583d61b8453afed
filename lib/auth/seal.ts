import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { derivedKeys } from "./derived-key";

/**
 * AES-256-GCM.
 * @param key 32 bytes
 * @returns nonce, tag and ciphertext
 */
export function encrypt(key: Uint8Array, text: string): Buffer {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", key, nonce);
  const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
}

/** Decrypts what `encrypt` made. @throws Error if it was made under another key, or was changed */
function decrypt(key: Uint8Array, bytes: Buffer): string {
  const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, 12));
  decipher.setAuthTag(bytes.subarray(12, 28));
  return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString("utf8");
}

/** Something sealed under a secret that is no longer set, for another purpose, or changed since. */
export class CannotOpen extends Error {
  override name = "CannotOpen";
}

/**
 * @param keys of which one may be the right one
 * @returns the text that was encrypted, and which of `keys` opened it (0 is the first)
 * @throws CannotOpen if none of them does
 */
export function decryptByOne(keys: readonly Uint8Array[], bytes: Buffer): { text: string; place: number } {
  for (const [place, key] of keys.entries()) {
    try {
      return { text: decrypt(key, bytes), place };
    } catch {
      // It may be the next one.
    }
  }
  throw new CannotOpen("None of the keys opens this");
}

/**
 * Encrypts what must lie in the database for a while but hold no secret in clear.
 * @param purpose what it is for; opening takes the same
 * @returns base64url
 */
export const seal = (purpose: string, text: string): string =>
  encrypt(derivedKeys(`seal:${purpose}`)[0], text).toString("base64url");

/**
 * For what is kept longer than an AUTH_SECRET.
 * @returns the same under the secret that counts; null if it is under that one already
 * @throws CannotOpen as `unseal`
 */
export function resealed(purpose: string, sealed: string): string | null {
  const { text, place } = decryptByOne(derivedKeys(`seal:${purpose}`), Buffer.from(sealed, "base64url"));
  return place === 0 ? null : seal(purpose, text);
}

/**
 * Decrypts what `seal` made, under this AUTH_SECRET or the one from before.
 * @throws CannotOpen if it was made for another purpose, under another secret, or was changed
 */
export const unseal = (purpose: string, sealed: string): string =>
  decryptByOne(derivedKeys(`seal:${purpose}`), Buffer.from(sealed, "base64url")).text;
