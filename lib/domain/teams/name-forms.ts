import unhomoglyph from "unhomoglyph";

/** To be raised when the forms of some name become others, as with new data of the package: the next start then makes all forms again. */
export const nameFormsVersion = 1;

/** Full case folding, as far as the language has it: ẞ and ß become ss, ς is σ, and the dot of İ goes. */
const folded = (text: string): string =>
  text.toLowerCase().toUpperCase().toLowerCase().normalize("NFD").replaceAll("i\u0307", "i");

/** The skeleton of UTS 39, section 4: what looks alike becomes one. */
const skeleton = (text: string): string => unhomoglyph(text.normalize("NFD")).normalize("NFD");

/**
 * The forms in which a team's name can be mistaken for another's, for comparing only: two names that have one in common are too much
 * alike. Case makes no difference, but looks depend on it (АСМЕ of Cyrillic letters looks like ACME, acme of the same ones does not;
 * a capital I looks like a small l), so the skeleton is taken in small letters, in capitals, and as typed.
 * @param name as typed
 */
export function nameForms(name: string): string[] {
  const plain = name
    .normalize("NFKC")
    .replace(/[\p{DI}\p{Cc}]/gu, "")
    .trim()
    .replace(/\s+/g, " ");
  const small = folded(plain);
  return [...new Set([folded(skeleton(small)), skeleton(small.toUpperCase()), folded(skeleton(plain))])];
}
