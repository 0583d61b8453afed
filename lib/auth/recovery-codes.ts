import { randomBytes } from "node:crypto";
import { hashSecret } from "./secret";

/** Crockford's base 32: no letter in it can be taken for another letter or a digit. */
const alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

const howMany = 10;
const length = 16;

const group = (code: string): string => code.replace(/.{4}(?=.)/g, "$&-");

function newCode(): string {
  // 32 is a part of 256, so each letter is as likely as any other: 80 bits in all.
  return group(Array.from(randomBytes(length), (byte) => alphabet[byte % 32]).join(""));
}

/** @returns ten new codes, to be shown once and stored as their hashes */
export const createRecoveryCodes = (): string[] => Array.from({ length: howMany }, newCode);

/** As it is stored, from whatever somebody has typed: in any case, width and grouping, with what looks like a 0 or 1 for one. */
const normalForm = (typed: string): string =>
  typed
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\p{Dash}]/gu, "")
    .replaceAll("o", "0")
    .replace(/[il]/g, "1");

/**
 * The stored form of a recovery code: SHA-256, since 80 random bits need no slow hash (docs/decisions/0061-a-second-factor.md).
 * @param userId whose it is: the same code of another person has another hash
 * @param code as made, or as typed
 * @returns 32 bytes
 */
export const hashRecoveryCode = (userId: string, code: string): Uint8Array<ArrayBuffer> =>
  hashSecret(`${userId}:${normalForm(code)}`);
