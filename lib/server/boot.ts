import { once } from "node:events";
import type { Server } from "node:http";
import next from "next";
import { closeDatabase, openPool } from "@/lib/db";
import { flushUses } from "@/lib/domain/credentials/note-use";
import { ConfigurationError, env, parseEnv, type Env } from "@/lib/env";
import { priceBook } from "@/lib/domain/billing/prices/price-book";
import { syncPrices } from "@/lib/domain/billing/prices/sync-prices";
import { keepUsagePartitions } from "@/lib/jobs/keep-usage-partitions";
import { migrateJobs, startWorker } from "@/lib/jobs/worker";
import { closeRedis, openRedis } from "@/lib/limits/redis";
import { applyMigrations } from "@/lib/migrations";
import { createAddressStep } from "./client-address";
import { createFront } from "./front";
import { isProduction } from "./settings";
import { startStandIns, type StandIns } from "./stand-ins";
import { closeServer, type Stopper } from "./stop";

export interface StartOptions {
  dev: boolean;
  /** The environment as it was when the process began, without what has no value. */
  variables: Record<string, string | undefined>;
  stopper: Stopper;
  /** Told why, when something the product can't do without has ended by itself. */
  onDeath: (reason: string) => void;
  /** Runs a named part of the start and shows that it is under way. */
  step<T>(title: string, work: () => Promise<T>): Promise<T>;
}

/**
 * Starts everything. Whatever has been started is handed to `stopper`, so that a start that fails half-way leaves nothing behind.
 * @throws ConfigurationError for what whoever starts it can mend; else what went wrong
 */
export async function boot({
  dev,
  variables,
  stopper,
  step,
  onDeath,
}: StartOptions): Promise<{ env: Env; standIns: StandIns | null }> {
  const production = isProduction(variables);
  const address = listenAddress(variables, production);
  const front = createFront();
  // Taken before anything is started, so that nobody else gets the port meanwhile.
  await listen(front.server, address);

  const standIns = production ? null : await startStandIns(variables, stopper, step, onDeath);
  Object.assign(process.env, standIns?.variables ?? variables);
  // next-auth reads its address from here and nowhere else.
  process.env.NEXTAUTH_URL = env().PUBLIC_URL;

  const pool = openPool();
  stopper.add(closeDatabase);
  // Now, so that it is there for the first request.
  if (env().REDIS_URL) openRedis();
  stopper.add(closeRedis);
  await step("Bringing the database up to date", async () => {
    await reach(env().DATABASE_URL, () => applyMigrations(pool));
    await migrateJobs(pool);
    await keepUsagePartitions(pool);
    await syncPrices(pool, priceBook);
    await standIns?.seed();
  });
  stopper.add(await startWorker(pool, env().DATABASE_URL));
  stopper.add(flushUses);

  await step("Starting the portal", async () => {
    const app = next({ dev, dir: process.cwd(), hostname: address.host, port: address.port });
    await app.prepare();
    if (dev) front.server.on("upgrade", app.getUpgradeHandler());
    // Added last, and so stopped first: what requests under way need is still there.
    stopper.add(() => closeServer(front.server));
    front.open({ prepare: createAddressStep(env().TRUSTED_PROXIES), next: app.getRequestHandler() });
  });
  return { env: env(), standIns };
}

/** Checks all settings before anything is started; those of stand-ins are not known yet. */
function listenAddress(variables: StartOptions["variables"], production: boolean): { port: number; host: string } {
  const later = "not-known-before-the-stand-ins-have-started";
  const placeholders = {
    PUBLIC_URL: "http://localhost",
    DATABASE_URL: "postgresql://localhost/later",
    SMTP_URL: "smtp://localhost",
    AUTH_SECRET: later,
    SERVICE_KEY: later,
    METRICS_KEY: later,
    STRIPE_SECRET_KEY: `sk_${later}`,
    STRIPE_WEBHOOK_SECRET: `whsec_${later}`,
  };
  const { PORT, HOST } = parseEnv(production ? variables : { ...placeholders, ...variables });
  return { port: PORT, host: HOST };
}

async function listen(server: Server, { port, host }: { port: number; host: string }): Promise<void> {
  server.listen(port, host);
  try {
    await once(server, "listening");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EADDRINUSE") throw new ConfigurationError(`Port ${port} is in use; stop what uses it or set PORT`);
    if (code === "EACCES") throw new ConfigurationError(`Port ${port} may not be used by this account; set PORT`);
    if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND")
      throw new ConfigurationError(`HOST ${host} is not an address of this machine`);
    throw error;
  }
}

/** What keeps us from the database, in words for who set DATABASE_URL (without its password). */
async function reach<T>(databaseUrl: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const { code = "", message } = error as Error & { code?: string };
    const { host, pathname } = new URL(databaseUrl);
    if (code === "28P01" || code === "28000")
      throw new ConfigurationError(`DATABASE_URL: ${host} refuses this user or password`);
    if (code === "3D000") throw new ConfigurationError(`DATABASE_URL: ${host} has no database "${pathname.slice(1)}"`);
    if (/^(E[A-Z]+|08\w{3}|57P03)$/.test(code) || /timeout/i.test(message)) {
      throw new ConfigurationError(`DATABASE_URL: no PostgreSQL answers at ${host} (${code || message})`);
    }
    throw error;
  }
}
