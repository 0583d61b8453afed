/**
 * How long a password may be, in characters as a person counts them: code points, once normalized. `alone` is the least of one that no second
 * factor stands beside: docs/decisions/0075-longer-passwords.md.
 */
export const passwordLength = { min: 8, alone: 12, max: 256 } as const;

/**
 * One password, however a keyboard spells it: composed or decomposed, full width or half (NIST SP 800-63B, section 5.1.1.2, asks for
 * NFKC or NFKD before hashing).
 */
export const normalizePassword = (typed: string): string => typed.normalize("NFKC");

/** @returns what can be seen of a password: without controls, and without what shows nothing, such as a zero-width space */
export const visiblePart = (password: string): string =>
  normalizePassword(password).replace(/[\p{Default_Ignorable_Code_Point}\p{Cc}]/gu, "");

/**
 * @param least characters that it must have
 * @returns how many are missing; invisible ones don't count
 */
export const missingCharacters = (password: string, least: number = passwordLength.min): number =>
  Math.max(0, least - [...visiblePart(password)].length);

/** @returns how many characters a password must have that somebody chooses now */
export const leastFor = ({ hasSecondFactor = false }: PasswordOwner): number =>
  hasSecondFactor ? passwordLength.min : passwordLength.alone;

/** @returns whether it is longer than a password may be */
export const isTooLong = (password: string): boolean => [...normalizePassword(password)].length > passwordLength.max;

/** What somebody who guesses may know of the person whose password it is, as far as we do. */
export interface PasswordOwner {
  email?: string | undefined;
  firstName?: string | undefined;
  lastName?: string | undefined;
  /** Whether a second factor stands beside it: then it may be shorter. */
  hasSecondFactor?: boolean;
  /** Of the teams they are in, or are about to be. */
  teamNames?: readonly string[];
}
