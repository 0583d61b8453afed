import type { Interval } from "@/lib/contract/monitoring";

const msADay = 24 * 3_600_000;

/** Days (UTC), both ends included, and how long each step of them is. */
export interface UsageRange {
  start: string;
  end: string;
  interval: Interval;
}

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** @returns the day (UTC) that many days after another */
const plusDays = (day: string, days: number): string => dayOf(Date.parse(day) + days * msADay);

const lastDays = (today: string, days: number): UsageRange => ({
  start: plusDays(today, 1 - days),
  end: today,
  interval: "day",
});

const monthOf = (day: string): string => `${day.slice(0, 7)}-01`;

/** The ranges with a name, each for a day that is today. */
export const usagePresets = {
  hours: {
    label: "2 days, by hour",
    rangeOn: (today: string): UsageRange => ({ ...lastDays(today, 2), interval: "hour" }),
  },
  week: { label: "7 days", rangeOn: (today: string) => lastDays(today, 7) },
  month: { label: "30 days", rangeOn: (today: string) => lastDays(today, 30) },
  quarter: { label: "90 days", rangeOn: (today: string) => lastDays(today, 90) },
  thisMonth: {
    label: "This month",
    rangeOn: (today: string): UsageRange => ({ start: monthOf(today), end: today, interval: "day" }),
  },
  lastMonth: {
    label: "Last month",
    rangeOn(today: string): UsageRange {
      const end = plusDays(monthOf(today), -1);
      return { start: monthOf(end), end, interval: "day" };
    },
  },
} as const;

export type UsagePreset = keyof typeof usagePresets;

export const usagePresetNames = Object.keys(usagePresets) as UsagePreset[];

/** @returns the day (UTC) it is at this time, in ms */
export const utcDay = dayOf;

/** @returns the preset that is this range today, or null */
export function presetOf(range: UsageRange, today: string): UsagePreset | null {
  const isThis = (name: UsagePreset) => {
    const { start, end, interval } = usagePresets[name].rangeOn(today);
    return start === range.start && end === range.end && interval === range.interval;
  };
  return usagePresetNames.find(isThis) ?? null;
}
