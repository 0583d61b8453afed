import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createLanes, type Lane } from "./hashing-lanes";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A machine that does one thing at a time, each in 25 ms. */
function machine() {
  const inLane = createLanes(() => 1);
  const done: Lane[] = [];
  const hash = (lane: Lane) =>
    inLane(lane, async () => {
      await new Promise((resolve) => setTimeout(resolve, 25));
      done.push(lane);
    });
  return { done, hash };
}

test("a known user waits for only a few hashes, however many strangers came first", async () => {
  const { done, hash } = machine();
  const strangers = Array.from({ length: 400 }, () => hash("stranger"));
  const settled = Promise.allSettled(strangers);
  const known = hash("known");
  await vi.advanceTimersByTimeAsync(125);
  await known;
  expect(done.indexOf("known")).toBeLessThanOrEqual(3);
  await vi.runAllTimersAsync();
  await settled;
});

test("a stranger who gets no turn within a second is refused then, and the others are served", async () => {
  const { hash } = machine();
  const answers = Array.from({ length: 100 }, () => hash("stranger"));
  const settled = Promise.allSettled(answers);
  await vi.advanceTimersByTimeAsync(1_100);
  const statuses = (await settled).map(({ status }) => status);
  expect(statuses.filter((status) => status === "fulfilled").length).toBeGreaterThanOrEqual(39);
  await expect(answers.at(-1)).rejects.toMatchObject({ code: "unavailable", retryAfter: 2 });
});

test("a crowd in one lane leaves turns for the other lanes", async () => {
  const { done, hash } = machine();
  const all = (["known", "newcomer", "stranger"] as const).flatMap((lane) =>
    Array.from({ length: 10 }, () => hash(lane)),
  );
  const settled = Promise.allSettled(all);
  await vi.advanceTimersByTimeAsync(12 * 25);
  expect(done).toContain("known");
  expect(done.filter((lane) => lane === "newcomer").length).toBeGreaterThanOrEqual(2);
  expect(done.filter((lane) => lane === "stranger").length).toBeGreaterThanOrEqual(2);
  await vi.runAllTimersAsync();
  await settled;
});

test("a call that can't get a turn in time is refused at once, and other lanes are unaffected", async () => {
  const { hash } = machine();
  const crowd = Array.from({ length: 41 }, () => hash("stranger"));
  const settled = Promise.allSettled(crowd);
  await expect(hash("stranger")).rejects.toMatchObject({ code: "unavailable" });
  const other = hash("newcomer");
  await vi.runAllTimersAsync();
  await expect(other).resolves.toBeUndefined();
  await settled;
});

test("a failed job gives its place to the next one", async () => {
  const inLane = createLanes(() => 1);
  await expect(inLane("known", () => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
  await expect(inLane("known", async () => "next")).resolves.toBe("next");
});

test("once more may be done at a time, those who wait don't wait for the next to come", async () => {
  let slots = 1;
  let [under, most] = [0, 0];
  const inLane = createLanes(() => slots);
  const all = Array.from({ length: 6 }, () =>
    inLane("known", async () => {
      most = Math.max(most, ++under);
      await new Promise((resolve) => setTimeout(resolve, 25));
      under--;
    }),
  );
  await vi.advanceTimersByTimeAsync(30);
  expect(most).toBe(1);
  slots = 2;
  await vi.runAllTimersAsync();
  await Promise.all(all);
  expect(most).toBe(2);
});
