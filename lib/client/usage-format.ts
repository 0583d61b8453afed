import type { Interval } from "@/lib/contract/monitoring";
import { utcWords } from "./utc-words";

const exact = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 3 });
const compact = new Intl.NumberFormat("en-US", { notation: "compact", maximumFractionDigits: 1 });

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

/**
 * @param at when a step of a series begins
 * @returns what stands under it on the axis: the day, or the hour within it
 */
export function formatTick(at: string, interval: Interval): string {
  const { day, minute } = utcWords(at);
  return interval === "day" || minute === "00:00" ? day : minute;
}

/**
 * @param at when a step of a series begins
 * @returns which step that is, in words, in UTC: "Tue, 24 Nov 2026", or with its hour
 */
export function formatStep(at: string, interval: Interval): string {
  const { weekday, minute } = utcWords(at);
  if (interval === "day") return weekday;
  return `${weekday}, ${minute}–${utcWords(new Date(Date.parse(at) + hour)).minute}`;
}

/** @returns two days, both ends included, as people say it: "1 Nov – 24 Nov 2026" */
export function formatPeriod(start: string, end: string): string {
  const [first, last] = [utcWords(start), utcWords(end)];
  if (start === end) return last.date;
  return `${start.slice(0, 4) === end.slice(0, 4) ? first.day : first.date} – ${last.date}`;
}
