import type { Interval } from "@/lib/contract/monitoring";
import { utcWords } from "./utc-words";

const exact = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 3 });
const tenths = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 1 });
const compact = new Intl.NumberFormat("en-US", { notation: "compact", maximumFractionDigits: 1 });

const hour = 3_600_000;

/** @returns the number as it is, in groups of three: "10,482.5" */
export const formatExact = (value: number): string => exact.format(value);

/** @returns the number for a tile, where thousandths of a minute say nothing: "10,482.5" */
export const formatTenths = (value: number): string => tenths.format(value);

/** @returns the number where there is no room, on an axis or in a row: "10.5K", "0.15" */
export const formatCompact = (value: number): string => (value < 10 ? exact : compact).format(value);

/**
 * Adds up what has at most three decimals, as all usage has, and gives no more of them: binary fractions would.
 * @returns the sum
 */
export const sumOf = (values: readonly number[]): number =>
  Math.round(values.reduce((sum, value) => sum + value, 0) * 1_000) / 1_000;

/**
 * @param max the highest value of a chart
 * @returns where its axis has marks: evenly, from zero to above the highest, at round numbers that fit in `formatCompact`
 */
export function axisMarks(max: number): number[] {
  if (max <= 0) return [0, 1];
  // Usage has at most three decimals, and so have the steps.
  const power = Math.max(0.001, 10 ** Math.floor(Math.log10(max / 4)));
  // Binary fractions would add up to 0.30000000000000004.
  const step = [1, 2, 5, 10].map((round) => round * power).find((size) => max / size <= 5) ?? 10 * power;
  const count = Math.ceil(max / step);
  return Array.from({ length: count + 1 }, (_, index) => Number((index * step).toPrecision(12)));
}

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
