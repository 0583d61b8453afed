/**
 * How old a day is when it's recounted: right after it, when nearly all has been reported and before its month is billed; and once nothing of it
 * can come any more, since events are taken for 35 days, while they are still kept (for 40 at least). Twice each, so that one night without a
 * recount leaves none out.
 */
const ages = [1, 2, 36, 38];

/**
 * Which days are recounted in a night.
 * @param now in that night
 * @returns days in UTC, such as "2026-11-28"
 */
export const recountedDays = (now: Date): string[] =>
  ages.map((age) => new Date(now.getTime() - age * 24 * 3_600_000).toISOString().slice(0, 10));
