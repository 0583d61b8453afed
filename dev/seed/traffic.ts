import type { Metric } from "@/lib/contract/metrics";

/** How an application is used. */
export interface Character {
  /** Requests in a busy hour. */
  requests: number;
  /** Of each request. */
  messages: number;
  minutes: number;
  /** Whether it keeps office hours, lives in the evening, or comes in bursts. */
  rhythm: "office" | "evening" | "bursts";
}

/** What was used in one hour. */
export type HourlyUsage = Partial<Record<Metric, number>>;

/** A number from 0 to 1 that is always the same for the same seed: MurmurHash3's finalizer. */
function chance(seed: number): number {
  let mixed = seed | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
}

/** The same hour of the same credentials is one event, whichever reports it: the seed, or `npm run demo:traffic`. */
export const demoEventId = (credentialId: string, hour: number, metric: string): string =>
  `demo-${credentialId}-${hour}-${metric}`;

/** How busy an hour of the day is, from 0 to 1. */
const day: Record<Character["rhythm"], (hour: number) => number> = {
  office: (hour) => bell(hour, 10.5, 2.4) + 0.8 * bell(hour, 15, 2.2),
  evening: (hour) => 0.3 * bell(hour, 12, 3) + bell(hour, 19.5, 2.6),
  bursts: (hour) => ([7, 13, 18].includes(hour) ? 1 : 0.08),
};

const bell = (hour: number, peak: number, width: number): number => Math.exp(-(((hour - peak) / width) ** 2) / 2);

/**
 * The plausible usage of one hour: busy days and quiet nights, quieter weekends, slow growth, and now and then an incident.
 * @param hour hours since 1970, UTC
 * @param age how many days before the end of what is told
 * @param seed of the application: the same one has the same history
 */
export function trafficAt(character: Character, hour: number, age: number, seed: number): HourlyUsage {
  const weekday = (Math.floor(hour / 24) + 4) % 7;
  const weekend = weekday === 0 || weekday === 6 ? (character.rhythm === "office" ? 0.15 : 0.7) : 1;
  const growth = 1 - age / 250;
  const noise = 0.75 + 0.5 * chance(seed * 7_919 + hour);
  const busy = (0.04 + day[character.rhythm](hour % 24)) * weekend * growth * noise;
  const requests = Math.round(character.requests * busy);
  if (requests === 0) return {};
  const incident = chance(seed * 104_729 + Math.floor(hour / 24)) > 0.985 && hour % 24 > 12 && hour % 24 < 16;
  const errors = Math.round(requests * (incident ? 0.22 : 0.004 * (0.5 + chance(seed + hour))));
  const usage = {
    api_requests: requests,
    api_errors: errors,
    messages: Math.round(requests * character.messages * (0.9 + 0.2 * chance(seed * 31 + hour))),
    call_minutes: Math.round(requests * character.minutes * (0.8 + 0.4 * chance(seed * 17 + hour)) * 1_000) / 1_000,
  };
  return Object.fromEntries(Object.entries(usage).filter(([, quantity]) => quantity > 0));
}
