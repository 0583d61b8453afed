import { closeDatabase, lookout } from "@/lib/db";
import { flushNetworks } from "@/lib/domain/credentials/note-network";
import { flushOldUses } from "@/lib/domain/credentials/note-old-use";
import { flushRefusals } from "@/lib/domain/credentials/note-refusal";
import { flushUses } from "@/lib/domain/credentials/note-use";
import { env } from "@/lib/env";
import { closeRedis, openRedis } from "@/lib/limits/redis";
import { watchStandby } from "@/lib/standby";
import { wantsTraces } from "@/lib/tracing";
import { closeUsageDatabase } from "@/lib/usage-database";
import type { Stopper } from "../stop";
import { watchClock } from "./watch-clock";

/** Opens what calls need beside the databases, and sees to it that all of it is closed at the end. Before there is a connection, whose queries are traced. */
export async function connect(stopper: Stopper): Promise<void> {
  if (wantsTraces(env())) stopper.add((await import("../watch/start-tracing")).startTracing());
  stopper.add(closeDatabase);
  stopper.add(closeUsageDatabase);
  // Now, so that it is there for the first request.
  if (env().REDIS_URL) await openRedis();
  stopper.add(closeRedis);
}

/** Watches how the databases are, which are up to date by now. @param isFirst whether this is the first process of its replica */
export async function watchDatabases(stopper: Stopper, isFirst: boolean): Promise<void> {
  stopper.add(await watchClock(lookout, isFirst));
  if (env().DATABASE_REPLICA_URL) stopper.add(watchStandby());
}

/** Sees to it that nothing that was noted of credentials is lost at the end. */
export function keepNotes(stopper: Stopper): void {
  for (const flush of [flushUses, flushRefusals, flushOldUses, flushNetworks]) stopper.add(flush);
}
