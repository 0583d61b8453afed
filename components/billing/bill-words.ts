import type { z } from "zod";
import type { lineSchema, upcomingInvoiceSchema } from "@/lib/contract/billing";

export type UpcomingInvoice = z.output<typeof upcomingInvoiceSchema>;
export type BillLine = z.output<typeof lineSchema>;

/** @returns the month of a day: "November 2026" */
export const monthOfDay = (day: string): string =>
  new Date(`${day}T00:00:00Z`).toLocaleDateString("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });

/** @returns which of a month's invoices it is, where there are several: ", part 2 of 3" */
export const partWords = ({ part, parts }: { part: number; parts: number }): string =>
  parts === 1 ? "" : `, part ${part} of ${parts}`;

/** @returns what a line is for, after its name: whether it began on an invoice before */
export const continuedWords = ({ kind, quantity }: BillLine): string =>
  kind === "usage" && quantity === null ? " (continued)" : "";

/** @returns an invoice's number, or why it has none yet */
export const numberWords = ({ number, problem }: { number: string | null; problem: string | null }): string =>
  number ?? (problem === null ? "Sending…" : "Not sent yet");

const dayFormat = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

/**
 * @param at a day, or an instant
 * @returns its day in UTC: "1 December 2026"
 */
export const longDay = (at: string): string => dayFormat.format(new Date(at));

/**
 * @param month as any day of it: "2026-11-01"
 * @returns the day after it: "1 December 2026"
 */
export function firstOfNextMonth(month: string): string {
  const date = new Date(`${month.slice(0, 7)}-01T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + 1);
  return dayFormat.format(date);
}
