import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { env } from "@/lib/env";

// AES-256-GCM under a key of its own per purpose (HKDF, RFC 5869), so that one purpose's texts are no good for another.
const keyFor = (purpose: string) =>
  new Uint8Array(hkdfSync("sha256", env().AUTH_SECRET, "debrief-portal", `seal:${purpose}`, 32));

/**
 * Encrypts what must lie in the database for a while but hold no secret in clear.
 * @param purpose what it is for; opening takes the same
 * @returns base64url of nonce, tag and ciphertext
 */
export function seal(purpose: string, text: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", keyFor(purpose), nonce);
  const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString("base64url");
}

/** Decrypts what `seal` made. @throws Error if it was made for another purpose, under another secret, or was changed */
export function unseal(purpose: string, sealed: string): string {
  const bytes = Buffer.from(sealed, "base64url");
  const decipher = createDecipheriv("aes-256-gcm", keyFor(purpose), bytes.subarray(0, 12));
  decipher.setAuthTag(bytes.subarray(12, 28));
  return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString("utf8");
}
