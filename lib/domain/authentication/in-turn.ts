import { turnstile } from "@/lib/auth/turnstile";
import { tooMany } from "@/lib/limits/count";

/** So many may wait for one key: more than the limits of any class let come within a minute. */
const longest = 500;

interface Queue {
  /** Resolves when the last one is done, whatever came of it. */
  last: Promise<unknown>;
  length: number;
}

const queues = new Map<string, Queue>();

/**
 * Does work of one key one after the other, in this process.
 * @throws AppError `rate_limit` when too many wait already; whatever `work` throws
 */
export async function inTurn<T>(key: string, work: () => Promise<T>): Promise<T> {
  const queue = queues.get(key) ?? { last: Promise.resolve(), length: 0 };
  if (queue.length >= longest) throw tooMany(1);
  queues.set(key, queue);
  queue.length += 1;
  if (queue.length > 1) turnstile.leave();
  const mine = queue.last.then(work);
  queue.last = mine.catch(() => undefined);
  try {
    return await mine;
  } finally {
    queue.length -= 1;
    if (queue.length === 0) queues.delete(key);
  }
}
