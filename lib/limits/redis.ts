import { Redis } from "ioredis";
import { env } from "@/lib/env";
import { log } from "@/lib/log";

const shared = globalThis as typeof globalThis & { debriefRedis?: Redis };

/** @returns the process's connection to REDIS_URL. It never makes a request wait for long, and comes back by itself. */
export const openRedis = (): Redis => (shared.debriefRedis ??= connect(env().REDIS_URL ?? ""));

function connect(url: string): Redis {
  const redis = new Redis(url, {
    keyPrefix: "debrief:limits:",
    // A command that can't be sent now fails now.
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    autoResendUnfulfilledCommands: false,
    connectTimeout: 2_000,
    commandTimeout: 500,
    // A server that says nothing any more counts as gone, so that the next request does not even ask it.
    socketTimeout: 1_000,
    retryStrategy: (attempt) => Math.min(attempt * 100, 2_000),
    // What one request counts goes out together.
    enableAutoPipelining: true,
  });
  let told = 0;
  redis.on("error", (error) => {
    if (Date.now() - told < 60_000) return;
    told = Date.now();
    log().warn({ part: "limits", err: error }, "Redis can't be reached: limits hold per process until it is back");
  });
  redis.on("ready", () => {
    if (told > 0) log().warn({ part: "limits" }, "Redis is back: limits are shared again");
    told = 0;
  });
  return redis;
}

/** Ends the connection, at the end of the process. */
export function closeRedis(): void {
  shared.debriefRedis?.disconnect();
  delete shared.debriefRedis;
}
