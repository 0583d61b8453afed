/**
 * What somebody typed, as part of a subject: on one line, so that it can't become another header, and not too long.
 * @param text of any length, with any characters
 */
export function oneLine(text: string, longest = 60): string {
  const line = text.replace(/[\p{C}\p{Z}]+/gu, " ").trim();
  const characters = [...line];
  return characters.length > longest
    ? `${characters
        .slice(0, longest - 1)
        .join("")
        .trim()}…`
    : line;
}
