import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Turnstile } from "./turnstile";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** As each call does: to be counted, and when its body is there. @returns how long it takes, in milliseconds */
async function comeTwice(turnstile: Turnstile): Promise<number> {
  const began = performance.now();
  await turnstile.through(() => pause(1));
  await turnstile.through(() => pause(3), true);
  return performance.now() - began;
}

/** @returns one with room for one, who comes in 25 ms after the one before */
const paced = () =>
  new Turnstile(
    () => 1,
    () => 25,
  );

/** Ten come beside a crowd, one after another. @returns how long each of them takes, in milliseconds */
async function comeBeside(turnstile: Turnstile, crowd: Promise<unknown>): Promise<number[]> {
  const newcomers: Promise<number>[] = [];
  for (let time = 0; time < 10; time++) {
    await vi.advanceTimersByTimeAsync(210 + time);
    newcomers.push(comeTwice(turnstile));
  }
  await vi.runAllTimersAsync();
  await crowd;
  return Promise.all(newcomers);
}

test("of a crowd, only so many are inside at once, and those who came last are next, in turn with those who came first", async () => {
  const turnstile = new Turnstile(() => 2);
  let [inside, most] = [0, 0];
  const order: number[] = [];
  const crowd = Array.from({ length: 20 }, (_, index) =>
    turnstile.through(async () => {
      most = Math.max(most, ++inside);
      await pause(10);
      inside--;
      order.push(index);
    }),
  );
  await vi.runAllTimersAsync();
  await Promise.all(crowd);
  expect(most).toBe(2);
  expect(order).toHaveLength(20);
  expect(order.slice(0, 7)).toEqual([0, 1, 2, 3, 4, 19, 18]);
});

test("whoever waits gets in, however often others come again right after they were let in", async () => {
  const turnstile = paced();
  const waits: number[] = [];
  const comeAgain = async () => {
    for (let time = 0; time < 200; time++) waits.push(await comeTwice(turnstile));
  };
  const all = Promise.all([comeAgain(), comeAgain(), comeAgain()]);
  await vi.runAllTimersAsync();
  await all;
  expect(Math.max(...waits)).toBeLessThan(500);
});

test("whoever comes while a crowd waits is let in before most of it, both times", async () => {
  const turnstile = paced();
  const crowd = Promise.allSettled(Array.from({ length: 200 }, () => comeTwice(turnstile)));
  expect(Math.max(...(await comeBeside(turnstile, crowd)))).toBeLessThan(250);
});

test("whoever comes while many wait to come in once more is let in before them, and again right after that", async () => {
  const turnstile = paced();
  const again = Array.from({ length: 60 }, () => turnstile.through(() => pause(1), true));
  const crowd = Promise.allSettled([...again, ...Array.from({ length: 200 }, () => comeTwice(turnstile))]);
  expect(Math.max(...(await comeBeside(turnstile, crowd)))).toBeLessThan(250);
});

test("a call that leaves, since it waits for something else, keeps nobody out", async () => {
  const turnstile = new Turnstile(() => 1);
  let tell = () => {};
  const told = new Promise<void>((resolve) => (tell = resolve));
  const waiting = turnstile.through(async () => {
    turnstile.leave();
    turnstile.leave();
    await told;
  });
  let [inside, most] = [0, 0];
  const others = Array.from({ length: 3 }, () =>
    turnstile.through(async () => {
      most = Math.max(most, ++inside);
      await pause(10);
      inside--;
      tell();
    }),
  );
  await vi.runAllTimersAsync();
  await Promise.all([waiting, ...others]);
  expect(most).toBe(1);
});

test("a call that takes long keeps the next one out for a tenth of a second only", async () => {
  const turnstile = new Turnstile(() => 1);
  const long = turnstile.through(() => pause(10_000));
  const next = vi.fn(async () => undefined);
  const done = turnstile.through(next);
  await vi.advanceTimersByTimeAsync(99);
  expect(next).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  await done;
  await vi.runAllTimersAsync();
  await long;
});

test("a call that isn't let in within three seconds is told to come back, and its work is never done", async () => {
  const turnstile = new Turnstile(() => 1);
  const enter = () => turnstile.through(() => pause(10_000));
  const first = enter();
  // In the midst of a crowd, of which one gets in each tenth of a second.
  const before = Promise.allSettled(Array.from({ length: 20 }, enter));
  const work = vi.fn(async () => undefined);
  const refused = expect(turnstile.through(work)).rejects.toMatchObject({ code: "unavailable", retryAfter: 2 });
  const after = Promise.allSettled(Array.from({ length: 20 }, enter));
  // They are told one by one.
  await vi.advanceTimersByTimeAsync(3_010);
  await refused;
  await vi.runAllTimersAsync();
  await Promise.all([first, before, after]);
  expect(work).not.toHaveBeenCalled();
  expect(await turnstile.through(async () => "free again")).toBe("free again");
});

test("a call that fails lets the next one in", async () => {
  const turnstile = new Turnstile(() => 1);
  for (let time = 0; time < 3; time++) {
    await expect(turnstile.through(() => Promise.reject(new Error("no")))).rejects.toThrow("no");
  }
  expect(await turnstile.through(async () => "free")).toBe("free");
});

test("leaving where nobody has come in does nothing", async () => {
  const turnstile = new Turnstile(() => 1);
  turnstile.leave();
  expect(await turnstile.through(async () => "free")).toBe("free");
});

test("a crowd comes in one by one, with a gap, and the first few at once", async () => {
  const turnstile = new Turnstile(
    () => 2,
    () => 20,
  );
  const began = performance.now();
  const entered: number[] = [];
  const come = () => turnstile.through(async () => void entered.push(performance.now() - began));
  await come();
  const crowd = Array.from({ length: 7 }, come);
  await vi.runAllTimersAsync();
  await Promise.all(crowd);
  expect(entered.map(Math.round)).toEqual([0, 0, 0, 0, 20, 40, 60, 80]);
});

test("a crowd that has waited too long is told so one by one, and others are answered in between", async () => {
  vi.useRealTimers();
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
  const turnstile = new Turnstile(() => 1);
  const stay = () => turnstile.through(() => new Promise<never>(() => {}));
  void stay();
  const events: string[] = [];
  for (let one = 0; one < 8; one++) stay().catch(() => events.push("refused"));
  vi.advanceTimersByTime(3_000);
  for (let turn = 0; turn < 20; turn++) {
    await new Promise((resolve) => setImmediate(resolve));
    events.push("another");
  }
  expect(events.filter((event) => event === "refused").length).toBeGreaterThan(3);
  // The first one's timer comes before the turn of others.
  expect(events.join(" ")).not.toContain("refused refused refused");
});

test("whoever has waited for half a second too long is told so at once, however many they are", async () => {
  vi.useRealTimers();
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
  const turnstile = new Turnstile(() => 1);
  const stay = () => turnstile.through(() => new Promise<never>(() => {}));
  void stay();
  let refused = 0;
  for (let one = 0; one < 50; one++) stay().catch(() => refused++);
  vi.advanceTimersByTime(3_500);
  for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setImmediate(resolve));
  // Whoever is inside for long lets another one in, each tenth of a second.
  expect(refused).toBeGreaterThan(40);
});
