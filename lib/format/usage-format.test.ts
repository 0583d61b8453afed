import { describe, expect, it } from "vitest";
import { axisMarks, formatCompact, formatExact, formatPeriod, formatStep, formatTick, sumOf } from "./usage-format";

describe("numbers", () => {
  it("are exact in text and short on an axis", () => {
    expect(formatExact(1_234_567.125)).toBe("1,234,567.125");
    expect(formatCompact(1_234_567)).toBe("1.2M");
    expect(formatCompact(0)).toBe("0");
  });

  it("stand on an axis in even, round steps with distinct labels", () => {
    expect(axisMarks(1_380)).toEqual([0, 500, 1_000, 1_500]);
    expect(axisMarks(0.2)).toEqual([0, 0.05, 0.1, 0.15, 0.2]);
    expect(axisMarks(0)).toEqual([0, 1]);
    for (const max of [0.001, 0.3, 1, 7, 99, 1_050, 98_765.4, 3e9]) {
      const marks = axisMarks(max);
      expect(marks.at(-1)).toBeGreaterThanOrEqual(max);
      expect(marks.length).toBeLessThanOrEqual(6);
      expect(new Set(marks.map(formatCompact)).size, String(max)).toBe(marks.length);
    }
  });

  it("add up in decimal, not in binary", () => {
    expect(sumOf([0.1, 0.2])).toBe(0.3);
    expect(sumOf([])).toBe(0);
    expect(sumOf([999_999_999.999, 0.001])).toBe(1_000_000_000);
  });
});

describe("times in UTC", () => {
  it("name a day, or an hour of a day", () => {
    expect(formatStep("2026-11-24T00:00:00.000Z", "day")).toBe("Tue, 24 Nov 2026");
    expect(formatStep("2026-11-24T23:00:00.000Z", "hour")).toBe("Tue, 24 Nov 2026, 23:00–00:00");
  });

  it("are short on an axis, with the date where a day begins", () => {
    expect(formatTick("2026-11-24T00:00:00.000Z", "day")).toBe("24 Nov");
    expect(formatTick("2026-11-24T00:00:00.000Z", "hour")).toBe("24 Nov");
    expect(formatTick("2026-11-24T07:00:00.000Z", "hour")).toBe("07:00");
  });

  it.each([
    ["2026-11-24", "2026-11-24", "24 Nov 2026"],
    ["2026-11-01", "2026-11-24", "1 Nov – 24 Nov 2026"],
    ["2025-12-30", "2026-01-02", "30 Dec 2025 – 2 Jan 2026"],
  ])("from %s to %s is shown as %s", (start, end, words) => expect(formatPeriod(start, end)).toBe(words));
});
