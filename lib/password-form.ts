/** How long a password may be, in characters as a person counts them: code points, once normalized. */
export const passwordLength = { min: 8, max: 256 } as const;

/**
 * One password, however a keyboard spells it: composed or decomposed, full width or half (NIST SP 800-63B, section 5.1.1.2, asks for
 * NFKC or NFKD before hashing).
 */
export const normalizePassword = (typed: string): string => typed.normalize("NFKC");

/** @returns what can be seen of a password: without controls, and without what shows nothing, such as a zero-width space */
export const visiblePart = (password: string): string =>
  normalizePassword(password).replace(/[\p{Default_Ignorable_Code_Point}\p{Cc}]/gu, "");

/** @returns how many characters are missing for the shortest password there may be; invisible ones don't count */
export const missingCharacters = (password: string): number =>
  Math.max(0, passwordLength.min - [...visiblePart(password)].length);

/** @returns whether it is longer than a password may be */
export const isTooLong = (password: string): boolean => [...normalizePassword(password)].length > passwordLength.max;

/** What somebody who guesses may know of the person whose password it is, as far as we do. */
export interface PasswordOwner {
  email?: string | undefined;
  firstName?: string | undefined;
  lastName?: string | undefined;
  /** Of the teams they are in, or are about to be. */
  teamNames?: readonly string[];
}
