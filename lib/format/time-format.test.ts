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
    [-(7 * 24 * hour - 5_000), "in 7 days"],
    [-7 * 24 * hour, "in 7 days"],
    [-(2 * hour - 1_000), "in 2 hours"],
    [-(hour - 1_000), "in 1 hour"],
    [-hour, "in 1 hour"],
    [-(24 * hour - 1_000), "in 24 hours"],
    [-24 * hour, "in 24 hours"],
    [-(24 * hour + 5_000), "in 24 hours"],
    [-36 * hour, "in 2 days"],
  ])("%i ms ago is shown as %s", (ms, text) => expect(ago(ms)).toBe(text));

  it("shows the date when it is more than a week ago", () => expect(ago(8 * 24 * hour)).toBe("16 Nov 2026"));
});

describe("formatMinute", () => {
  it("uses UTC on the server", () => expect(formatMinute("2026-11-24T23:30:05.000Z", null)).toBe("24 Nov 2026, 23:30"));
});

describe("formatUtc", () => {
  it("is exact and names the time zone", () =>
    expect(formatUtc("2026-11-24T23:30:05.000Z")).toBe("24 Nov 2026, 23:30:05 UTC"));
});
