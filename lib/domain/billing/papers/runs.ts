import { fontOf, type FontName } from "./fonts";

/** Text that is set in one font. */
export interface Run {
  font: FontName;
  text: string;
}

/** Belongs to what stands before it: marks, joiners, and what chooses between two looks of a character. */
const isBound = (char: string): boolean => /^[\p{M}\p{Cf}]$/u.test(char);

const isRightToLeft = (char: string): boolean =>
  /^[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]$/u.test(char);

/**
 * Splits a line into what can be set at once, in the order it stands in on paper. Words in Hebrew or Arabic that follow each other are read
 * from the right; the line itself begins on the left. Within a word, the fonts see to that.
 * @param weight of the font, where it has the character
 */
export const runsOf = (line: string, weight: "regular" | "bold"): Run[] => fontRunsOf(inOrder(line), weight);

/** @returns the line with its words from left to right */
function inOrder(line: string): string {
  const ordered: string[] = [];
  let turned: string[] = [];
  const turn = () => {
    // The blank before what reads from the left stays where it is.
    const after = turned.at(-1)?.trim() === "" ? turned.splice(-1) : [];
    ordered.push(...turned.reverse(), ...after);
    turned = [];
  };
  for (const word of line.split(/(\s+)/)) {
    if (isTurned(word, turned.length > 0)) turned.push(word);
    else {
      turn();
      ordered.push(word);
    }
  }
  turn();
  return ordered.join("");
}

/** Blanks go with the word before them. */
const isTurned = (word: string, isWithin: boolean): boolean =>
  word.trim() === "" ? isWithin : [...word].some(isRightToLeft);

/**
 * @param weight of the font, where it has the character
 * @returns the text in pieces of one font each, in the order it is written in
 */
export function fontRunsOf(text: string, weight: "regular" | "bold"): Run[] {
  const runs: Run[] = [];
  for (const char of text) {
    const last = runs.at(-1);
    const font = last && isBound(char) ? last.font : fontFor(char, weight);
    if (last?.font === font) last.text += char;
    else runs.push({ font, text: char });
  }
  return runs;
}

const fontFor = (char: string, weight: "regular" | "bold"): FontName =>
  fontOf(weight).hasGlyphForCodePoint(char.codePointAt(0) ?? 0) ? weight : "other";
