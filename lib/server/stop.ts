import type { Server } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";

type Step = () => unknown;

/** How long requests that are under way may take to finish, in milliseconds. */
const grace = 10_000;

/** How long one step may take, in milliseconds: longer than the grace for requests. */
const patience = grace + 2_000;

/**
 * How long all of them may take together, and what each has even when the others have used that up, in milliseconds. After the drain, a stop
 * takes less than 20 s (docs/decisions/0043-a-database-in-trouble.md).
 */
const usualTotal = 15_000;
const least = 300;

/**
 * What has been started, to be stopped in the opposite order: once, whoever asks and however often.
 */
export class Stopper {
  private readonly steps: Step[] = [];
  private stopping: Promise<void> | undefined;

  /** @param total how long all steps may take together, in milliseconds */
  constructor(private readonly total = usualTotal) {}

  /** @param step undoes what has just been started: at once, if everything is being stopped already */
  add(step: Step): void {
    if (this.stopping) void take(step);
    else this.steps.unshift(step);
  }

  stop(): Promise<void> {
    return (this.stopping ??= this.run());
  }

  private async run(): Promise<void> {
    const began = performance.now();
    for (const step of this.steps) {
      const left = Math.max(least, this.total - (performance.now() - began));
      await Promise.race([take(step), sleep(Math.min(patience, left))]);
    }
  }
}

/** One that fails, or waits for something that is gone, must not keep the others from being stopped. */
const take = (step: Step): Promise<unknown> =>
  Promise.resolve()
    .then(step)
    .catch((error: unknown) => console.error(String(error)));

/** Takes no more connections, lets requests finish, and ends after the grace time what has not. */
export async function closeServer(server: Server): Promise<void> {
  await acceptAll(server);
  const closed = new Promise((resolve) => server.close(resolve));
  // A connection turns idle when its last request is answered; clients would keep it open.
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  const end = setTimeout(() => server.closeAllConnections(), grace);
  await closed;
  clearInterval(idle);
  clearTimeout(end);
}

/**
 * Takes the connections that the system has made already: closing would reset those, with whatever was sent on them. Node accepts one in
 * each turn of its loop, before `setImmediate` comes. Where ever more come, a moment must be enough.
 */
async function acceptAll(server: Server): Promise<void> {
  const until = performance.now() + 500;
  let isAccepting = true;
  const note = () => (isAccepting = true);
  server.on("connection", note);
  while (isAccepting && performance.now() < until) {
    isAccepting = false;
    await new Promise((resolve) => setImmediate(resolve));
  }
  server.off("connection", note);
}
