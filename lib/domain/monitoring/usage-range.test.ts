import { expect, test } from "vitest";
import { AppError } from "@/lib/errors";
import { stepsOf, usageRange } from "./usage-range";

const now = Date.parse("2026-03-10T15:00:00Z");
type Query = Parameters<typeof usageRange>[0];
const range = (query: Partial<Query>) => usageRange({ interval: "day", ...query }, now);

test.each<[Partial<Query>, string, string]>([
  [{}, "2026-02-09", "2026-03-10"],
  [{ end: "2024-03-01" }, "2024-02-01", "2024-03-01"],
  [{ start: "2026-03-10" }, "2026-03-10", "2026-03-10"],
  [{ start: "2025-03-10", end: "2026-03-10" }, "2025-03-10", "2026-03-10"],
  [{ interval: "hour" }, "2026-03-08", "2026-03-10"],
  [{ end: "0001-01-03" }, "0001-01-01", "0001-01-03"],
  [{ start: "9999-12-31", end: "9999-12-31" }, "9999-12-31", "9999-12-31"],
])("the query %o covers %s to %s", (query, start, end) => expect(range(query)).toMatchObject({ start, end }));

test.each<[Partial<Query>, string]>([
  [{ start: "2026-03-11" }, "start"],
  [{ start: "2026-03-09", end: "2026-03-08" }, "end"],
  [{ start: "2025-03-08", end: "2026-03-10" }, "end"],
  [{ start: "2024-01-01" }, "start"],
  [{ start: "2026-03-07", interval: "hour" }, "interval"],
])("the query %o is refused on %s", (query, field) => {
  expect(() => range(query)).toThrow(AppError);
  try {
    range(query);
  } catch (error) {
    expect(Object.keys((error as AppError).fields)).toEqual([field]);
  }
});

test("a range has one step for each day or hour, in UTC", () => {
  expect(stepsOf(range({ start: "2024-02-28", end: "2024-03-01" }))).toEqual([
    "2024-02-28T00:00:00.000Z",
    "2024-02-29T00:00:00.000Z",
    "2024-03-01T00:00:00.000Z",
  ]);
  const hours = stepsOf(range({ start: "2026-03-10", interval: "hour" }));
  expect(hours).toHaveLength(24);
  expect(hours[23]).toBe("2026-03-10T23:00:00.000Z");
});
