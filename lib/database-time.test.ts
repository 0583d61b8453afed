import { afterEach, beforeEach, expect, test, vi } from "vitest";

beforeEach(() => void vi.useFakeTimers({ now: Date.parse("2026-11-01T12:00:00Z") }));
afterEach(() => {
  vi.useRealTimers();
  delete (globalThis as { debriefClock?: unknown }).debriefClock;
});

const { compareClocks, databaseTime } = await import("./database-time");
const told =
  (text: string, after = 0) =>
  async () => {
    await vi.advanceTimersByTimeAsync(after);
    return Date.parse(text);
  };

test("until the database has been asked, the time is this machine's", () => {
  expect(databaseTime().toISOString()).toBe("2026-11-01T12:00:00.000Z");
});

test("the time follows the database, even if this machine's clock is wrong or jumps", async () => {
  expect(await compareClocks(told("2026-11-01T11:50:00Z"))).toBe(600_000);
  expect(databaseTime().toISOString()).toBe("2026-11-01T11:50:00.000Z");
  await vi.advanceTimersByTimeAsync(30_000);
  expect(databaseTime().toISOString()).toBe("2026-11-01T11:50:30.000Z");
  vi.setSystemTime(Date.parse("2031-01-01T00:00:00Z"));
  expect(databaseTime().toISOString()).toBe("2026-11-01T11:50:30.000Z");
});

test("the time runs ahead by the delay of an answer rather than behind, and a slow answer is ignored", async () => {
  await compareClocks(told("2026-11-01T12:00:00.200Z", 400));
  expect(databaseTime().toISOString()).toBe("2026-11-01T12:00:00.600Z");
  expect(await compareClocks(told("2026-11-01T18:00:00Z", 5_000))).toBe(0);
  expect(databaseTime().toISOString()).toBe("2026-11-01T12:00:05.600Z");
});
