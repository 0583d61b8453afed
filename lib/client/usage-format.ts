import type { Interval } from "@/lib/contract/monitoring";

const exact = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 3 });
const compact = new Intl.NumberFormat("en-US", { notation: "compact", maximumFractionDigits: 1 });

const inUtc = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", ...options });

const shortDay = inUtc({ day: "numeric", month: "short" });
const longDay = inUtc({ weekday: "short", day: "numeric", month: "short", year: "numeric" });
const clock = inUtc({ hour: "2-digit", minute: "2-digit" });

const hour = 3_600_000;

/** @returns the number as it is, in groups of three: "10,482.5" */
export const formatExact = (value: number): string => exact.format(value);

/** @returns the number for an axis, where there is no room: "10.5K" */
export const formatCompact = (value: number): string => compact.format(value);

/**
 * Adds up what has at most three decimals, as all usage has, and gives no more of them: binary fractions would.
 * @returns the sum
 */
export const sumOf = (values: readonly number[]): number =>
  Math.round(values.reduce((sum, value) => sum + value, 0) * 1_000) / 1_000;

/** @returns the day of an ISO date or instant, in UTC: "24 Nov" */
export const formatShortDay = (at: string): string => shortDay.format(new Date(at));

/**
 * @param at when a step of a series begins
 * @returns what stands under it on the axis: the day, or the hour within it
 */
export function formatTick(at: string, interval: Interval): string {
  const date = new Date(at);
  return interval === "day" || date.getUTCHours() === 0 ? shortDay.format(date) : clock.format(date);
}

/**
 * @param at when a step of a series begins
 * @returns which step that is, in words, in UTC: "Tue, 24 Nov 2026", or with its hour
 */
export function formatStep(at: string, interval: Interval): string {
  const date = new Date(at);
  const day = longDay.format(date);
  if (interval === "day") return day;
  return `${day}, ${clock.format(date)}–${clock.format(new Date(date.getTime() + hour))}`;
}

/** @returns two days, both ends included, as people say it: "1 Nov – 24 Nov 2026" */
export function formatPeriod(start: string, end: string): string {
  const sameYear = start.slice(0, 4) === end.slice(0, 4);
  const last = `${formatShortDay(end)} ${end.slice(0, 4)}`;
  if (start === end) return last;
  return `${formatShortDay(start)}${sameYear ? "" : ` ${start.slice(0, 4)}`} – ${last}`;
}
