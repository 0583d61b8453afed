import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { UsageBodies } from "./usage-bodies";

const MiB = 1_024 * 1_024;
const tooBusy = { code: "unavailable", retryAfter: expect.any(Number) };

beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] }));
afterEach(() => void vi.useRealTimers());

/** Work that goes on until it is ended. */
function open() {
  let end = () => {};
  const ended = new Promise<void>((resolve) => (end = resolve));
  return { work: () => ended, end };
}

test("usage bodies beyond 48 MiB in total are refused before they are read", async () => {
  const bodies = new UsageBodies();
  const { work, end } = open();
  const read = vi.fn(work);
  const held = Array.from({ length: 48 }, () => bodies.hold(MiB, read));
  for (let time = 0; time < 12; time++) await expect(bodies.hold(MiB, read)).rejects.toMatchObject(tooBusy);
  expect(read).toHaveBeenCalledTimes(48);
  end();
  await Promise.all(held);
});

test("memory that a body doesn't need is freed as soon as that is known, and the rest when it is done", async () => {
  const bodies = new UsageBodies();
  const { work, end } = open();
  const short = Array.from({ length: 48 }, () =>
    bodies.hold(MiB, (keepOnly) => {
      keepOnly(1_024);
      return work();
    }),
  );
  expect(await bodies.hold(47 * MiB, async () => "there is room")).toBe("there is room");
  await expect(bodies.hold(48 * MiB, work)).rejects.toMatchObject(tooBusy);
  end();
  await Promise.all(short);
  expect(await bodies.hold(48 * MiB, async () => "all of it")).toBe("all of it");
});

test("a body that fails frees its memory and says why it failed", async () => {
  const bodies = new UsageBodies();
  for (let time = 0; time < 3; time++) {
    const failed = bodies.hold(48 * MiB, (keepOnly) => {
      if (time > 0) keepOnly(MiB);
      return Promise.reject(new Error("the caller has gone"));
    });
    await expect(failed).rejects.toThrow("the caller has gone");
  }
  expect(await bodies.hold(48 * MiB, async () => "all of it")).toBe("all of it");
});

test("a batch that gets no turn within five seconds is refused then, and takes none later", async () => {
  const bodies = new UsageBodies();
  const ends = await Promise.all(Array.from({ length: 4 }, () => bodies.turn()));
  await vi.advanceTimersByTimeAsync(1_000);
  const answers: unknown[] = [];
  bodies.turn().catch((error: unknown) => answers.push(error));
  await vi.advanceTimersByTimeAsync(4_900);
  expect(answers).toEqual([]);
  await vi.advanceTimersByTimeAsync(100);
  expect(answers).toMatchObject([tooBusy]);
  for (const end of ends) end();
  // The turn that was given up has been passed on.
  const later = await Promise.all(Array.from({ length: 4 }, () => bodies.turn()));
  for (const end of later) end();
});

test("a batch that has its turn can take as long as it needs", async () => {
  const bodies = new UsageBodies();
  const end = await bodies.turn();
  await vi.advanceTimersByTimeAsync(60_000);
  end();
  expect(await bodies.turn()).toBeTypeOf("function");
});

test("four batches are processed at once", async () => {
  const bodies = new UsageBodies();
  const { work, end } = open();
  let [running, most] = [0, 0];
  const batch = async () => {
    const endTurn = await bodies.turn();
    most = Math.max(most, ++running);
    await work();
    running--;
    endTurn();
  };
  const all = Array.from({ length: 10 }, batch);
  await vi.waitFor(() => expect(running).toBe(4));
  end();
  await Promise.all(all);
  expect(most).toBe(4);
});
