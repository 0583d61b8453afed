import { describe, expect, it } from "vitest";
import { formatCompact, formatExact, formatPeriod, formatStep, formatTick, sumOf } from "./usage-format";

describe("numbers", () => {
  it("are exact in text, and short on an axis", () => {
    expect(formatExact(1_234_567.125)).toBe("1,234,567.125");
    expect(formatCompact(1_234_567)).toBe("1.2M");
    expect(formatCompact(0)).toBe("0");
  });

  it("add up in decimal, not in binary", () => {
    expect(sumOf([0.1, 0.2])).toBe(0.3);
    expect(sumOf([])).toBe(0);
    expect(sumOf([999_999_999.999, 0.001])).toBe(1_000_000_000);
  });
});

describe("times, in UTC", () => {
  it("name a day, or an hour of it", () => {
    expect(formatStep("2026-11-24T00:00:00.000Z", "day")).toBe("Tue, 24 Nov 2026");
    expect(formatStep("2026-11-24T23:00:00.000Z", "hour")).toBe("Tue, 24 Nov 2026, 23:00–00:00");
  });

  it("are short on an axis, which says where a day begins", () => {
    expect(formatTick("2026-11-24T00:00:00.000Z", "day")).toBe("24 Nov");
    expect(formatTick("2026-11-24T00:00:00.000Z", "hour")).toBe("24 Nov");
    expect(formatTick("2026-11-24T07:00:00.000Z", "hour")).toBe("07:00");
  });

  it.each([
    ["2026-11-24", "2026-11-24", "24 Nov 2026"],
    ["2026-11-01", "2026-11-24", "1 Nov – 24 Nov 2026"],
    ["2025-12-30", "2026-01-02", "30 Dec 2025 – 2 Jan 2026"],
  ])("from %s to %s is %s", (start, end, words) => expect(formatPeriod(start, end)).toBe(words));
});
