import { AsyncLocalStorage } from "node:async_hooks";
import { AppError } from "@/lib/errors";
import { metrics } from "@/lib/metrics";
import { processesHere } from "@/lib/processes";
import { hashesAtOnce, hashTime, isQuiet, mayHashAtOnce } from "./hashes-at-once";

/** Milliseconds that a call waits before it is told to come back. */
const patience = 3_000;

/** How much longer it may wait where very many are told at the same time, and one after the other. In milliseconds. */
const grace = 500;

/** A call that has been inside for so long waits for something slow, and no longer keeps others out. In milliseconds. */
const longest = 100;

/** So many come in without a gap: each login does so twice, and who isn't in a crowd shouldn't wait. */
const atOnce = 4;

function tooBusy(): AppError {
  metrics.crowded.login_turnstile.inc();
  return new AppError("unavailable", "Too many people are logging in right now. Try again in a few seconds.", 2);
}

/** A call before the turnstile. */
interface Waiting {
  start: () => void;
  refuse: (why: AppError) => void;
  /** How long it waits, as `performance.now()` has it. */
  until: number;
}

/**
 * Where a crowd of logins waits, so that it takes neither this process nor the database from all other calls:
 * docs/decisions/0051-a-turnstile-for-logins.md. A call is inside until it waits for its password to be hashed: behind that, they come one
 * by one anyhow.
 */
export class Turnstile {
  private inside = 0;
  /** In the order in which they came. */
  private readonly waiting: Waiting[] = [];
  /** What ends the visit of the call that is being worked on. */
  private readonly visit = new AsyncLocalStorage<() => void>();

  /** When all who have come in would have, a gap after one another, as `performance.now()` has it. */
  private due = Number.NEGATIVE_INFINITY;
  private isLongestNext = false;
  private next: NodeJS.Timeout | undefined;
  private refusing: NodeJS.Timeout | NodeJS.Immediate | undefined;

  /**
   * @param places how many may be inside at once, right now
   * @param gap how long after one the next comes in, in milliseconds, but for the first few
   */
  constructor(
    private readonly places: () => number,
    private readonly gap: () => number = () => 0,
  ) {}

  /** How many calls wait, and how many are inside. */
  get load(): { waiting: number; inside: number } {
    return { waiting: this.waiting.length, inside: this.inside };
  }

  /**
   * Does the work of a call, once it is let in.
   * @throws AppError `unavailable` when that takes too long; then nothing is done. Else what the work throws
   */
  async through<T>(work: () => Promise<T>): Promise<T> {
    await this.comeIn();
    let isInside = true;
    const end = () => {
      if (isInside) this.inside -= 1;
      isInside = false;
      this.letIn();
    };
    const timer = setTimeout(end, longest);
    try {
      return await this.visit.run(end, work);
    } finally {
      clearTimeout(timer);
      end();
      // Before Node 24, each promise of a process costs more while this is in use.
      if (this.inside === 0) this.visit.disable();
    }
  }

  /** Lets the next one in, since the call that is being worked on is about to wait for something else. */
  leave(): void {
    this.visit.getStore()?.();
  }

  /**
   * Who came last goes first, and every other time who has waited longest. Somebody who comes while hundreds guess passwords doesn't wait for all of those,
   * and two who come again and again don't keep a third one waiting.
   */
  private letIn(): void {
    while (this.waiting.length > 0 && this.inside < this.places()) {
      const [gap, now] = [this.gap(), performance.now()];
      const wait = this.due - now - (atOnce - 1) * gap;
      if (wait > 0) return this.letInLater(wait);
      this.due = Math.max(this.due, now) + gap;
      this.inside += 1;
      const next = this.isLongestNext ? this.waiting.shift() : this.waiting.pop();
      this.isLongestNext = !this.isLongestNext;
      next?.start();
    }
  }

  private letInLater(wait: number): void {
    this.next ??= setTimeout(() => {
      this.next = undefined;
      this.letIn();
    }, wait);
  }

  private comeIn(): Promise<void> {
    return new Promise((start, refuse) => {
      this.waiting.push({ start, refuse, until: performance.now() + patience });
      this.letIn();
      this.refuseLater();
    });
  }

  /** A crowd that came at once has waited too long at once: all others are answered between one refusal and the next. */
  private refuseLater(): void {
    const [first] = this.waiting;
    if (!first || this.refusing) return;
    const wait = first.until - performance.now();
    const refuse = () => {
      this.refusing = undefined;
      if (this.isOver(0)) this.waiting.shift()?.refuse(tooBusy());
      while (this.isOver(grace)) this.waiting.shift()?.refuse(tooBusy());
      this.refuseLater();
    };
    this.refusing = wait > 0 ? setTimeout(refuse, wait) : setImmediate(refuse);
  }

  /** Whether whoever has waited longest has waited for too long, and for so much longer. */
  private isOver(longer: number): boolean {
    const [first] = this.waiting;
    return first !== undefined && first.until + longer <= performance.now();
  }
}

/** Each comes in twice, and as many as can be hashed: faster than that, a crowd only takes the processor from all others, to wait behind it. In milliseconds. */
const pace = (): number => (hashTime * processesHere()) / hashesAtOnce() / 2;

/**
 * The one of this process. All processes of the replica together let in no more than may be hashed, or one in each; and one more while nobody else calls, so that
 * whoever is hashed next is ready.
 */
export const turnstile = new Turnstile(
  () => Math.max(1, Math.floor((mayHashAtOnce() + (isQuiet() ? 1 : 0)) / processesHere())),
  () => (isQuiet() ? 0 : pace()),
);
