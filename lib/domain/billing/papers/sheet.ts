import { runsOf } from "./runs";
import { fontOf } from "./fonts";

export type Weight = "regular" | "bold";

/** How a piece of text is set. */
export interface Setting {
  size?: number;
  weight?: Weight;
  /** Of gray; black by default. */
  soft?: boolean;
  /** Where it ends, from the left edge of the sheet; by default, it begins at `x`. */
  right?: number;
}

type Pdf = PDFKit.PDFDocument;

/** As the library takes a font that is open already: its types only know of files. */
const openFont = (name: Parameters<typeof fontOf>[0]) => fontOf(name) as unknown as Buffer;

/**
 * Sets one line of text.
 * @param x where it begins
 * @param baseline what its letters stand on, from the upper edge of the sheet: fonts that share a line differ in height
 */
export function setLine(pdf: Pdf, line: string, x: number, baseline: number, setting: Setting = {}): void {
  const { size = 9, weight = "regular", soft = false, right } = setting;
  pdf.fillColor(soft ? "#555555" : "#000000");
  let at = right === undefined ? x : right - widthOf(pdf, line, setting);
  for (const { font, text } of runsOf(line, weight)) {
    pdf.font(openFont(font), font, size);
    pdf.text(text, at, baseline, { lineBreak: false, baseline: "alphabetic" });
    at += pdf.widthOfString(text);
  }
}

/** @returns how wide a line would be */
export function widthOf(pdf: Pdf, line: string, { size = 9, weight = "regular" }: Setting = {}): number {
  return runsOf(line, weight).reduce((sum, { font, text }) => {
    pdf.font(openFont(font), font, size);
    return sum + pdf.widthOfString(text);
  }, 0);
}

const letters = new Intl.Segmenter("en", { granularity: "grapheme" });

/**
 * @param width that there is
 * @returns the text in lines that fit, broken between words; within one that doesn't fit by itself
 */
export function wrap(pdf: Pdf, text: string, width: number, setting: Setting = {}): string[] {
  const fits = (line: string): boolean => widthOf(pdf, line, setting) <= width;
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line) lines.push(line);
    line = "";
    for (const { segment } of letters.segment(word)) {
      if (line && !fits(line + segment)) {
        lines.push(line);
        line = "";
      }
      line += segment;
    }
  }
  return line ? [...lines, line] : lines;
}
