import { fileURLToPath } from "node:url";
import { threadsHere } from "@/lib/auth/hashes-at-once";
import { hashBy, hashing, type Hashing } from "@/lib/auth/hashing";
import { log } from "@/lib/log";
import type { Piscina } from "piscina";
import type * as thread from "./thread";

/** The compiled `thread.ts`: scripts/setup/bundle-server.mjs. */
const compiled = fileURLToPath(new URL("./hashing-thread.mjs", import.meta.url));

/**
 * Has passwords hashed by threads of their own, as soon as all of them have hashed something: docs/decisions/0109-hashes-give-way.md. Where they can't, whoever asks goes on hashing,
 * and the log says why. How many hash at once, `lib/auth/hashes-at-once.ts` says.
 * @param filename what a thread runs
 * @returns what ends them
 */
export async function openHashingThreads(filename = compiled): Promise<() => Promise<void>> {
  const pool = await openPool(filename);
  if (!pool) return async () => {};
  let isOver = false;
  const end = async () => {
    if (isOver) return;
    isOver = true;
    hashBy(null);
    await pool.destroy();
  };
  const inThread = (name: keyof typeof thread) => async (what: unknown) => {
    try {
      return await pool.run(what, { name });
    } catch (error) {
      if (!isOver) throw error;
      return hashing()[name](what as never);
    }
  };
  const threads = { hashText: inThread("hashText"), compareTexts: inThread("compareTexts") } as Hashing;
  pool.on("error", (error: unknown) => {
    tell(error);
    // Once one couldn't begin, no other is started: whoever waits for them would wait forever.
    if (pool.threads.length === 0) void end();
  });
  void Promise.all(Array.from({ length: threadsHere }, () => pool.run("", { name: "hashText" }))).then(
    () => isOver || hashBy(threads),
    (error: unknown) => {
      if (!isOver) tell(error);
      return end();
    },
  );
  return end;
}

/** All begin now: one that the system refuses in the midst of a crowd would take the process with it. @returns null if it refuses them now */
async function openPool(filename: string): Promise<Piscina | null> {
  const { Piscina: Pool } = await import("piscina");
  try {
    return new Pool({ filename, minThreads: threadsHere, maxThreads: threadsHere, stricterFIFO: true });
  } catch (error) {
    tell(error);
    return null;
  }
}

const tell = (err: unknown) => log().error({ part: "process", err }, "A thread that hashes passwords has ended");
