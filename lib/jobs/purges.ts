import type { TaskList } from "graphile-worker";
import type { Pool } from "pg";
import { purgeAssets } from "./purge-assets";
import { purgeClients } from "./purge-clients";
import { purgeCounters } from "./purge-counters";
import { purgeEmailTokens } from "./purge-email-tokens";
import { purgeIdempotencyKeys } from "./purge-idempotency-keys";
import { purgeInvites } from "./purge-invites";
import { purgeKnownDevices } from "./purge-known-devices";
import { purgeSessions } from "./purge-sessions";
import { purgeStripeEvents } from "./purge-stripe-events";
import { purgeTokens } from "./purge-tokens";
import { purgeUsageIds } from "./purge-usage-ids";

/** What deletes what is over, and when (UTC, as cron has it): apart from each other, the costly ones at night. */
const purges: Record<string, { at: string; run: (pool: Pool) => Promise<void> }> = {
  "purge-counters": { at: "*/10 * * * *", run: purgeCounters },
  "purge-tokens": { at: "7 * * * *", run: purgeTokens },
  "purge-sessions": { at: "17 * * * *", run: purgeSessions },
  "purge-email-tokens": { at: "27 * * * *", run: purgeEmailTokens },
  "purge-idempotency-keys": { at: "37 * * * *", run: purgeIdempotencyKeys },
  "purge-invites": { at: "12 3 * * *", run: purgeInvites },
  "purge-clients": { at: "22 3 * * *", run: purgeClients },
  "purge-known-devices": { at: "42 3 * * *", run: purgeKnownDevices },
  "purge-stripe-events": { at: "2 4 * * *", run: purgeStripeEvents },
  "purge-usage-ids": { at: "52 3 * * *", run: purgeUsageIds },
  "purge-assets": { at: "32 3 * * *", run: purgeAssets },
};

/** @returns the jobs of all purges, for the worker */
export const purgeTasks = (pool: Pool): TaskList =>
  Object.fromEntries(Object.entries(purges).map(([name, { run }]) => [name, () => run(pool)]));

/** Their schedule. However many replicas there are, the queue takes each run in once; a failed one is not worth many tries. */
export const purgeSchedule: string = Object.entries(purges)
  .map(([name, { at }]) => `${at} ${name} ?max=3`)
  .join("\n");
