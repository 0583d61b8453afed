import { afterEach, expect, test, vi } from "vitest";
import { isWorthTheWait, waitForRoom } from "./wait-for-room";

const warn = vi.hoisted(() => vi.fn());
const sleep = vi.hoisted(() => vi.fn<(pause: number) => Promise<void>>(() => Promise.resolve()));
vi.mock("node:timers/promises", () => ({ setTimeout: sleep }));
vi.mock("@/lib/log", () => ({ log: () => ({ warn }) }));

afterEach(() => {
  warn.mockClear();
  sleep.mockClear();
});

const withCode = (code: string, message = "") => Object.assign(new Error(message), { code });

test.each([
  withCode("53300", "too many connections for role"),
  withCode("57P03", "the database system is starting up"),
  withCode("08P01", "query_wait_timeout"),
  new Error("Query read timeout"),
  new Error("timeout exceeded when trying to connect"),
  new Error("Connection terminated due to connection timeout", {
    cause: Object.assign(new Error("ended"), { reached: true }),
  }),
  new Error("wrapped", { cause: withCode("53300") }),
])("%s makes the server wait and retry", (error) => {
  expect(isWorthTheWait(error)).toBe(true);
});

test.each([
  withCode("28P01", "password authentication failed"),
  withCode("3D000", 'database "x" does not exist'),
  withCode("ECONNREFUSED"),
  new Error("Connection terminated due to connection timeout", {
    cause: Object.assign(new Error("ended"), { reached: false }),
  }),
  withCode("25006", "This host is a standby: it takes no writes."),
  null,
])("%s does not make the server wait", (error) => {
  expect(isWorthTheWait(error)).toBe(false);
});

test("work that finds no room is retried after varying pauses, and logged once in 15 seconds", async () => {
  let times = 0;
  const work = () => (++times < 4 ? Promise.reject(withCode("53300", "no room")) : Promise.resolve("done"));
  expect(await waitForRoom("postgresql://u:secret@db/d", work)).toBe("done");
  const pauses = sleep.mock.calls.map(([pause]) => pause);
  expect(new Set(pauses).size).toBe(3);
  for (const pause of pauses) expect(Math.abs(pause - 1_000)).toBeLessThanOrEqual(500);
  expect(warn).toHaveBeenCalledTimes(1);
});

test("an error that waiting can't fix is thrown at once", async () => {
  const wrong = withCode("28P01", "wrong password");
  await expect(waitForRoom("postgresql://u:secret@db/d", () => Promise.reject(wrong))).rejects.toBe(wrong);
  expect(warn).not.toHaveBeenCalled();
});

test("with several hosts, a standby doesn't end the wait for the full primary", async () => {
  const errors = [withCode("53300"), withCode("25006"), withCode("53300"), withCode("25006")];
  const work = () => {
    const error = errors.shift();
    return error ? Promise.reject(error) : Promise.resolve("done");
  };
  expect(await waitForRoom("postgresql://u:secret@one,two/d", work)).toBe("done");
  const standby = withCode("25006");
  const tries = vi.fn(() => Promise.reject(standby));
  await expect(waitForRoom("postgresql://u:secret@one,two/d", tries)).rejects.toBe(standby);
  expect(tries).toHaveBeenCalledTimes(2);
});
