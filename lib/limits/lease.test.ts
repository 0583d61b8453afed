import { afterEach, expect, test, vi } from "vitest";
import { RateLimiterRes } from "rate-limiter-flexible";
import { Leases, type Left } from "./lease";

const window = 60_000;

/** A store of one key, which several processes share. */
function storeOf(points: number) {
  let used = 0;
  let asked = 0;
  return {
    ask: async (calls: number): Promise<Left> => {
      asked++;
      used += calls;
      await Promise.resolve();
      if (used > points) throw new RateLimiterRes(0, window);
      return { remainingPoints: points - used, msBeforeNext: window };
    },
    asked: () => asked,
    used: () => used,
    startAnew: () => (used = 0),
  };
}

const tryToCount = (leases: Leases, store: ReturnType<typeof storeOf>) =>
  leases.count("key", store.ask).catch(() => null);

afterEach(() => vi.useRealTimers());

test("one process counts exactly, and seldom asks", async () => {
  const [leases, store] = [new Leases(), storeOf(600)];
  const left: (number | undefined)[] = [];
  for (let call = 0; call < 605; call++) left.push((await tryToCount(leases, store))?.remainingPoints);
  expect(left).toEqual([...Array.from({ length: 600 }, (_, index) => 599 - index), ...Array<undefined>(5)]);
  expect(store.asked()).toBeLessThan(90);
});

test("calls that come at once are counted exactly, too", async () => {
  const [leases, store] = [new Leases(), storeOf(600)];
  const all = await Promise.all(Array.from({ length: 700 }, () => tryToCount(leases, store)));
  expect(all.filter(Boolean)).toHaveLength(600);
  expect(new Set(all.map((one) => one?.remainingPoints)).size).toBe(601);
});

test("several processes let in at most a block too many each, and never too few", async () => {
  for (let seed = 1; seed <= 50; seed++) {
    const store = storeOf(600);
    const processes = Array.from({ length: 4 }, () => new Leases());
    let letIn = 0;
    let random = seed;
    for (let call = 0; call < 900; call++) {
      random = (random * 48_271) % 2_147_483_647;
      const leases = processes[random % (1 + (call % processes.length))] as Leases;
      if (await tryToCount(leases, store)) letIn++;
    }
    expect(letIn).toBeGreaterThanOrEqual(600);
    expect(letIn).toBeLessThanOrEqual(600 + processes.length * 32);
  }
});

test("a new window begins with what the store says", async () => {
  vi.useFakeTimers({ toFake: ["performance"] });
  const [leases, store] = [new Leases(), storeOf(600)];
  for (let call = 0; call < 20; call++) await leases.count("key", store.ask);
  vi.advanceTimersByTime(window);
  store.startAnew();
  expect((await leases.count("key", store.ask)).remainingPoints).toBe(599);
  expect(store.used()).toBe(1);
});

test("what the store couldn't be told is told when it is back", async () => {
  const [leases, store] = [new Leases(), storeOf(600)];
  const ask = vi.fn(store.ask);
  for (let call = 0; call < 33; call++) await leases.count("key", ask);
  ask.mockRejectedValueOnce(new Error("away"));
  await expect(leases.count("key", ask)).rejects.toThrow("away");
  expect((await leases.count("key", ask)).remainingPoints).toBe(600 - 34);
  expect(store.used()).toBe(34);
});

test("calls that come at once fail at once while the store is in trouble", async () => {
  const leases = new Leases();
  const ask = vi.fn(() => Promise.reject(new Error("away")));
  const all = await Promise.allSettled(Array.from({ length: 50 }, () => leases.count("key", ask)));
  expect(all.every(({ status }) => status === "rejected")).toBe(true);
  expect(ask).toHaveBeenCalledTimes(1);
});

test("what was refused has been told, and is not told again in the next window", async () => {
  const [leases, store] = [new Leases(), storeOf(40)];
  let call = 0;
  while (await tryToCount(leases, store)) call++;
  expect(call).toBe(40);
  store.startAnew();
  await leases.count("key", store.ask);
  expect(store.used()).toBe(1);
});

test("where little is left, each call asks", async () => {
  const [leases, store] = [new Leases(), storeOf(15)];
  for (let call = 0; call < 15; call++) await leases.count("key", store.ask);
  expect(store.asked()).toBe(15);
});
