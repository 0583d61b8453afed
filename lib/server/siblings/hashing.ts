import { setTimeout as sleep } from "node:timers/promises";
import { hashAfter, inLane, patience, tooBusy, type Lane } from "@/lib/auth/hashing-lanes";
import { noteOthers, tellOthersBy } from "@/lib/auth/hashes-at-once";
import type { Ask } from "./channel";

/**
 * A turn that isn't given back for so long is somebody else's, too. Whoever has it hangs; or hashes on a machine that is busy with other things, from which one more hash that gives way
 * takes nothing. So until a turn is given back, that process's other turns keep nobody out: one that hangs may have asked for ten. In milliseconds.
 */
const longest = 1_000;

/** How much longer a sibling waits for an answer than the first process lets anybody wait, in milliseconds. */
const grace = 500;

/** How often a sibling says that it's called by others than those whose passwords are hashed, at most, in milliseconds. */
const often = 100;

/** What a sibling may ask the first process, or tell it. */
type Turns = {
  /** A turn in this lane. @returns its number; null if too many wait */
  hash(lane: Lane): Promise<number | null>;
  /** That turn is given back. */
  hashed(turn: number): void;
  /** The sibling is called by others than those whose passwords are hashed. */
  others(): void;
};

/**
 * The first process gives turns to all: a replica has so many cores, whichever of its processes is called.
 * @returns what it answers one sibling, and what gives back that one's turns when it's gone
 */
export function giveTurns(): { answers: Turns; end(): void } {
  const ends = new Map<number, () => void>();
  let isGone = false;
  let isLate = false;
  let given = 0;
  return {
    answers: {
      hash: (lane) =>
        new Promise<number | null>((resolve) => {
          const turn = () =>
            new Promise<void>((end) => {
              if (isGone) return end();
              given += 1;
              resolve(given);
              if (isLate) return end();
              const late = setTimeout(() => {
                isLate = true;
                end();
              }, longest).unref();
              ends.set(given, () => {
                clearTimeout(late);
                end();
              });
            });
          inLane(lane, turn).catch(() => resolve(null));
        }),
      hashed(turn) {
        isLate = false;
        ends.get(turn)?.();
        ends.delete(turn);
      },
      others: () => noteOthers(performance.now()),
    },
    end() {
      isGone = true;
      for (const end of ends.values()) end();
    },
  };
}

/** Hashes passwords of this process when the first one says so. */
export function takeTurns(ask: Ask): void {
  hashAfter(async (lane, work) => {
    const asked = ask<number | null>("hash", lane);
    const turn = await Promise.race([asked, sleep(patience[lane] + grace, null, { ref: false })]);
    if (turn === null) {
      // One that comes after all is given back.
      asked.then((late) => late !== null && ask("hashed", late)).catch(() => undefined);
      throw tooBusy();
    }
    try {
      return await work();
    } finally {
      ask("hashed", turn).catch(() => undefined);
    }
  });
  let told = -often;
  tellOthersBy((at) => {
    if (at - told < often) return;
    told = at;
    ask("others").catch(() => undefined);
  });
}
