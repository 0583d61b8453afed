import { expect, test, vi } from "vitest";
import { hashing } from "@/lib/auth/hashing";
import { openHashingThreads } from "./threads";

const lines: unknown[] = [];
vi.mock("@/lib/log", () => ({ log: () => ({ error: (...line: unknown[]) => lines.push(line) }) }));

test("where no thread can begin, people still log in, and the log says why", async () => {
  const end = await openHashingThreads("/nowhere/hashing-thread.mjs");
  // Those who came before it was known are told that it failed; nobody waits forever.
  await Promise.allSettled([hashing().hashText("one"), hashing().hashText("another")]);
  await expect.poll(() => lines).toHaveLength(1);
  const hash = await hashing().hashText("a third");
  expect(await hashing().compareTexts({ hash, texts: ["a third", "a fourth"] })).toEqual([true, false]);
  await end();
});
