import { randomInt } from "node:crypto";
import { keyedHash, keyedHashes } from "@/lib/auth/derived-key";

/** Consonants alone: no code is a word, and no letter is taken for another or for a digit (RFC 8628, section 6.1). */
const letters = "BCDFGHJKLMNPQRSTVWXZ";

const length = 8;

/** @returns a new code for people to type, such as WDJB-MJHT: one of 20^8, about 34 bits */
export function createUserCode(): string {
  const code = Array.from({ length }, () => letters[randomInt(letters.length)]).join("");
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}

/**
 * @param typed by a person: in whatever case, with whatever spaces and dashes
 * @returns the code as we show it, or null if it can't be one
 */
export function readUserCode(typed: string): string | null {
  if (typed.length > 100) return null;
  const code = typed
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\s\p{Pd}_.]/gu, "");
  if (!new RegExp(`^[${letters}]{${length}}$`).test(code)) return null;
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}

const purpose = "device:user-code";

/** @returns what the database knows of a code: too short for a hash that anybody could compute, so its key comes from AUTH_SECRET */
export const hashUserCode = (code: string) => new Uint8Array(keyedHash(purpose, code));

/** @returns the same, and what it was before AUTH_SECRET changed: to look up */
export const hashesOfUserCode = (code: string): Uint8Array<ArrayBuffer>[] =>
  keyedHashes(purpose, code).map((hash) => new Uint8Array(hash));
