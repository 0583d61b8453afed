import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { derivedKey } from "./derived-key";

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
export function decrypt(key: Uint8Array, bytes: Buffer): string {
  const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, 12));
  decipher.setAuthTag(bytes.subarray(12, 28));
  return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString("utf8");
}

/**
 * Encrypts what must lie in the database for a while but hold no secret in clear.
 * @param purpose what it is for; opening takes the same
 * @returns base64url
 */
export const seal = (purpose: string, text: string): string =>
  encrypt(derivedKey(`seal:${purpose}`), text).toString("base64url");

/** Decrypts what `seal` made. @throws Error if it was made for another purpose, under another secret, or was changed */
export const unseal = (purpose: string, sealed: string): string =>
  decrypt(derivedKey(`seal:${purpose}`), Buffer.from(sealed, "base64url"));
