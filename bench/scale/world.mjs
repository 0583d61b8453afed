import { figures } from "./figures.mjs";

/** @returns numbers from 0 to 1, the same ones for the same seed (mulberry32) */
export function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What is to happen when, in a binary heap; at one time, in the order in which it was asked for. */
export class Clock {
  now = 0;
  #heap = [];
  #asked = 0;

  in(delay, run) {
    const heap = this.#heap;
    const one = { at: this.now + delay, order: this.#asked++, run };
    let place = heap.length;
    for (; place > 0; place = (place - 1) >> 1) {
      const parent = heap[(place - 1) >> 1];
      if (!isBefore(one, parent)) break;
      heap[place] = parent;
    }
    heap[place] = one;
  }

  /** Until nothing is to happen any more. */
  run() {
    while (this.#heap.length > 0) {
      const { at, run } = this.#next();
      this.now = at;
      run();
    }
  }

  #next() {
    const heap = this.#heap;
    const [first] = heap;
    const last = heap.pop();
    if (heap.length === 0) return first;
    let place = 0;
    for (;;) {
      let child = 2 * place + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && isBefore(heap[child + 1], heap[child])) child++;
      if (!isBefore(heap[child], last)) break;
      heap[place] = heap[child];
      place = child;
    }
    heap[place] = last;
    return first;
  }
}

const isBefore = (one, other) => one.at < other.at || (one.at === other.at && one.order < other.order);

/** Runs a process: a generator that yields what it waits for, each a function that is given how to go on. */
export function start(process, done = () => {}) {
  const step = (value) => {
    const { done: isOver, value: wait } = process.next(value);
    if (isOver) done(wait);
    else wait(step);
  };
  step();
}

/** To wait for all of these processes, and for what each of them returns. */
export const together = (processes) => (resume) => {
  const results = [];
  let left = processes.length;
  if (left === 0) resume(results);
  for (const [index, process] of processes.entries()) {
    start(process, (result) => {
      results[index] = result;
      if (--left === 0) resume(results);
    });
  }
};

/** A PostgreSQL: its cores do one statement each, the others wait. What a statement does is done when it ends, or not at all. */
export class Database {
  /** Goes up when it fails: what a transaction has begun before is gone. */
  age = 0;
  busy = 0;
  #clock;
  #free = figures.cores;
  #waiting = [];
  #running = new Set();
  #isDown = false;

  constructor(clock) {
    this.#clock = clock;
  }

  /**
   * @param cost of a core
   * @param effect what it does; its result is the answer
   * @param since the age in which the transaction has begun, if it has
   * @returns what to wait for: the answer, or null if it fails
   */
  do(cost, effect, since) {
    return (resume) => {
      const answer = (result) => this.#clock.in(figures.network, () => resume(result));
      this.#clock.in(figures.network, () => {
        if (this.#isDown || (since !== undefined && since !== this.age)) return answer(null);
        this.#waiting.push({ cost, effect, answer });
        this.#begin();
      });
    };
  }

  #begin() {
    while (this.#free > 0 && this.#waiting.length > 0) {
      const job = this.#waiting.shift();
      this.#free--;
      this.#running.add(job);
      this.#clock.in(job.cost, () => {
        if (!this.#running.delete(job)) return;
        this.#free++;
        this.busy += job.cost;
        job.answer(job.effect());
        this.#begin();
      });
    }
  }

  /** Its standby takes over after a while, and has all that was answered. */
  fail(duration) {
    for (const { answer } of [...this.#running, ...this.#waiting]) answer(null);
    this.#running.clear();
    this.#waiting = [];
    this.#free = figures.cores;
    this.#isDown = true;
    this.age++;
    this.#clock.in(duration, () => (this.#isDown = false));
  }
}

/** Who used how much: a few teams most of it (Zipf's law). @returns a function that chooses one */
export function teamsBySize(count, random, exponent) {
  const bounds = [];
  let sum = 0;
  for (let team = 1; team <= count; team++) bounds.push((sum += team ** -exponent));
  return () => {
    const wanted = random() * sum;
    let [low, high] = [0, count - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (bounds[middle] < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

/** Which of so many shards has this number. */
export const shardOf = (number, shards) => (Math.imul(number + 1, 0x9e3779b1) >>> 0) % shards;

/** @returns the events of a batch by shard, as pairs */
export function split(events, shards, keyOf) {
  const parts = new Map();
  for (const event of events) {
    const shard = shardOf(keyOf(event), shards);
    const part = parts.get(shard);
    if (part) part.push(event);
    else parts.set(shard, [event]);
  }
  return [...parts];
}
