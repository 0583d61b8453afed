import { fileURLToPath } from "node:url";
import { threadsHere } from "@/lib/auth/hashes-at-once";
import { hashBy } from "@/lib/auth/hashing";
import { log } from "@/lib/log";
import type * as thread from "./thread";

/** The compiled `thread.ts`: scripts/setup/bundle-server.mjs. */
const compiled = fileURLToPath(new URL("./hashing-thread.mjs", import.meta.url));

/** A thread that has had nothing to do for so long is ended, but for one. In milliseconds. */
const idleTimeout = 60_000;

/**
 * Has passwords hashed by threads of their own: docs/decisions/0109-hashes-give-way.md. How many hash at once, `lib/auth/hashes-at-once.ts` says.
 * @param filename what a thread runs
 * @returns what ends them
 */
export async function openHashingThreads(filename = compiled): Promise<() => Promise<void>> {
  const { Piscina } = await import("piscina");
  const pool = new Piscina({ filename, minThreads: 1, maxThreads: threadsHere, idleTimeout, stricterFIFO: true });
  // Once one couldn't begin, no other is started: whoever waits for them would wait forever.
  const goOnWithoutThreads = () => {
    if (pool.threads.length > 0) return;
    hashBy(null);
    void pool.destroy();
  };
  const inThread = (name: keyof typeof thread) => (what: unknown) =>
    pool.run(what, { name }).finally(goOnWithoutThreads);
  hashBy({ hashText: inThread("hashText"), compareTexts: inThread("compareTexts") });
  pool.on("error", (err) => {
    log().error({ part: "process", err }, "A thread that hashes passwords has ended");
    goOnWithoutThreads();
  });
  return () => pool.destroy();
}
