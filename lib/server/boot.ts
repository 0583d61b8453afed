import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type next from "next";
import { createPool } from "@/lib/connections";
import { besideThePool, closeDatabase, lookout, openPool, setSchema } from "@/lib/db";
import { flushNetworks } from "@/lib/domain/credentials/note-network";
import { flushOldUses } from "@/lib/domain/credentials/note-old-use";
import { flushRefusals } from "@/lib/domain/credentials/note-refusal";
import { flushUses } from "@/lib/domain/credentials/note-use";
import { ConfigurationError, env, type Env, type Variables } from "@/lib/env";
import { startWorker } from "@/lib/jobs/worker";
import { closeRedis, openRedis } from "@/lib/limits/redis";
import { log } from "@/lib/log";
import { wantsTraces } from "@/lib/tracing";
import { watchStandby } from "@/lib/standby";
import { closeUsageDatabase, usageApart } from "@/lib/usage-database";
import { bringUpToDate } from "./start/bring-up-to-date";
import { checkSettings, type Run } from "./start/check-settings";
import { createIsProxy } from "./request/caller-address";
import { loadEndpoints } from "./endpoints";
import type { Front } from "./front";
import { logConsole } from "./watch/log-console";
import { logNode } from "./watch/log-node";
import { logStep } from "./start/log-step";
import { openAtOnce } from "./start/open-at-once";
import { createOwnHosts } from "./request/own-hosts";
import { createPrepare } from "./request/prepare";
import { findDoubtful } from "./start/production-rules";
import { prepareUsage } from "./start/prepare-usage";
import { reachDatabase } from "./start/reach-database";
import { watchProcess } from "./watch/scrape";
import { closeServer, type Stopper } from "./stop";
import { waitForRoom } from "./start/wait-for-room";
import { watchClock } from "./start/watch-clock";

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
  await listen(front.server, run);

  const starting = run.production ? null : startStandIns(variables, stopper, step, onDeath);
  // Load what we can while we wait for the database. A start that fails in the meantime says why itself.
  const endpoints = dev ? new Map() : loadEndpoints();
  Promise.resolve(endpoints).catch(() => undefined);
  const standIns = await starting;
  if (standIns) settle(standIns.variables);
  const portal = createPortal(dev, run);
  // A replica that says it's ready can show pages at once. On a machine of one's own, the API needn't wait for them.
  const isWholeAtOnce = run.production || dev;
  if (isWholeAtOnce) portal().catch(() => undefined);
  if (run.production) for (const doubt of findDoubtful(variables)) log().warn({ part: "settings" }, doubt);

  // Before there is a connection, whose queries it sees.
  if (wantsTraces(env())) stopper.add((await import("./watch/start-tracing")).startTracing());
  stopper.add(closeDatabase);
  stopper.add(closeUsageDatabase);
  // Now, so that it is there for the first request.
  if (env().REDIS_URL) await openRedis();
  stopper.add(closeRedis);
  const { USAGE_DATABASE_URL: usageUrl, USAGE_RETENTION_DAYS: retentionDays } = env();
  await step(`Bringing ${usageUrl ? "both databases" : "the database"} up to date`, async () => {
    await prepareDatabase();
    if (usageUrl) stopper.add(await prepareUsage({ usageUrl, retentionDays, pool: openPool() }));
    // From now on metrics say how it is.
    usageApart();
    await standIns?.seed();
  });
  stopper.add(await watchClock(lookout));
  if (env().DATABASE_REPLICA_URL) stopper.add(watchStandby());
  // Another replica that came meanwhile may have taken the room there was.
  stopper.add(await waitForRoom(env().DATABASE_URL, startWorkers));
  stopper.add(flushUses);
  stopper.add(flushRefusals);
  stopper.add(flushOldUses);
  stopper.add(flushNetworks);

  await step("Starting the portal", async () => {
    if (isWholeAtOnce) await portal();
    else setTimeout(() => portal().catch((error) => onDeath(`the portal can't be loaded: ${error}`)), soon).unref();
    if (dev) front.server.on("upgrade", (await portal()).getUpgradeHandler());
    // Added last, and so stopped first: what requests under way need is still there.
    stopper.add(() => closeServer(front.server));
    watchProcess();
    front.open({
      prepare: createPrepare(env()),
      isOurs: createOwnHosts(env().PUBLIC_URL),
      connections: {
        total: env().MAX_CONNECTIONS,
        perAddress: env().MAX_CONNECTIONS_PER_ADDRESS,
        isProxy: createIsProxy(env().TRUSTED_PROXIES),
      },
      drain: env().DRAIN_SECONDS * 1_000,
      dev,
      endpoints: await endpoints,
      next: async (request, response) => (await portal()).getRequestHandler()(request, response),
    });
  });
  return { env: env(), standIns };
}

/** When a local run loads its portal, if nobody has opened a page until then. In milliseconds after it is ready. */
const soon = 1_000;

/** @returns what loads the portal when it is first asked for */
function createPortal(dev: boolean, run: Run): () => Promise<NextApp> {
  let portal: Promise<NextApp> | undefined;
  return () => (portal ??= loadPortal(dev, run));
}

async function loadPortal(dev: boolean, run: Run): Promise<NextApp> {
  // Next adds a listener for upgrades to the server it is behind, and a server with one no longer ignores those it doesn't speak
  // (RFC 9110, section 7.8): a caller that only offers HTTP/2 would wait for ever. So it is told of a server that nobody reaches.
  const httpServer = createServer();
  const { default: create } = await import("next");
  const app = create({ dev, dir: process.cwd(), hostname: run.host, port: run.port, httpServer });
  await app.prepare();
  // Next makes stacks name the lines of the bundle (`patch-error-inspect.js`). The log is to name ours.
  if (!dev) Reflect.deleteProperty(Error, "prepareStackTrace");
  return app;
}

type NextApp = ReturnType<typeof next>;

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

async function listen(server: Server, { port, host }: Run): Promise<void> {
  server.listen(port, host);
  try {
    await once(server, "listening");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EADDRINUSE") throw new ConfigurationError(`Port ${port} is in use; stop what uses it or set PORT`);
    if (code === "EACCES") throw new ConfigurationError(`This account isn't allowed to use port ${port}; set PORT`);
    if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND")
      throw new ConfigurationError(`HOST ${host} isn't an address of this machine`);
    throw error;
  }
}
