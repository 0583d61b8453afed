import { RateLimiterRes } from "rate-limiter-flexible";

/** What the store says of a key once it has counted, in the words of rate-limiter-flexible. */
export interface Left {
  /** Calls that are left. */
  remainingPoints: number;
  /** Milliseconds until all are there again. */
  msBeforeNext: number;
}

/** What this process knows of a key. */
interface Lease {
  /** What the store said was left. */
  remaining: number;
  /** When that window is over, by `performance.now()`. */
  ends: number;
  /** How many calls may be let in on that. */
  block: number;
  /** How many have been, and are to be told with the next one that asks. */
  untold: number;
}

/** Of what is left, this part is let in unasked, and never more than so many calls. */
const part = 1 / 16;
const largest = 32;

/** How many keys are remembered. A caller who is forgotten gets the calls of one block for free. */
const mostKeys = 20_000;

function unlessRefused(error: unknown): void {
  if (!(error instanceof RateLimiterRes)) throw error;
}

/**
 * Counts calls of keys that call often, and asks the store once for many of them: docs/decisions/0053-calls-are-counted-in-blocks.md. What
 * one process answers is exact; what others have let in meanwhile, it learns with its next block. So each process lets in at most one
 * block too many, which gets small as the limit comes near, and is nothing when it is reached.
 */
export class Leases {
  private readonly leases = new Map<string, Lease>();
  private readonly asking = new Map<string, Promise<unknown>>();

  /**
   * Counts one call.
   * @param ask counts so many calls in the store; throws a RateLimiterRes if those are too many
   * @throws what `ask` throws. Unless it is a refusal, so many are still to be told, and the calls that have waited for it fail as well:
   * one after the other, each would wait for a store in trouble
   * @returns where the key stands after it
   */
  async count(key: string, ask: (calls: number) => Promise<Left>): Promise<Left> {
    // Calls that come while the store is asked wait for its answer: it may let all of them in.
    while (this.asking.has(key)) await this.asking.get(key)?.catch(unlessRefused);
    return this.letIn(key) ?? (await this.askStore(key, ask));
  }

  private letIn(key: string): Left | null {
    const lease = this.leases.get(key);
    if (!lease || lease.untold >= lease.block) return null;
    const msBeforeNext = lease.ends - performance.now();
    if (msBeforeNext <= 0) return null;
    lease.untold++;
    return { remainingPoints: lease.remaining - lease.untold, msBeforeNext };
  }

  private async askStore(key: string, ask: (calls: number) => Promise<Left>): Promise<Left> {
    const lease = this.leases.get(key);
    // Calls in a window that is over no longer matter.
    const untold = lease && lease.ends > performance.now() ? lease.untold : 0;
    // From before it was asked, so that no lease outlives its window.
    const since = performance.now();
    const asked = ask(untold + 1);
    this.asking.set(key, asked);
    try {
      const left = await asked;
      this.remember(key, left, since);
      return left;
    } catch (error) {
      // All of them have been told.
      if (error instanceof RateLimiterRes) this.leases.delete(key);
      throw error;
    } finally {
      this.asking.delete(key);
    }
  }

  private remember(key: string, { remainingPoints: remaining, msBeforeNext }: Left, since: number): void {
    const block = Math.min(Math.floor(remaining * part), largest);
    this.leases.delete(key);
    if (block > 0) this.leases.set(key, { remaining, ends: since + msBeforeNext, block, untold: 0 });
    if (this.leases.size > mostKeys) this.forgetOldest();
  }

  private forgetOldest(): void {
    const [oldest] = this.leases.keys();
    if (oldest !== undefined) this.leases.delete(oldest);
  }
}
