import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { hashBy } from "@/lib/auth/hashing";
import { log } from "@/lib/log";
import type * as thread from "./thread";

/** The compiled `thread.ts`: scripts/setup/bundle-server.mjs. */
const filename = fileURLToPath(new URL("./hashing-thread.mjs", import.meta.url));

/** A thread that has had nothing to do for so long is ended, but for one. In milliseconds. */
const idleTimeout = 60_000;

/**
 * How much is taken from the threads' priority: a hash gives way to all other calls, and still has a tenth of a core that others want all the time, so that people can log in
 * to a machine that is busy.
 */
const niceIncrement = 10;

/** Each has some 10 MB, and a hash 19 MiB, and a process may have 512 MB for everything, on a machine of however many cores. */
const mostThreads = 4;

/**
 * Has passwords hashed by threads of their own: docs/decisions/0109-hashes-give-way.md. How many hash at once, `lib/auth/hashing-lanes.ts` says.
 * @returns what ends them
 */
export async function openHashingThreads(): Promise<() => Promise<void>> {
  const { Piscina } = await import("piscina");
  // One more than there are cores: so many hash where turns change hands between processes.
  const maxThreads = Math.min(availableParallelism() + 1, mostThreads);
  const pool = new Piscina({ filename, minThreads: 1, maxThreads, idleTimeout, niceIncrement });
  // One that ends while it has nothing to do; another takes its place. What ends while it hashes, fails that call.
  pool.on("error", (err) => log().error({ part: "process", err }, "A thread that hashes passwords has ended"));
  const inThread = (name: keyof typeof thread) => (what: unknown) => pool.run(what, { name });
  hashBy({ hashText: inThread("hashText"), compareTexts: inThread("compareTexts") });
  return () => pool.destroy();
}
