import { setTimeout as sleep } from "node:timers/promises";
import type { Pool } from "pg";
import { collectDefaultMetrics } from "prom-client";
import { hashingLoad } from "@/lib/auth/hashing-lanes";
import { turnstile } from "@/lib/auth/turnstile";
import { lookout, openStandbyPools, pool } from "@/lib/db";
import { metrics } from "@/lib/metrics";
import { processesHere } from "@/lib/processes";
import { jobNames } from "@/lib/queue/jobs";
import { standbyLag } from "@/lib/standby";
import { openUsagePools } from "@/lib/usage-database";
import { readArchive, type Archive } from "./archive";
import { addUp, type Numbers } from "./add-up";
import { readBacklog, readUsageBacklog, type Backlog, type UsageBacklog } from "./backlog";

/** How long a scrape waits for the database, in milliseconds: also for one that never answers, or has no connection to give. */
const patience = 1_000;

/** The same for what may be missing, of a database that has just answered. */
const littlePatience = 300;

/** What Prometheus is told, in its text format. */
export interface Scraped {
  text: string;
  contentType: string;
}

/** Tells how things stand. */
export type Scrape = () => Promise<Scraped>;

/** From now on this process counts as one that serves, and its memory, processor, garbage collection and event loop are measured. To be called once. */
export function watchProcess(): void {
  metrics.processes.set(1);
  metrics.processesWanted.set(processesHere());
  collectDefaultMetrics({ register: metrics.registry, prefix: "debrief_" });
}

/**
 * Reads how things stand, and adds what has been counted.
 * @returns all of it. Without the database, everything that isn't read from there
 */
export const scrape: Scrape = async () => {
  await noteAll();
  return { text: await metrics.registry.metrics(), contentType: metrics.registry.contentType };
};

/**
 * The same for a replica of several processes.
 * @param others what each of the others has counted, and how it is
 * @returns the sums
 */
export async function scrapeAll(others: Numbers[]): Promise<Scraped> {
  await noteAll();
  const registry = addUp([(await metrics.registry.getMetricsAsJSON()) as Numbers, ...others]);
  return { text: await registry.metrics(), contentType: registry.contentType };
}

/** How all of a replica and its databases are, the first process says. What the others would say of it is nothing, or 0. */
const saidOnce =
  /^debrief_(database_up|usage_database_up|database_archive_\w+|jobs_ready|jobs_oldest_ready_seconds|usage_deltas_waiting|usage_oldest_delta_seconds|reconciliation_age_seconds|processes_wanted)$/;

/** @returns what a process that isn't the first has counted, and how it is */
export async function numbersHere(): Promise<Numbers> {
  noteProcess();
  const all = (await metrics.registry.getMetricsAsJSON()) as Numbers;
  return all.filter(({ name }) => !saidOnce.test(name));
}

/** Of this process alone. */
function noteProcess(): void {
  notePools();
  noteStandby();
  noteLogins();
}

async function noteAll(): Promise<void> {
  noteProcess();
  const apart = openUsagePools();
  const [backlog, usage] = await Promise.all([askDatabase(!apart), apart && askUsage(apart.lookout)]);
  noteBacklog(backlog);
  noteUsageDatabase(usage);
  // One after the other: one that is away or busy isn't asked for more, and what this meets says nothing of whether it's there.
  await Promise.all([
    noteArchive("main", isThere(backlog) ? lookout : null),
    noteArchive("usage", apart && isThere(usage) ? apart.lookout : null),
  ]);
}

function notePools(): void {
  const standby = openStandbyPools()?.reads;
  const usage = openUsagePools();
  const pools = {
    calls: pool,
    lookout,
    ...(standby ? { standby } : {}),
    ...(usage ? { usage: usage.pool, usage_lookout: usage.lookout } : {}),
  };
  for (const [name, { totalCount, idleCount, waitingCount, options }] of Object.entries(pools)) {
    metrics.poolConnections.set({ pool: name }, totalCount);
    metrics.poolIdle.set({ pool: name }, idleCount);
    metrics.poolLargest.set({ pool: name }, options.max);
    metrics.poolWaiting.set({ pool: name }, waitingCount);
  }
}

/** Without a standby, a lag of nothing would look as if there were one. */
function noteStandby(): void {
  const lag = standbyLag();
  if (lag === null) metrics.standbyLag.remove();
  else metrics.standbyLag.set(lag);
}

function noteLogins(): void {
  const { waiting, running } = hashingLoad();
  for (const [lane, count] of Object.entries(waiting)) metrics.hashingWaiting.set({ lane }, count);
  metrics.hashingRunning.set(running);
  metrics.turnstileWaiting.set(turnstile.load.waiting);
  metrics.turnstileInside.set(turnstile.load.inside);
}

/** Of each database: however many scrape at once, it's asked once. */
const asking: {
  all?: Promise<Backlog>;
  usage?: Promise<UsageBacklog>;
  archives: { [Name in DatabaseName]?: Promise<Archive | null> };
} = { archives: {} };

/** PostgreSQL's word for a statement that took too long (SQLSTATE query_canceled). */
const cancelled = "57014";

const askDatabase = (hasUsage: boolean) =>
  inTime((asking.all ??= readBacklog(lookout, hasUsage).finally(() => delete asking.all)));

const askUsage = (usageLookout: Pick<Pool, "query">) =>
  inTime((asking.usage ??= readUsageBacklog(usageLookout).finally(() => delete asking.usage)));

/** @returns "busy" if a database is there, and finding out takes too long; null if it doesn't answer in time */
async function inTime<Answer>(asked: Promise<Answer>, time = patience): Promise<Answer | "busy" | null> {
  const late = new AbortController();
  try {
    return await Promise.race([asked, sleep(time, null, { signal: late.signal })]);
  } catch (error) {
    return (error as { code?: string }).code === cancelled ? "busy" : null;
  } finally {
    late.abort();
  }
}

/** Without an answer there are no numbers: the last ones would be taken for those of now. */
function noteBacklog(backlog: Backlog | "busy" | null): void {
  metrics.databaseUp.set(backlog ? 1 : 0);
  const { jobsReady, oldestJob, deltasWaiting, oldestDelta, reconciledAge } = metrics;
  jobsReady.reset();
  oldestJob.reset();
  deltasWaiting.remove();
  oldestDelta.remove();
  reconciledAge.reset();
  if (!backlog || backlog === "busy") return;
  for (const task of jobNames) setJobs(task, backlog.jobs.get(task));
  // Nobody here does a job that only another version knows, or whose name somebody has mistyped.
  const known = new Set<string>(jobNames);
  const strangers = [...backlog.jobs].filter(([task]) => !known.has(task));
  setJobs("unknown", {
    ready: strangers.reduce((sum, [, { ready }]) => sum + ready, 0),
    oldest: Math.max(0, ...strangers.map(([, { oldest }]) => oldest)),
  });
  if (backlog.usage) noteUsage(backlog.usage);
  for (const [kind, age] of backlog.reconciled) reconciledAge.set({ kind }, age);
}

/** Without a database of its own, usage has no series that says whether it's there. */
function noteUsageDatabase(usage: UsageBacklog | "busy" | null | undefined): void {
  if (usage === undefined) return metrics.usageDatabaseUp.remove();
  metrics.usageDatabaseUp.set(usage ? 1 : 0);
  if (usage && usage !== "busy") noteUsage(usage);
}

function noteUsage({ waiting, oldest }: UsageBacklog): void {
  metrics.deltasWaiting.set(waiting);
  metrics.oldestDelta.set(oldest);
}

type DatabaseName = "main" | "usage";

const isThere = (answer: object | "busy" | null | undefined): boolean => typeof answer === "object" && answer !== null;

/** Without archiving, or without an answer, there are no series: nothing that waits would look as if all were archived. */
async function noteArchive(database: DatabaseName, asked: Pick<Pool, "query"> | null): Promise<void> {
  const { archives } = asking;
  const found =
    asked &&
    (await inTime(
      (archives[database] ??= readArchive(asked).finally(() => delete archives[database])),
      littlePatience,
    ));
  const { archiveFailing, archiveWaiting } = metrics;
  archiveFailing.remove({ database });
  archiveWaiting.remove({ database });
  if (!found || found === "busy") return;
  archiveFailing.set({ database }, found.failing ? 1 : 0);
  if (found.waiting !== null) archiveWaiting.set({ database }, found.waiting);
}

function setJobs(task: string, { ready, oldest } = { ready: 0, oldest: 0 }): void {
  metrics.jobsReady.set({ task }, ready);
  metrics.oldestJob.set({ task }, oldest);
}
