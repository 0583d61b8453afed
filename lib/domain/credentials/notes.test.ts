import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { gatherNotes } from "./notes";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

interface Note {
  key: string;
  count: number;
}

const seconds = (count: number) => vi.advanceTimersByTimeAsync(count * 1_000);

/** Notes of a kind of their own, and what has been written of them. */
function notebook(rest?: number, refuse: (key: string) => boolean = () => false) {
  const written: string[][] = [];
  const { note, flush } = gatherNotes<Note>({
    name: crypto.randomUUID(),
    most: 3,
    ...(rest === undefined ? {} : { rest }),
    add: (known, further) => void (known.count += further.count),
    keyOf: ({ key }) => key,
    write: async (notes) => {
      const left = notes.filter(({ key }) => refuse(key));
      written.push(notes.filter((one) => !left.includes(one)).map(({ key, count }) => `${key} ${count}`));
      return left;
    },
  });
  return { written, flush, note: (...keys: string[]) => keys.forEach((key) => note({ key, count: 1 })) };
}

test("what is noted within a second is written together, and what doesn't fit is dropped", async () => {
  const { note, written } = notebook();
  note("a", "b", "a", "c", "d");
  expect(written).toEqual([]);
  await seconds(1);
  note("a");
  await seconds(1);
  await seconds(5);
  expect(written).toEqual([["a 2", "b 1", "c 1"], ["a 1"]]);
});

test("a key that has been written rests, and then all that was noted of it is written", async () => {
  const { note, written } = notebook(10_000);
  note("a");
  await seconds(1);
  for (let second = 0; second < 8; second++) {
    note("a", ...(second === 3 ? ["b"] : []));
    await seconds(1);
  }
  expect(written).toEqual([["a 1"], ["b 1"]]);
  await seconds(4);
  expect(written).toEqual([["a 1"], ["b 1"], ["a 8"]]);
  // After a long silence it's at once again.
  await seconds(20);
  note("a");
  await seconds(1);
  expect(written.at(-1)).toEqual(["a 1"]);
});

test("a flush writes what rests, too", async () => {
  const { note, written, flush } = notebook(10_000);
  note("a");
  await seconds(1);
  note("a");
  await flush();
  expect(written).toEqual([["a 1"], ["a 1"]]);
});

test("what could not be written doesn't rest", async () => {
  const locked = new Set(["a"]);
  const { note, written } = notebook(10_000, (key) => locked.has(key));
  note("a", "b");
  await seconds(2);
  locked.clear();
  await seconds(1);
  expect(written.filter((keys) => keys.length > 0)).toEqual([["b 1"], ["a 1"]]);
});
