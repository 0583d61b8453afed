/** What XML 1.0 has no place for, not even escaped (its production `Char`): control characters, halves of characters. */
// oxlint-disable-next-line no-control-regex
const impossible = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/**
 * @param text from people, with anything in it
 * @returns it as XML can have it, for a builder that escapes the rest; undefined where there is nothing to say, since empty elements are wrong
 */
export function xmlText(text: string | null | undefined): string | undefined {
  // What reads XML takes both for one line feed.
  const clean = (text ?? "").replaceAll(/\r\n?/g, "\n").replaceAll(impossible, "\u{FFFD}").trim();
  return clean === "" ? undefined : clean;
}
