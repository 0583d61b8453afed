import { availableParallelism } from "node:os";
import { expect, test } from "vitest";
import { takePlace } from "@/lib/processes";
import { hashesAtOnce, mayHashAtOnce, noteOthers } from "./hashes-at-once";

test("all cores hash while nobody else calls, and one of them is left to whoever has called lately", () => {
  expect(mayHashAtOnce()).toBe(availableParallelism());
  noteOthers(performance.now());
  expect(mayHashAtOnce()).toBe(hashesAtOnce);
  noteOthers(performance.now() - 501);
  expect(mayHashAtOnce()).toBe(availableParallelism());
});

test("one more than there are cores is hashed where turns change hands between processes, while nobody else calls", () => {
  takePlace({ count: 2, isSibling: false });
  expect(mayHashAtOnce()).toBe(availableParallelism() + 1);
  noteOthers(performance.now());
  expect(mayHashAtOnce()).toBe(hashesAtOnce);
  takePlace({ count: 1, isSibling: false });
});
