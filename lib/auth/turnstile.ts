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

/**
 * Who is let in, turn by turn: of those who come for the first time and of those who come in once more, whoever came last and whoever came first. Somebody who
 * comes while hundreds guess passwords doesn't wait for all of those, and two who come again and again don't keep a third one waiting. Whoever came last comes in once more
 * right after the first time, if the body is there. One more turn is for those who have waited for that longest: so they become fewer, should many bodies come at once.
 */
const turns = [
  { from: "waiting", end: "last" },
  { from: "returning", end: "last" },
  { from: "waiting", end: "first" },
  { from: "returning", end: "first" },
  { from: "returning", end: "first" },
] as const;

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
  /** Who hasn't been inside yet, in the order in which they came. */
  private readonly waiting: Waiting[] = [];
  /** Who comes in once more, in that order. */
  private readonly returning: Waiting[] = [];
  /** What ends the visit of the call that is being worked on. */
  private readonly visit = new AsyncLocalStorage<() => void>();

  /** When all who have come in would have, a gap after one another, as `performance.now()` has it. */
  private due = Number.NEGATIVE_INFINITY;
  /** Counts who was let in. */
  private turn = 0;
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
    return { waiting: this.waiting.length + this.returning.length, inside: this.inside };
  }

  /**
   * Does the work of a call, once it is let in.
   * @param isReturning whether the call has been inside before
   * @throws AppError `unavailable` when that takes too long; then nothing is done. Else what the work throws
   */
  async through<T>(work: () => Promise<T>, isReturning = false): Promise<T> {
    await this.comeIn(isReturning ? this.returning : this.waiting);
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

  private letIn(): void {
    while (this.load.waiting > 0 && this.inside < this.places()) {
      const [gap, now] = [this.gap(), performance.now()];
      const wait = this.due - now - (atOnce - 1) * gap;
      if (wait > 0) return this.letInLater(wait);
      this.due = Math.max(this.due, now) + gap;
      this.inside += 1;
      this.takeNext()?.start();
    }
  }

  private takeNext(): Waiting | undefined {
    const { from, end } = turns[this.turn++ % turns.length] ?? turns[0];
    const other = from === "waiting" ? "returning" : "waiting";
    const queue = this[from].length > 0 ? this[from] : this[other];
    return end === "last" ? queue.pop() : queue.shift();
  }

  private letInLater(wait: number): void {
    this.next ??= setTimeout(() => {
      this.next = undefined;
      this.letIn();
    }, wait);
  }

  private comeIn(queue: Waiting[]): Promise<void> {
    return new Promise((start, refuse) => {
      queue.push({ start, refuse, until: performance.now() + patience });
      this.letIn();
      this.refuseLater();
    });
  }

  /** A crowd that came at once has waited too long at once: all others are answered between one refusal and the next. */
  private refuseLater(): void {
    const [first] = this.queueOfLongest();
    if (!first || this.refusing) return;
    const wait = first.until - performance.now();
    const refuse = () => {
      this.refusing = undefined;
      this.refuseAfter(0);
      while (this.refuseAfter(grace));
      this.refuseLater();
    };
    this.refusing = wait > 0 ? setTimeout(refuse, wait) : setImmediate(refuse);
  }

  /** Tells whoever has waited longest to come back, if that was for too long, and for so much longer. @returns whether it was */
  private refuseAfter(longer: number): boolean {
    const queue = this.queueOfLongest();
    const [first] = queue;
    if (!first || first.until + longer > performance.now()) return false;
    queue.shift()?.refuse(tooBusy());
    return true;
  }

  /** The queue whose first one has waited longest. */
  private queueOfLongest(): Waiting[] {
    const until = ([first]: Waiting[]) => first?.until ?? Number.POSITIVE_INFINITY;
    return until(this.returning) < until(this.waiting) ? this.returning : this.waiting;
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
