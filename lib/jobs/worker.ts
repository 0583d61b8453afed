import { EventEmitter } from "node:events";
import { Logger, run, runMigrations, type WorkerEvents } from "graphile-worker";
import type { Pool } from "pg";
import { log } from "@/lib/log";
import { mailResetLink } from "./mail-reset-link";
import { purgeSchedule, purgeTasks } from "./purges";
import { keepUsagePartitions } from "./keep-usage-partitions";
import { releaseDeadWorkers, showSignOfLife } from "./liveness";
import { resendEmail } from "./resend-email";
import { schema } from "./schema";
import { sendMail } from "./send-mail";

// Its debug lines hold payloads; what it says of a job that failed is an error worth reading.
const logger = new Logger(() => (level, message) => {
  if (level === "error") log().error({ part: "jobs" }, message);
  else if (level === "warning") log().warn({ part: "jobs" }, message);
});

/** Brings the queue's own tables up to date; they live outside Prisma. Replicas may race for it. */
export const migrateJobs = (pool: Pool): Promise<void> => runMigrations({ pgPool: pool, schema, logger });

/**
 * Works on jobs. Every replica may: a job is claimed in the database.
 * @param databaseUrl for the connection that shows that this worker lives
 * @returns what stops it, once the jobs under way are done
 */
export async function startWorker(pool: Pool, databaseUrl: string): Promise<() => Promise<void>> {
  await releaseDeadWorkers(pool);
  const events: WorkerEvents = new EventEmitter();
  let signOfLife: Promise<() => Promise<void>> | undefined;
  events.once("pool:create", ({ workerPool }) => (signOfLife = showSignOfLife(databaseUrl, workerPool.id)));
  const runner = await run({
    pgPool: pool,
    schema,
    logger,
    events,
    concurrency: 4,
    // The server stops the worker itself, after its last request.
    noHandleSignals: true,
    // Without a batch, the result of a job that ends while it is being stopped is not waited for, and the job stays claimed.
    preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
    taskList: {
      "send-mail": sendMail,
      "resend-email": resendEmail,
      "mail-reset-link": mailResetLink,
      "release-dead-workers": () => releaseDeadWorkers(pool),
      "keep-usage-partitions": () => keepUsagePartitions(pool),
      ...purgeTasks(pool),
    },
    crontab: ["* * * * * release-dead-workers ?max=1", "3 * * * * keep-usage-partitions ?max=3", purgeSchedule].join(
      "\n",
    ),
  });
  return async () => {
    await runner.stop();
    await (
      await signOfLife
    )?.();
  };
}
