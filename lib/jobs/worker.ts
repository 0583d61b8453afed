import { runMigrations, type TaskList } from "graphile-worker";
import type { Pool } from "pg";
import { billingTasks } from "./billing-tasks";
import { checkBudgets } from "./check-budgets";
import { closeMonths } from "./close-months";
import { keepUsagePartitions } from "./keep-usage-partitions";
import { releaseDeadWorkers } from "./liveness";
import { mailResetLink } from "./mail-reset-link";
import { purgeSchedule, purgeTasks } from "./purges";
import { resendEmail } from "./resend-email";
import { logger, runTasks } from "./run-tasks";
import { schema } from "./schema";
import { sendMail } from "./send-mail";

/** Brings the queue's own tables up to date; they live outside Prisma. Replicas may race for it. */
export const migrateJobs = (pool: Pool): Promise<void> => runMigrations({ pgPool: pool, schema, logger });

const tasks = (pool: Pool): TaskList => ({
  "send-mail": sendMail,
  "resend-email": resendEmail,
  "mail-reset-link": mailResetLink,
  "release-dead-workers": () => releaseDeadWorkers(pool),
  "keep-usage-partitions": () => keepUsagePartitions(pool),
  "close-months": () => closeMonths(pool),
  "check-budgets": () => checkBudgets(pool),
  ...purgeTasks(pool),
});

const schedule = [
  "* * * * * release-dead-workers ?max=1",
  "3 * * * * keep-usage-partitions ?max=3",
  "5 * * * * close-months ?max=3",
  "8 * * * * check-budgets ?max=3",
  purgeSchedule,
];

/**
 * Works on all jobs. Those that call Stripe have a worker of their own, so that no mail waits for a Stripe that is slow or down.
 * @param databaseUrl for the connections that show that the workers live
 * @returns what stops them, once the jobs under way are done
 */
export async function startWorker(pool: Pool, databaseUrl: string): Promise<() => Promise<void>> {
  await releaseDeadWorkers(pool);
  const stops = [
    await runTasks(pool, databaseUrl, { taskList: tasks(pool), crontab: schedule, concurrency: 4 }),
    await runTasks(pool, databaseUrl, billingTasks(pool)),
  ];
  return async () => {
    await Promise.all(stops.map((stop) => stop()));
  };
}
