// RFC 3339, section 5.6, with what ISO 8601 and languages' own printing allow beside it: a space for the T (Python, PostgreSQL), no
// seconds (Java), a decimal comma, an offset without colon or minutes (PostgreSQL, PHP), one with seconds (Python) or behind a space
// (Ruby), "UTC" for it (Ruby, Rust), and the name of the zone in brackets behind it (Java, Temporal: RFC 9557).
const form =
  /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(?::(\d\d)(?:[.,](\d+))?)? ?(?:Z|UTC|([+-])(\d\d)(?::?(\d\d)(?::?(\d\d))?)?(?: UTC)?)(?:\[[\w/+:=.~-]+\]){0,2}$/i;

const common = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?Z$/;

// What has four digits here may be the year 10000 in UTC, or the one before 0000, which have another form.
const first = Date.parse("0000-01-01T00:00:00.000Z");
const last = Date.parse("9999-12-31T23:59:59.999Z");

/** What `Date` reads, or null if it makes another day of it: 30 February becomes 2 March there. */
const exact = (utc: string): number | null => {
  const time = Date.parse(utc);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(utc.slice(0, 19)) ? time : null;
};

/**
 * Reads a time in the form of RFC 3339, or as common languages print it. It must say its offset from UTC.
 * @param text from an untrusted source
 * @returns milliseconds since 1970, finer parts cut off; null if it is no such time. A leap second is the last millisecond before it.
 */
export function readInstant(text: string): number | null {
  if (common.test(text) && !text.startsWith("60", 17)) return exact(text);
  const [, day, minute, second = "00", fraction = "", sign, hours = "0", minutes = "0", seconds = "0"] =
    form.exec(text) ?? [];
  if (!day || !minute || Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return null;
  const isLeap = second === "60";
  const local = exact(`${day}T${minute}:${isLeap ? "59.999" : `${second}.${fraction.slice(0, 3).padEnd(3, "0")}`}Z`);
  if (local === null) return null;
  const offset = (Number(hours) * 3_600 + Number(minutes) * 60 + Number(seconds)) * 1_000;
  const time = sign === "-" ? local + offset : local - offset;
  if (time < first || time > last) return null;
  return isLeap && !endsMonth(time) ? null : time;
}

/** Leap seconds come at the end of a month in UTC, and nowhere else. @param time the last millisecond before it */
const endsMonth = (time: number): boolean => new Date(time + 1).toISOString().slice(8, 23) === "01T00:00:00.000";
