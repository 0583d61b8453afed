import type { Environment } from "@/lib/contract/environments";
import type { z } from "zod";
import type { getApplicationMonitoring as declaration } from "@/lib/contract/monitoring";
import { AppError } from "@/lib/errors";

/** Which usage is meant. */
export interface UsageRange {
  /** The first and the last day (UTC), `yyyy-mm-dd`, both included. */
  start: string;
  end: string;
  interval: "hour" | "day";
  /** Null for both. */
  environment: Environment | null;
}

const day = 24 * 3_600_000;
const longest = { day: 366, hour: 3 };
const defaultDays = 30;

/** The first day there is: for PostgreSQL, as for us, there is no year 0. */
const firstDay = Date.parse("0001-01-01");

const dayOf = (time: number): string => new Date(Math.max(time, firstDay)).toISOString().slice(0, 10);

/** @param offset in days @returns another day, seen from one; none before the first there is */
export const dayFrom = (start: string, offset: number): string => dayOf(Date.parse(start) + offset * day);

/**
 * @param query as the schema has let it through
 * @param now in milliseconds since 1970
 * @throws AppError `validation` on the parameter that can't be
 */
export function usageRange(query: z.output<typeof declaration.query>, now: number): UsageRange {
  const { interval, environment = null } = query;
  const end = query.end ?? dayOf(now);
  const start = query.start ?? dayFrom(end, 1 - Math.min(defaultDays, longest[interval]));
  const wrong = query.end === undefined ? "start" : "end";
  if (end < start) throw new AppError("validation", { [wrong]: "The end can't be before the start." });
  const days = (Date.parse(end) - Date.parse(start)) / day + 1;
  if (days > longest.day) throw new AppError("validation", { [wrong]: `Must be at most ${longest.day} days.` });
  if (days > longest[interval]) {
    throw new AppError("validation", { interval: `Hours work for at most ${longest.hour} days.` });
  }
  return { start, end, interval, environment };
}

/** @returns when each step of the range begins, in ISO 8601 */
export function stepsOf({ start, end, interval }: UsageRange): string[] {
  const [from, to] = [Date.parse(start), Date.parse(end) + day];
  const step = interval === "day" ? day : 3_600_000;
  return Array.from({ length: (to - from) / step }, (_, index) => new Date(from + index * step).toISOString());
}
