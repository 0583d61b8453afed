import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { checkReady } from "./check-ready";

const pending = vi.hoisted(() => vi.fn<() => Promise<string[]>>());
const look = vi.hoisted(() => vi.fn<() => Promise<{ readOnly: boolean; clockLead: number }>>());
vi.mock("@/lib/migrations", () => ({ pendingMigrations: pending }));
vi.mock("./look-at-database", () => ({ lookAtDatabase: look }));
vi.mock("@/lib/db", () => ({ lookout: {} }));

const well = { readOnly: false, clockLead: 0 };
beforeEach(() => {
  vi.useFakeTimers();
  look.mockResolvedValue(well);
  pending.mockResolvedValue([]);
});
afterEach(async () => {
  await vi.advanceTimersByTimeAsync(3_000);
  vi.useRealTimers();
  look.mockReset();
  pending.mockReset();
});

test("the database is checked at most twice a second, however many probes ask", async () => {
  for (let time = 0; time < 100; time++) await Promise.all([checkReady(), checkReady()]);
  expect(look).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(500);
  await checkReady();
  expect(look).toHaveBeenCalledTimes(2);
});

test("a failure is reported to every probe until the next check, half a second later", async () => {
  look.mockRejectedValueOnce(new Error("the database is away"));
  for (let time = 0; time < 3; time++) await expect(checkReady()).rejects.toThrow("the database is away");
  await vi.advanceTimersByTimeAsync(500);
  expect(await checkReady()).toEqual({ status: "ok" });
});

test("the server is not ready while its database can't serve, and says why", async () => {
  const full = Object.assign(new Error("could not write to file"), { code: "53100" });
  for (const [wrong, words] of [
    [() => pending.mockResolvedValueOnce(["20260101000000_first"]), /hasn't been brought up to date/],
    [() => look.mockResolvedValueOnce({ ...well, readOnly: true }), /doesn't accept writes/],
    [() => look.mockRejectedValueOnce(full), /disk is full/],
    [() => look.mockResolvedValueOnce({ ...well, clockLead: 600_000 }), /600 seconds ahead of the database's/],
    [() => look.mockResolvedValueOnce({ ...well, clockLead: -61_000 }), /61 seconds behind the database's/],
  ] as const) {
    wrong();
    await expect(checkReady()).rejects.toMatchObject({ code: "unavailable", message: expect.stringMatching(words) });
    await vi.advanceTimersByTimeAsync(500);
  }
  // What PostgreSQL said of it is for the log.
  look.mockRejectedValueOnce(full);
  await expect(checkReady()).rejects.toMatchObject({ cause: { code: "53100" } });
  await vi.advanceTimersByTimeAsync(500);
  look.mockResolvedValueOnce({ ...well, clockLead: 59_000 });
  expect(await checkReady()).toEqual({ status: "ok" });
});

test("a database that doesn't answer within two seconds is not waited for", async () => {
  look.mockReturnValueOnce(new Promise(() => undefined));
  const asked = expect(checkReady()).rejects.toThrow("doesn't answer within two seconds");
  await vi.advanceTimersByTimeAsync(2_000);
  await asked;
});
