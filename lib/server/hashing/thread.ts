import { getPriority, setPriority } from "node:os";

/** What a thread of `threads.ts` does, by these names. */
export { compareTexts, hashText } from "@/lib/auth/argon2";

/**
 * How much is taken from the threads' priority: a hash gives way to all other calls, and still has a tenth of a core that others want all the time, so that people can log in
 * to a machine that is busy.
 */
const niceness = 10;

/** The lowest that there is (setpriority(2)). */
const nicest = 19;

// On Linux, each thread has a priority of its own; elsewhere, this would be the whole process's.
if (process.platform === "linux") {
  try {
    setPriority(Math.min(nicest, getPriority() + niceness));
  } catch {
    // Where the system doesn't let us, a hash is as important as everything else.
  }
}
