import { availableParallelism } from "node:os";
import { memoryHere, processesHere } from "@/lib/processes";

/** How long nobody else must have called for hashes to take every core, in milliseconds. */
const quiet = 500;

const cores = availableParallelism();

/** What a hash takes, at least, in milliseconds. */
export const hashTime = 25;

/**
 * How many threads of a process hash, at most: one more than there are cores, since so many do where turns change hands between processes. Each has some 10 MB, and a hash 19 MiB, for
 * which a process of 512 MB has no room more than twice.
 */
export const threadsHere = Math.min(cores + 1, memoryHere() < 1_024 ** 3 ? 2 : 4);

/** What would wait for a thread, waits for its turn instead: known people go first there. */
const withThreads = (hashes: number): number => Math.min(hashes, threadsHere * processesHere());

/** @returns how many passwords the replica hashes at once while others call: each takes a core for some 25 ms, and one core is left to everybody who only waits for an answer */
export const hashesAtOnce = (): number => withThreads(Math.max(1, cores - 1));

// The server hears who calls, and Next's bundle may be the first that hashes: two module graphs in one process.
const shared = globalThis as typeof globalThis & {
  debriefOthersCalled?: number;
  debriefTellOthers?: (at: number) => void;
};

/**
 * Says that somebody has called whose answer needs no hash: a core is left to such.
 * @param at when, as `performance.now()` has it
 */
export function noteOthers(at: number): void {
  shared.debriefOthersCalled = at;
  shared.debriefTellOthers?.(at);
}

/** Has another process of the replica know, too: the one that says who may hash. */
export function tellOthersBy(tell: (at: number) => void): void {
  shared.debriefTellOthers = tell;
}

/** @returns whether nobody else has called lately */
export const isQuiet = (): boolean => performance.now() - (shared.debriefOthersCalled ?? -quiet) >= quiet;

/**
 * @returns how many passwords the replica may hash at once right now: while there is nobody else, on all cores. Where a turn changes hands between processes, one
 * more, so that no core stands idle meanwhile
 */
export const mayHashAtOnce = (): number =>
  isQuiet() ? withThreads(cores + (processesHere() > 1 ? 1 : 0)) : hashesAtOnce();
