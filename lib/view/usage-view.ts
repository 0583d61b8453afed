import type { Environment } from "@/lib/contract/environments";
import { usagePresets, utcDay, type UsageRange } from "./usage-range";

/** What of the usage is shown. */
export interface UsageView extends UsageRange {
  environment: Environment | null;
}

/** @returns what is shown where the address says nothing */
export const defaultView = (now: number): UsageView => ({
  ...usagePresets.month.rangeOn(utcDay(now)),
  environment: null,
});

/**
 * Reads a view out of an address. What the API would refuse stays as it is: the API says why.
 * @param get a parameter by name
 * @param now in milliseconds since 1970
 */
export function usageViewIn(get: (name: string) => string | null | undefined, now = Date.now()): UsageView {
  const initial = defaultView(now);
  const environment = get("environment");
  return {
    start: get("start") || initial.start,
    end: get("end") || initial.end,
    interval: get("interval") === "hour" ? "hour" : "day",
    environment: environment === "sandbox" || environment === "production" ? environment : null,
  };
}

/** @returns the view as parameters of the API, and of an address */
export const parametersOf = ({ environment, ...range }: UsageView) => ({
  ...range,
  ...(environment ? { environment } : {}),
});
