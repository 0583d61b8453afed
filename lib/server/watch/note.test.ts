import { afterEach, beforeEach, expect, test, vi } from "vitest";

const lines = vi.hoisted(() => [] as unknown[][]);
vi.mock("@/lib/log", () => ({ log: () => ({ warn: (...line: unknown[]) => lines.push(line) }) }));

import { createNote } from "./note";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  lines.length = 0;
});

test("a flood is logged at once, and then in one line that counts the rest", () => {
  const note = createNote("refused", "refused");
  for (let time = 0; time < 5_000; time++) note("too many", { address: `10.0.0.${time % 250}` });
  expect(lines).toEqual([[{ reason: "too many", refused: 1, address: "10.0.0.0" }, "refused"]]);
  vi.advanceTimersByTime(10_000);
  expect(lines).toHaveLength(2);
  expect(lines[1]?.[0]).toMatchObject({ refused: 4_999, address: "10.0.0.249" });
});

test("a reason that has stopped is not logged again, and is logged at once when it returns", () => {
  const note = createNote("refused", "refused");
  note("too many", {});
  vi.advanceTimersByTime(60_000);
  expect(lines).toHaveLength(1);
  note("too many", {});
  expect(lines).toHaveLength(2);
});

test("one reason does not hide another in the log", () => {
  const note = createNote("refused", "refused");
  note("too many", {});
  note("malformed", {});
  expect(lines).toHaveLength(2);
});
