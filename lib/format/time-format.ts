import { utcWords } from "./utc-words";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const relative = new Intl.RelativeTimeFormat("en", { numeric: "auto" });

/** In the reader's zone. Made when first needed: that takes long, and most pages never do. */
function formatter(options: Intl.DateTimeFormatOptions): (at: string) => string {
  let made: Intl.DateTimeFormat | undefined;
  return (at) => (made ??= new Intl.DateTimeFormat("en-GB", options)).format(new Date(at));
}

const zonedDate = formatter({ dateStyle: "medium" });
const zonedMinute = formatter({ dateStyle: "medium", timeStyle: "short" });

/**
 * @param at an ISO instant
 * @param now in ms; null on the server, which takes its own clock and UTC
 * @returns "5 minutes ago" or "in 3 days" within a week, else the date in the reader's zone
 */
export function formatRelative(at: string, now: number | null): string {
  const distance = Date.parse(at) - (now ?? Date.now());
  const size = Math.abs(distance);
  // A clock that goes slow must not make what just happened a thing of the future.
  if (size < minute) return "just now";
  // What is past counts whole units; what is to come is rounded, or seven days that begin now would be "in 6 days".
  const count = (unit: number) => (distance < 0 ? Math.trunc(distance / unit) : Math.round(distance / unit));
  // By what it is rounded to, and in hours beyond a day: "in 24 hours" must not be "tomorrow" a moment later.
  const isPast = distance < 0;
  if (isPast ? size < hour : count(minute) < 60) return relative.format(count(minute), "minute");
  if (isPast ? size < day : count(hour) < 36) return relative.format(count(hour), "hour");
  if (size <= 7 * day) return relative.format(count(day), "day");
  return now === null ? utcWords(at).date : zonedDate(at);
}

/**
 * @param at an ISO instant
 * @param now null on the server, which takes UTC
 * @returns day and minute in the reader's zone
 */
export function formatMinute(at: string, now: number | null): string {
  if (now !== null) return zonedMinute(at);
  const { date, minute } = utcWords(at);
  return `${date}, ${minute}`;
}

/** @returns the instant to the second, in UTC, saying so */
export function formatUtc(at: string): string {
  const { date, second } = utcWords(at);
  return `${date}, ${second} UTC`;
}
