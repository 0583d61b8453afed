/** A calendar month in UTC, as its first day: "2026-10-01". Usage is billed by these. */
export type Month = string;

const at = (month: Month): Date => new Date(`${month}T00:00:00Z`);
const dayOf = (date: Date): string => date.toISOString().slice(0, 10);

/** @returns the month an instant is in */
export const monthOf = (instant: Date): Month => `${instant.toISOString().slice(0, 7)}-01`;

/** @returns the month so many later, or earlier */
export function addMonths(month: Month, count: number): Month {
  const date = at(month);
  date.setUTCMonth(date.getUTCMonth() + count);
  return dayOf(date);
}

/** @returns the last day of a month: "2026-10-31" */
export const lastDayOf = (month: Month): string => dayOf(new Date(at(addMonths(month, 1)).getTime() - 1));

/** @returns the instant a month is over */
export const endOf = (month: Month): Date => at(addMonths(month, 1));

/** @returns a month as people say it: "October 2026" */
export const monthName = (month: Month): string =>
  at(month).toLocaleDateString("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });

/** @returns what an invoice is for, as people say it: "October 2026", or "October 2026, part 2 of 3" */
export const partName = (month: Month, { part, parts }: { part: number; parts: number }): string =>
  parts === 1 ? monthName(month) : `${monthName(month)}, part ${part} of ${parts}`;

/** @returns all months from one to another, both included; none if the other is earlier */
export function monthsFrom(first: Month, last: Month): Month[] {
  const months: Month[] = [];
  for (let month = first; month <= last; month = addMonths(month, 1)) months.push(month);
  return months;
}
