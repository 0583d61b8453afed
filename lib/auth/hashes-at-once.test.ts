import { availableParallelism } from "node:os";
import { expect, test } from "vitest";
import { hashesAtOnce, mayHashAtOnce, noteOthers } from "./hashes-at-once";

test("all cores are busy hashing while nobody else calls, and one of them is left to whoever has called lately", () => {
  expect(mayHashAtOnce()).toBe(availableParallelism() + 1);
  noteOthers(performance.now());
  expect(mayHashAtOnce()).toBe(hashesAtOnce);
  noteOthers(performance.now() - 501);
  expect(mayHashAtOnce()).toBe(availableParallelism() + 1);
});
