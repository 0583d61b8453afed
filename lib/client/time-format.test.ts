import { describe, expect, it } from "vitest";
import { formatMinute, formatRelative, formatUtc } from "./time-format";

const now = Date.parse("2026-11-24T12:00:00.000Z");
const ago = (ms: number) => formatRelative(new Date(now - ms).toISOString(), now);
const minute = 60_000;
const hour = 60 * minute;

describe("formatRelative", () => {
  it.each([
    [0, "just now"],
    [-30_000, "just now"],
    [5 * minute, "5 minutes ago"],
    [90 * minute, "1 hour ago"],
    [24 * hour, "yesterday"],
    [6.9 * 24 * hour, "6 days ago"],
    [-72 * hour, "in 3 days"],
  ])("%i ms ago is %s", (ms, text) => expect(ago(ms)).toBe(text));

  it("gives the date beyond a week", () => expect(ago(8 * 24 * hour)).toBe("16 Nov 2026"));
});

describe("formatMinute", () => {
  it("is UTC on the server", () => expect(formatMinute("2026-11-24T23:30:05.000Z", null)).toBe("24 Nov 2026, 23:30"));
});

describe("formatUtc", () => {
  it("is exact and names the zone", () =>
    expect(formatUtc("2026-11-24T23:30:05.000Z")).toBe("24 Nov 2026, 23:30:05 UTC"));
});
