import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { create, type Font } from "fontkit";
import { unpackWoff } from "./unpack-woff";

/** The fonts that an invoice is set in, by what they are for. */
const files = {
  regular: "@fontsource/dejavu-sans/files/dejavu-sans-latin-400-normal.woff",
  bold: "@fontsource/dejavu-sans/files/dejavu-sans-latin-700-normal.woff",
  // Has nearly all characters there are, without beauty: for names that the other two can't spell.
  other: "@fontsource/unifontex/files/unifontex-latin-400-normal.woff",
} as const;

export type FontName = keyof typeof files;

const opened = new Map<FontName, Font>();

/** @returns a font of ours: read when it is first needed, and kept, since opening one takes longer than setting an invoice in it */
export function fontOf(name: FontName): Font {
  const known = opened.get(name);
  if (known) return known;
  const path = createRequire(join(process.cwd(), "package.json")).resolve(files[name]);
  const font = create(unpackWoff(readFileSync(path))) as Font;
  opened.set(name, font);
  return font;
}
