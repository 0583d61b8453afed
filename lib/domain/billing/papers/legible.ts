import { fontOf } from "./fonts";
import { fontRunsOf, type Run } from "./runs";

/** Chooses between looks of a character, or joins two: without it, they are still read. */
const isOnlyLook = (char: string): boolean => /^[\p{Cf}\p{Variation_Selector}]$/u.test(char);

/**
 * A PDF/A must not have characters that its fonts can't spell, which are drawn as boxes elsewhere (ISO 19005-3, section 6.2.11.8).
 * @returns the text with the sign for an unknown character in their place
 */
export const legible = (text: string): string => spell(fontRunsOf(spell(fontRunsOf(text, "bold")), "regular"));

const spell = (runs: readonly Run[]): string =>
  runs.map(({ font, text }) => [...text].map((char) => spelledIn(font, char)).join("")).join("");

function spelledIn(font: Run["font"], char: string): string {
  // Blanks and line breaks are where lines are broken, and never drawn.
  if (/\s/.test(char) || fontOf(font).hasGlyphForCodePoint(char.codePointAt(0) ?? 0)) return char;
  return isOnlyLook(char) ? "" : "\u{FFFD}";
}

/** @returns the same with all of its texts legible */
export function legibleAll<Value>(value: Value): Value {
  if (typeof value === "string") return legible(value) as Value;
  if (Array.isArray(value)) return value.map(legibleAll) as Value;
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, legibleAll(part)])) as Value;
}
