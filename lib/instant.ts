/** A moment: as the database's client gives it, or as `readRows` does, in the text that answers have. */
export type Instant = Date | string;

/** @returns the moment as answers have it (RFC 3339, in UTC, with milliseconds) */
export const instantText = (instant: Instant): string =>
  typeof instant === "string" ? instant : instant.toISOString();

/**
 * Reads a moment without making a Date of it, which takes longer than anything else about a row that is only shown.
 * @param text `timestamptz` as PostgreSQL writes it for our sessions: ISO, in UTC, with up to six digits of a second
 * @returns the same as answers have it; what is beyond milliseconds is left out, as a Date leaves it out
 */
export function readInstantText(text: string): string {
  const parts = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.(\d{1,6}))?\+00$/.exec(text);
  if (!parts) throw new RangeError(`not a moment of ours: ${text}`);
  const [, day, time, fraction = ""] = parts;
  return `${day}T${time}.${fraction.slice(0, 3).padEnd(3, "0")}Z`;
}
