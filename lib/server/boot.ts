import { createPool } from "@/lib/connections";
import { closeDatabase, openPool, schemaOfTables, setSchema } from "@/lib/db";
import { env, type Env, type Variables } from "@/lib/env";
import { startWorker } from "@/lib/jobs/worker";
import { log } from "@/lib/log";
import { besideThePool, takePlace } from "@/lib/processes";
import { usageApart } from "@/lib/usage-database";
import { bringUpToDate } from "./start/bring-up-to-date";
import { checkSettings, type Run } from "./start/check-settings";
import { loadEndpoints } from "./endpoints";
import type { Front } from "./front";
import { openHashingThreads } from "./hashing/threads";
import { logConsole } from "./watch/log-console";
import { logNode } from "./watch/log-node";
import { connect, keepNotes, watchDatabases } from "./start/connect";
import { listen } from "./start/listen";
import { logStep } from "./start/log-step";
import { openAtOnce } from "./start/open-at-once";
import { openFront } from "./start/open-front";
import { createPortal } from "./portal";
import { startSiblings } from "./siblings/siblings";
import { findDoubtful } from "./start/production-rules";
import { prepareUsage } from "./start/prepare-usage";
import { reachDatabase } from "./start/reach-database";
import { scrape } from "./watch/scrape";
import { closeServer, type Stopper } from "./stop";
import { waitForRoom } from "./start/wait-for-room";

/** What a local run adds to the product: real servers on this machine for what is not configured, and a demo team. */
export interface StandIns {
  /** All settings, complete. */
  variables: Variables;
  /** Where mail lands, if it lands here. */
  mailboxUrl: string | null;
  /** Where the local Stripe is, if there is no real one. */
  stripeUrl: string | null;
  /** The demo team's login, if it is ours to make. */
  demo: { email: string; password: string } | null;
  /** Fills a database that has never had a team. */
  seed(): Promise<void>;
}

export interface StartOptions {
  dev: boolean;
  /** The environment as it was when the process began, without what has no value. */
  variables: Variables;
  /** Starts what a local run has not configured, which a production run never loads: `startStandIns` of dev/stand-ins.ts. */
  startStandIns: (
    given: Variables,
    stopper: Stopper,
    step: StartOptions["step"],
    onDeath: (reason: string) => void,
  ) => Promise<StandIns>;
  stopper: Stopper;
  /** What answers calls; it is opened as soon as they can be served. */
  front: Front;
  /** Told when the settings are known to be right, and what kind of run they make. */
  onSettled: (run: Run) => void;
  /** Told why, when something the product can't do without has ended by itself. */
  onDeath: (reason: string) => void;
  /** Runs a named part of the start and shows that it is under way. */
  step<T>(title: string, work: () => Promise<T>): Promise<T>;
}

/**
 * Starts everything. Whatever has been started is handed to `stopper`, so that a start that fails half-way leaves nothing behind.
 * @throws ConfigurationError for what the person who starts it can mend; else what went wrong
 */
export async function boot({
  dev,
  variables,
  startStandIns,
  stopper,
  front,
  step: show,
  onDeath,
  onSettled,
}: StartOptions): Promise<{ env: Env; standIns: StandIns | null }> {
  const run = await checkSettings(variables, dev);
  const step = run.production ? logStep : show;
  const settle = (all: Variables) => {
    // NODE_ENV is Next's here, whatever it was set to: what it says of the run has been read.
    Object.assign(process.env, all, { NODE_ENV: dev ? "development" : "production" });
    front.settle();
    onSettled(run);
    if (dev) return;
    // What libraries and Node itself have to say, such as the driver's warnings of TLS, are lines of the log, too.
    logConsole();
    logNode();
  };
  if (run.production) settle(variables);
  // Taken before anything is started, so that nobody else gets the port meanwhile.
  await listen(front.server, { ...run, isFirst: true });
  takePlace({ count: run.processes, isSibling: false });

  const starting = run.production ? null : startStandIns(variables, stopper, step, onDeath);
  // Load what we can while we wait for the database. A start that fails in the meantime says why itself.
  const endpoints = dev ? new Map() : loadEndpoints();
  Promise.resolve(endpoints).catch(() => undefined);
  const standIns = await starting;
  if (standIns) settle(standIns.variables);
  if (!dev) stopper.add(await openHashingThreads());
  const portal = createPortal(dev, run);
  // A replica that says it's ready can show pages at once. On a machine of one's own, the API needn't wait for them.
  const isWholeAtOnce = run.production || dev;
  if (isWholeAtOnce) portal().catch(() => undefined);
  if (run.production) for (const doubt of findDoubtful(variables)) log().warn({ part: "settings" }, doubt);

  await connect(stopper);
  const { USAGE_DATABASE_URL: usageUrl, USAGE_RETENTION_DAYS: retentionDays } = env();
  await step(`Bringing ${usageUrl ? "both databases" : "the database"} up to date`, async () => {
    await prepareDatabase();
    if (usageUrl) stopper.add(await prepareUsage({ usageUrl, retentionDays, pool: openPool() }));
    // From now on metrics say how it is.
    usageApart();
    await standIns?.seed();
  });
  await watchDatabases(stopper, true);
  // Another replica that came meanwhile may have taken the room there was.
  stopper.add(await waitForRoom(env().DATABASE_URL, startWorkers));
  keepNotes(stopper);

  await step("Starting the portal", async () => {
    if (isWholeAtOnce) await portal();
    else setTimeout(() => portal().catch((error) => onDeath(`the portal can't be loaded: ${error}`)), soon).unref();
    if (dev) front.server.on("upgrade", (await portal()).getUpgradeHandler());
    // They load while this one serves already.
    const siblings = run.processes > 1 ? startSiblings({ schema: schemaOfTables(), processes: run.processes }) : null;
    // Added last, and so stopped first: what requests under way need is still there. All processes at once, since all get new ones until then.
    stopper.add(() => Promise.all([closeServer(front.server), siblings?.stop()]));
    openFront(front, {
      dev,
      endpoints: await endpoints,
      portal,
      scrape: siblings?.scrape ?? scrape,
      onDrain: siblings?.drain,
    });
  });
  return { env: env(), standIns };
}

/** When a local run loads its portal, if nobody has opened a page until then. In milliseconds after it is ready. */
const soon = 1_000;

/** So many of the pool's connections are open at any time: for each of the four workers one that waits for jobs, and one for a request. */
const leastOfPool = 5;

/** Over connections of its own, since those of requests are held to limits of time. */
async function prepareDatabase(): Promise<void> {
  const connectionString = env().DATABASE_URL;
  const pool = createPool({ connectionString, max: leastOfPool + besideThePool, connectionTimeoutMillis: 5_000 });
  try {
    setSchema(await reachDatabase(pool, connectionString));
    await waitForRoom(connectionString, () => bringUpToDate(pool, env().USAGE_RETENTION_DAYS));
  } finally {
    await pool.end();
  }
}

/** Where there is no room for all that workers need, what they have is closed: others may wait for it. */
async function startWorkers(): Promise<() => Promise<void>> {
  try {
    const pool = openPool();
    // Looked for first, since workers that get no connection are loud about it.
    for (const client of await openAtOnce(pool, leastOfPool)) client.release();
    return await startWorker(pool, env().DATABASE_URL);
  } catch (error) {
    await closeDatabase();
    throw error;
  }
}
