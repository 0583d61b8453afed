import { EventEmitter } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { Logger, run, type TaskList, type WorkerEvents } from "graphile-worker";
import type { Pool } from "pg";
import { databaseTrouble } from "@/lib/database-trouble";
import { log } from "@/lib/log";
import { schema } from "@/lib/queue/schema";
import { releaseDeadWorkers, showSignOfLife } from "./liveness";
import { returnedOnce } from "./returned-once";
import { traceOfJob } from "./traced";

// Its debug lines hold payloads; what it says of a job that failed is an error worth reading.
export const logger = new Logger(() => (level, message, about) => {
  if (level === "error") log().error({ part: "jobs", ...traceOfJob(about?.job as object | undefined) }, message);
  else if (level === "warning") log().warn({ part: "jobs" }, message);
});

/** Jobs that one worker does, apart from all others. */
export interface Tasks {
  taskList: TaskList;
  /** When what is done by itself is done (UTC), a line each. */
  crontab: string[];
  /** How many at a time. */
  concurrency: number;
}

interface Worker {
  /** Resolves when it does nothing any more, or nobody can see that it lives. */
  over: Promise<void>;
  stop(): Promise<void>;
}

/**
 * Works on some kinds of jobs. Every replica may: a job is claimed in the database. A worker that has lost the database is replaced,
 * since it gives up for good when it can't write what came of a job, and so the jobs it had claimed are taken up again.
 * @param databaseUrl for the connection that shows that this worker lives
 * @returns what stops it, once the jobs under way are done
 * @throws what starting the first one throws
 */
export async function runTasks(pool: Pool, databaseUrl: string, tasks: Tasks): Promise<() => Promise<void>> {
  let isStopping = false;
  let worker = await startOne(pool, databaseUrl, tasks);
  const replacing = (async () => {
    for (;;) {
      await worker.over;
      if (isStopping) return;
      log().warn({ part: "jobs" }, "A worker has lost the database: another one takes its place");
      await worker.stop();
      const next = await replacement(pool, databaseUrl, tasks, () => isStopping);
      if (!next) return;
      worker = next;
    }
  })();
  return async () => {
    isStopping = true;
    await worker.stop();
    await replacing;
  };
}

async function replacement(pool: Pool, databaseUrl: string, tasks: Tasks, isStopping: () => boolean) {
  while (!isStopping()) {
    await sleep(1_000);
    try {
      await releaseDeadWorkers(pool);
      const worker = await startOne(pool, databaseUrl, tasks);
      if (!isStopping()) return worker;
      await worker.stop();
    } catch (error) {
      if (!databaseTrouble(error)) log().error({ part: "jobs", err: error }, "A worker does not start");
    }
  }
  return null;
}

async function startOne(pool: Pool, databaseUrl: string, { taskList, crontab, concurrency }: Tasks): Promise<Worker> {
  const events: WorkerEvents = new EventEmitter();
  let id = "";
  events.once("pool:create", ({ workerPool }) => (id = workerPool.id));
  const runner = await run({
    pgPool: returnedOnce(pool),
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
  // It has logged why it ended.
  const ended = runner.promise.catch(() => undefined);
  // It refuses to be stopped when it is just ending by itself.
  const end = () => runner.stop().catch(() => undefined);
  const sign = await showSignOfLife(databaseUrl, id).catch(async (error: unknown) => {
    await end();
    throw error;
  });
  return {
    over: Promise.race([ended, sign.over]),
    async stop() {
      await end();
      await ended;
      await sign.end();
    },
  };
}
