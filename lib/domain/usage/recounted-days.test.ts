import { expect, test } from "vitest";
import { recountedDays } from "./recounted-days";

const day = 24 * 3_600_000;

/** How many whole days a day was over, each time that it was recounted. */
function agesOf(recounted: string, without: number | null): number[] {
  const over = Date.parse(`${recounted}T00:00:00Z`) + day;
  const first = Date.parse(`${recounted}T00:20:00Z`);
  return Array.from({ length: 45 }, (_, night) => first + night * day)
    .filter((now, night) => night !== without && recountedDays(new Date(now)).includes(recounted))
    .map((now) => Math.floor((now - over) / day));
}

test("each day is recounted when it's over, and when its events can't be reported any more but are still kept", () => {
  for (const one of ["2026-03-28", "2026-12-31", "2028-02-29"]) {
    for (const skipped of [null, 1, 2, 36, 38]) {
      const ages = agesOf(one, skipped);
      expect(ages.some((age) => age < 2)).toBe(true);
      expect(ages.some((age) => age >= 35 && age < 39)).toBe(true);
    }
  }
});
