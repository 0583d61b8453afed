import { availableParallelism } from "node:os";
import { AppError } from "@/lib/errors";
import { metrics } from "@/lib/metrics";
import { hashTime, mayHashAtOnce } from "./hashes-at-once";
import { turnstile } from "./turnstile";

/**
 * Who waits for a password to be hashed:
 * - `known`: people on a device that has logged in to that account, coming through a login, or with a mailed link;
 * - `newcomer`: people who sign up, or for whom a team makes an account or a password;
 * - `stranger`: anybody else, and so anybody who guesses.
 */
export type Lane = "known" | "newcomer" | "stranger";

/** Milliseconds that somebody waits before they are told to come back. A guess is not worth a long wait. */
export const patience: Record<Lane, number> = { known: 3_000, newcomer: 3_000, stranger: 1_000 };

/** How many may wait in a lane: nobody behind them would get a turn in time, so those are told at once. */
const longestOf = (lane: Lane, slots: number): number => Math.ceil((patience[lane] / hashTime) * slots);

/** Who goes first, turn by turn. Half of the turns are for those who are known, so no crowd of others delays them by more than a hash or two. */
const turns: readonly (readonly Lane[])[] = [
  ["known", "newcomer", "stranger"],
  ["known", "stranger", "newcomer"],
  ["newcomer", "known", "stranger"],
  ["stranger", "known", "newcomer"],
];

/** What somebody is told who won't get a turn in time. */
export const tooBusy = (): AppError =>
  new AppError("unavailable", "Too many people are logging in right now. Try again in a few seconds.", 2);

function refuse(): AppError {
  metrics.crowded.hashing.inc();
  return tooBusy();
}

/** How many wait in each lane, and how many passwords are being hashed. */
interface Load {
  waiting: Record<Lane, number>;
  running: number;
}

/** Does the work of a lane when its turn comes. */
export type InLane = <T>(lane: Lane, work: () => Promise<T>) => Promise<T>;

/**
 * @param slots how much may be done at once, right now
 * @returns what does work in turn; it throws AppError `unavailable` if the turn does not come in time
 */
export function createLanes(slots: () => number): InLane & { load(): Load } {
  const waiting: Record<Lane, Set<() => void>> = { known: new Set(), newcomer: new Set(), stranger: new Set() };
  let running = 0;
  let turn = 0;

  function callNext(): void {
    while (running < slots()) {
      const lane = turns[turn % turns.length]?.find((one) => waiting[one].size > 0);
      const [start] = lane ? waiting[lane] : [];
      if (!lane || !start) return;
      turn += 1;
      running += 1;
      waiting[lane].delete(start);
      start();
    }
  }

  const comeUp = (lane: Lane) =>
    new Promise<void>((resolve, reject) => {
      if (waiting[lane].size >= longestOf(lane, Math.min(slots(), availableParallelism()))) return reject(refuse());
      const start = () => {
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(() => {
        waiting[lane].delete(start);
        reject(refuse());
      }, patience[lane]);
      waiting[lane].add(start);
      callNext();
    });

  const inTurn: InLane = async (lane, work) => {
    await comeUp(lane);
    try {
      return await work();
    } finally {
      running -= 1;
      callNext();
    }
  };
  const load = (): Load => ({
    waiting: { known: waiting.known.size, newcomer: waiting.newcomer.size, stranger: waiting.stranger.size },
    running,
  });
  return Object.assign(inTurn, { load });
}

// The server and Next's bundle are two module graphs in one process, and share its cores.
const shared = globalThis as typeof globalThis & {
  debriefHashing?: ReturnType<typeof createLanes>;
  debriefHashAfter?: InLane;
};
const lanes = () => (shared.debriefHashing ??= createLanes(mayHashAtOnce));

/** Does the work of a lane in this process when its turn comes among all of the replica. @throws AppError `unavailable` when too many wait */
export const inLane: InLane = (lane, work) => {
  turnstile.leave();
  return (shared.debriefHashAfter ?? lanes())(lane, work);
};

/** Has another process of the replica give the turns. */
export function hashAfter(turn: InLane): void {
  shared.debriefHashAfter = turn;
}

/** @returns how many passwords wait to be hashed in this process, and how many are being hashed */
export const hashingLoad = (): Load => lanes().load();
