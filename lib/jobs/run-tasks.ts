import { EventEmitter } from "node:events";
import { Logger, run, type TaskList, type WorkerEvents } from "graphile-worker";
import type { Pool } from "pg";
import { log } from "@/lib/log";
import { showSignOfLife } from "./liveness";
import { schema } from "./schema";

// Its debug lines hold payloads; what it says of a job that failed is an error worth reading.
export const logger = new Logger(() => (level, message) => {
  if (level === "error") log().error({ part: "jobs" }, message);
  else if (level === "warning") log().warn({ part: "jobs" }, message);
});

interface Tasks {
  taskList: TaskList;
  /** When what is done by itself is done (UTC), a line each. */
  crontab: string[];
  /** How many at a time. */
  concurrency: number;
}

/**
 * Works on some kinds of jobs. Every replica may: a job is claimed in the database.
 * @param databaseUrl for the connection that shows that this worker lives
 * @returns what stops it, once the jobs under way are done
 */
export async function runTasks(
  pool: Pool,
  databaseUrl: string,
  { taskList, crontab, concurrency }: Tasks,
): Promise<() => Promise<void>> {
  const events: WorkerEvents = new EventEmitter();
  let signOfLife: Promise<() => Promise<void>> | undefined;
  events.once("pool:create", ({ workerPool }) => (signOfLife = showSignOfLife(databaseUrl, workerPool.id)));
  const runner = await run({
    pgPool: pool,
    schema,
    logger,
    events,
    concurrency,
    // The server stops the worker itself, after its last request.
    noHandleSignals: true,
    // Without a batch, the result of a job that ends while it is being stopped is not waited for, and the job stays claimed.
    preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
    taskList,
    crontab: crontab.join("\n"),
  });
  return async () => {
    await runner.stop();
    await (
      await signOfLife
    )?.();
  };
}
