import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { giveTurns } from "./hashing";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Has turns given to a process that gives each back after 25 ms. @returns how long that takes, in milliseconds */
async function takeTurns(process: ReturnType<typeof giveTurns>, count: number): Promise<number> {
  const began = performance.now();
  const hash = async () => {
    const turn = await process.answers.hash("known");
    if (turn === null) throw new Error("too busy");
    await new Promise((resolve) => setTimeout(resolve, 25));
    process.answers.hashed(turn);
  };
  await Promise.all(Array.from({ length: count }, hash));
  return performance.now() - began;
}

test("a process that hangs keeps others from hashing for a second, however many turns it has asked for", async () => {
  const [hung, well] = [giveTurns(), giveTurns()];
  for (let asked = 0; asked < 20; asked++) void hung.answers.hash("known");
  const taken = takeTurns(well, 5);
  await vi.runAllTimersAsync();
  expect(await taken).toBeLessThan(1_500);
});

test("a process that was late and goes on has its turns counted again", async () => {
  const [late, well] = [giveTurns(), giveTurns()];
  const turn = late.answers.hash("known");
  await vi.advanceTimersByTimeAsync(2_000);
  late.answers.hashed((await turn) ?? 0);
  for (let asked = 0; asked < 20; asked++) void late.answers.hash("known");
  const taken = takeTurns(well, 1);
  await vi.advanceTimersByTimeAsync(900);
  const soon = await Promise.race([taken, "not yet"]);
  await vi.runAllTimersAsync();
  expect(soon).toBe("not yet");
  expect(await taken).toBeLessThan(1_500);
});
