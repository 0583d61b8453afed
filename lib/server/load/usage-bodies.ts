import pLimit from "p-limit";
import { tooBusy } from "@/lib/domain/usage/too-busy";

/** How many batches are worked on at once: each takes a connection of the pool, and most of its time they wait for the database. */
const atOnce = 4;

/** How much memory bodies of usage may take at once, in bytes, before further ones are refused unread. */
const most = 48 * 1_024 * 1_024;

/** The longest that a batch waits for its turn, in milliseconds. */
const patience = 5_000;

/**
 * Large bodies of usage that come at the same moment. Worked on all at once they would take every connection to the database, and the
 * process for a second at a time; and they would fill its memory.
 */
export class UsageBodies {
  private reserved = 0;
  private readonly turns = pLimit(atOnce);

  /**
   * Reserves memory for a body before any of it is read, so that those that begin together can't exceed the bound together.
   * @param longest that the body may become, in bytes
   * @param work reads the body; it is given a function that tells how many bytes are kept in the end, so that the rest is given back
   * @returns what the work does
   * @throws AppError `unavailable` if there is no room for it; then nothing was read. Else what the work throws
   */
  async hold<T>(longest: number, work: (keepOnly: (bytes: number) => void) => Promise<T>): Promise<T> {
    if (this.reserved + longest > most) throw tooBusy();
    let own = longest;
    this.reserved += own;
    const keepOnly = (bytes: number) => {
      this.reserved -= own - bytes;
      own = bytes;
    };
    try {
      return await work(keepOnly);
    } finally {
      keepOnly(0);
    }
  }

  /**
   * Waits for a turn to work on a body.
   * @returns what ends the turn
   * @throws AppError `unavailable` as soon as that takes too long
   */
  turn(): Promise<() => void> {
    return new Promise((resolve, reject) => {
      let isLate = false;
      const timer = setTimeout(() => {
        isLate = true;
        reject(tooBusy());
      }, patience);
      void this.turns(async () => {
        clearTimeout(timer);
        if (isLate) return;
        // Others have a turn of the loop between any two batches.
        await new Promise((next) => setImmediate(next));
        await new Promise<void>((end) => resolve(end));
      });
    });
  }
}
