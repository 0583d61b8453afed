const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const relative = new Intl.RelativeTimeFormat("en", { numeric: "auto" });

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
  if (size < hour) return relative.format(Math.trunc(distance / minute), "minute");
  if (size < day) return relative.format(Math.trunc(distance / hour), "hour");
  if (size < 7 * day) return relative.format(Math.trunc(distance / day), "day");
  const zone = now === null ? { timeZone: "UTC" } : {};
  return new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", ...zone }).format(new Date(at));
}

/**
 * @param at an ISO instant
 * @param now null on the server, which takes UTC
 * @returns day and minute in the reader's zone
 */
export function formatMinute(at: string, now: number | null): string {
  const zone = now === null ? { timeZone: "UTC" } : {};
  return new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short", ...zone }).format(new Date(at));
}

const utc = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "medium", timeZone: "UTC" });

/** @returns the instant to the second, in UTC, saying so */
export const formatUtc = (at: string): string => `${utc.format(new Date(at))} UTC`;
