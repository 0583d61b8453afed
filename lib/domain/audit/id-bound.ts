// RFC 9562, section 5.7: the first 48 bits of a version 7 UUID are milliseconds since 1970.
const latest = 2 ** 48 - 1;

/**
 * Ids are ordered by time, so a span of time is a span of ids.
 * @param instant any; what lies outside of what an id can say is taken for its nearest end
 * @returns the lowest id of ours that can have been made in this millisecond
 */
export function lowestIdOf(instant: Date): string {
  const milliseconds = Math.min(Math.max(instant.getTime(), 0), latest);
  const hex = milliseconds.toString(16).padStart(12, "0");
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000`;
}
