import { availableParallelism } from "node:os";
import { expect, test } from "vitest";
import { takePlace } from "@/lib/processes";
import { hashesAtOnce, mayHashAtOnce, noteOthers, threadsHere } from "./hashes-at-once";

test("all cores hash while nobody else calls, and one of them is left to whoever has called lately", () => {
  expect(mayHashAtOnce()).toBe(Math.min(availableParallelism(), threadsHere));
  noteOthers(performance.now());
  expect(mayHashAtOnce()).toBe(hashesAtOnce());
  noteOthers(performance.now() - 501);
  expect(mayHashAtOnce()).toBe(Math.min(availableParallelism(), threadsHere));
});

test("one more than there are cores is hashed where turns change hands between processes, while nobody else calls", () => {
  takePlace({ count: 2, isSibling: false });
  expect(mayHashAtOnce()).toBe(Math.min(availableParallelism() + 1, threadsHere * 2));
  noteOthers(performance.now());
  expect(mayHashAtOnce()).toBe(hashesAtOnce());
  takePlace({ count: 1, isSibling: false });
});
