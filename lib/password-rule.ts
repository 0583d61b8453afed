import { ZxcvbnFactory } from "@zxcvbn-ts/core";
import { adjacencyGraphs, dictionary } from "@zxcvbn-ts/language-common";
import { coresOf, isMadeOf } from "./password-core";
import {
  isTooLong,
  leastFor,
  missingCharacters,
  normalizePassword,
  passwordLength,
  visiblePart,
  type PasswordOwner,
} from "./password-form";

/** What there is to say of a password that somebody chooses. */
export interface PasswordVerdict {
  /** Why it is refused, or null. */
  refusal: string | null;
  /** In words: the refusal, or how good it is. */
  words: string;
}

// The estimate takes time with the square of the length and more; nobody's password gets worse after so many characters.
const judged = 32;

// What is tried first at our door, beside the words of the dictionary: ourselves, and "password" in some languages.
const ourWords = [
  ..."debrief developer portal management console api sandbox production secret welcome".split(" "),
  ..."passwort kennwort contraseña senha motdepasse пароль 密码 密碼 パスワード 비밀번호".split(" "),
];

const rows = [
  "qwertyuiop",
  "asdfghjkl",
  "zxcvbnm",
  "abcdefghijklmnopqrstuvwxyz",
  "йцукенгшщзхъ",
  "фывапролджэ",
  "ячсмитьбю",
].flatMap((row) => [row, [...row].reverse().join("")]);

const common = new Set([
  ...(dictionary["passwords-common"] as string[]),
  ...ourWords.map(normalizePassword),
  "correcthorsebatterystaple",
]);

// Made when the first password is judged: it ranks all of the dictionary's words.
let made: ZxcvbnFactory | undefined;
const estimator = (): ZxcvbnFactory =>
  (made ??= new ZxcvbnFactory({
    dictionary: { ...dictionary, ours: ourWords },
    graphs: adjacencyGraphs,
    l33tMaxSubstitutions: 20,
    maxLength: judged,
  }));

/** The refusal of one of those that everybody tries. */
export const tooCommon = "This password is too common. Choose another one.";

const tooEasy = "This password is too easy to guess. A few random words make a good one.";

/** From so many on (of zxcvbn's 0 to 4), guessing over the network is hopeless: more than a million guesses. */
const enough = 2;

const praise: Record<number, string> = {
  2: "Fair. A few more characters make it much harder to guess.",
  3: "Good.",
  4: "Strong.",
};

/**
 * The one rule for a password that is chosen, for the server and for what the page says meanwhile. It refuses what an attacker tries
 * first (NIST SP 800-63B, section 5.1.1.2) and asks for no kinds of characters.
 * @param owner whom it is for
 */
export function judgePassword(password: string, owner: PasswordOwner): PasswordVerdict {
  const about = wordsAbout(owner);
  const refused = (refusal: string): PasswordVerdict => ({ refusal, words: refusal });
  const early = refuseForm(password) ?? refuseKnown(visiblePart(password), about);
  if (early !== null) return refused(early);
  const level = levelOf(visiblePart(password), about);
  // Said last: what is easy to guess doesn't get better by a few more characters.
  const late = level < enough ? tooEasy : refuseShort(password, leastFor(owner));
  return late === null ? { refusal: null, words: praise[level] ?? "" } : refused(late);
}

/** Their own words, none of which makes a good password. */
const wordsAbout = ({ email = "", firstName = "", lastName = "", teamNames = [] }: PasswordOwner): string[] =>
  [email, email.split("@")[0] ?? "", `${firstName} ${lastName}`, firstName, lastName, ...teamNames].filter(
    (own) => withoutSpaces(own) !== "",
  );

/** What any text must be that is to be a password. */
function refuseForm(password: string): string | null {
  if (!password.isWellFormed() || /\p{Cc}/u.test(password)) return "Contains characters that aren't allowed.";
  if (password !== "" && withoutSpaces(visiblePart(password)) === "") return "A password can't be just spaces.";
  if (missingCharacters(password) > 0) return `Must be at least ${passwordLength.min} characters.`;
  if (isTooLong(password)) return `Must be at most ${passwordLength.max} characters.`;
  return null;
}

/** A password that no second factor stands beside. */
const refuseShort = (password: string, least: number): string | null =>
  missingCharacters(password, least) > 0 ? `Must be at least ${least} characters.` : null;

/** A password that is one of the words that are tried first. */
function refuseKnown(seen: string, about: readonly string[]): string | null {
  const folded = fold(seen);
  if (about.some((own) => fold(own) === folded || withoutSpaces(own) === withoutSpaces(seen)))
    return "The password can't be your email address, your name or your team's name.";
  const cores = coresOf(folded);
  const theirs = about
    .flatMap((own) => [fold(own), ...fold(own).split(/[^\p{L}\p{N}]+/u)])
    .filter((own) => own.length > 2);
  const known = [...theirs, ...ourWords, ...rows];
  if (common.has(folded) || cores.some((core) => common.has(core))) return tooCommon;
  if (cores.some((core) => isMadeOf(core, known) || rows.some((row) => row.includes(core)))) return tooEasy;
  return rows.some((row) => row.includes(folded)) ? tooEasy : null;
}

const fold = (text: string): string => normalizePassword(text).toLowerCase().trim();

// A cell of Braille without a dot is no space to Unicode, but to the eye.
const withoutSpaces = (text: string): string => fold(text).replace(/[\p{White_Space}\u2800]/gu, "");

/** How hard it is to guess, from 0 to 4. Names are guessed word by word, too; spaces between letters make nothing harder. */
function levelOf(seen: string, about: readonly string[]): number {
  const words = about.flatMap((own) => [fold(own), ...fold(own).split(/[^\p{L}\p{N}]+/u)]);
  const known = [...new Set(words)].filter((word) => word.length > 2);
  const spellings = new Set([seen, seen.replace(/\p{White_Space}/gu, "")]);
  return Math.min(...[...spellings].map((spelling) => estimator().check(spelling, known).score));
}
