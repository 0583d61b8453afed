import { runMigrations, type Task, type TaskList } from "graphile-worker";
import type { Pool } from "pg";
import { jobNamed, jobNames, type WorkerClass } from "@/lib/queue/jobs";
import { schema } from "@/lib/queue/schema";
import { handlers, type Handlers } from "./handlers";
import { releaseDeadWorkers } from "./liveness";
import { openPayload } from "./open-payload";
import { measured } from "./measured";
import { tracedTask } from "./traced";
import { logger, runTasks, type Tasks } from "./run-tasks";

/** Brings the queue's own tables up to date; they live outside Prisma. Replicas may race for it. */
export const migrateJobs = (pool: Pool): Promise<void> => runMigrations({ pgPool: pool, schema, logger });

/**
 * How many jobs of a class are done at a time. Each class has a worker of its own, so that nothing waits behind somebody else's server
 * that is slow, or says nothing at all, and nobody behind our own housekeeping: docs/decisions/0047-jobs-by-whom-they-wait-for.md. One more
 * worker is two more connections: one of `besideThePool` in lib/processes.ts, and one of `leastOfPool` in lib/server/boot.ts.
 */
const classes: Record<WorkerClass, number> = { prompt: 4, housekeeping: 2, mail: 4, stripe: 4 };

function tasksOf(worker: WorkerClass, concurrency: number, all: Handlers): Tasks {
  const names = jobNames.filter((name) => jobNamed(name).worker === worker);
  const taskList: TaskList = {};
  const crontab: string[] = [];
  for (const name of names) {
    const handle = all[name] as (payload: unknown, helpers: Parameters<typeof openPayload>[2]) => Promise<void>;
    const work: Task = async (payload, helpers) => handle(await openPayload(name, payload, helpers), helpers);
    taskList[name] = measured(name, tracedTask(name, work));
    const { at, tries } = jobNamed(name);
    // However many replicas there are, the queue takes each run in once.
    if (at) crontab.push(`${at} ${name} ?max=${tries}`);
  }
  return { taskList, crontab, concurrency };
}

/**
 * Works on all jobs.
 * @param databaseUrl for the connections that show that the workers live
 * @returns what stops them, once the jobs under way are done
 * @throws what starting one of them throws; then none is left
 */
export async function startWorker(pool: Pool, databaseUrl: string): Promise<() => Promise<void>> {
  await releaseDeadWorkers(pool);
  const all = handlers(pool);
  const begun = await Promise.allSettled(
    Object.entries(classes).map(([worker, concurrency]) =>
      runTasks(pool, databaseUrl, tasksOf(worker as WorkerClass, concurrency, all)),
    ),
  );
  const stopAll = async () => {
    await Promise.all(begun.map((one) => one.status === "fulfilled" && one.value()));
  };
  const failed = begun.find((one) => one.status === "rejected");
  if (failed) {
    await stopAll();
    throw failed.reason;
  }
  return stopAll;
}
