import { expect, test, vi } from "vitest";
import { hashing } from "@/lib/auth/hashing";
import { openHashingThreads } from "./threads";

const lines: unknown[] = [];
vi.mock("@/lib/log", () => ({ log: () => ({ error: (...line: unknown[]) => lines.push(line) }) }));

test("where no thread can begin, people still log in, and the log says why", async () => {
  const end = await openHashingThreads("/nowhere/hashing-thread.mjs");
  const [hash = ""] = await Promise.all([hashing().hashText("one"), hashing().hashText("another")]);
  await expect.poll(() => lines.length).toBeGreaterThan(0);
  expect(await hashing().compareTexts({ hash, texts: ["one", "another"] })).toEqual([true, false]);
  await end();
});
