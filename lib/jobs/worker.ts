import { Logger, run, runMigrations, type Runner } from "graphile-worker";
import type { Pool } from "pg";
import { log } from "@/lib/log";
import { sendMail } from "./send-mail";

const schema = "jobs";

// Its debug lines hold payloads; what it says of a job that failed is an error worth reading.
const logger = new Logger(() => (level, message) => {
  if (level === "error") log().error({ part: "jobs" }, message);
  else if (level === "warning") log().warn({ part: "jobs" }, message);
});

/** Brings the queue's own tables up to date; they live outside Prisma. Replicas may race for it. */
export const migrateJobs = (pool: Pool): Promise<void> => runMigrations({ pgPool: pool, schema, logger });

/** Works on jobs until stopped. Every replica may: a job is claimed in the database. */
export const startWorker = (pool: Pool): Promise<Runner> =>
  run({
    pgPool: pool,
    schema,
    logger,
    concurrency: 4,
    // The server stops the worker itself, after its last request.
    noHandleSignals: true,
    taskList: { "send-mail": sendMail },
  });
