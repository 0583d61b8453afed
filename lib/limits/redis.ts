import type { Redis } from "ioredis";
import { env } from "@/lib/env";
import { log } from "@/lib/log";

const shared = globalThis as typeof globalThis & { debriefRedis?: Redis };

/** Opens the process's connection to REDIS_URL. It never makes a request wait for long, and comes back by itself. */
export async function openRedis(): Promise<void> {
  shared.debriefRedis ??= await connect(env().REDIS_URL ?? "");
}

/**
 * @returns the connection
 * @throws Error if `openRedis` has not been called
 */
export function redis(): Redis {
  if (!shared.debriefRedis) throw new Error("Redis has not been opened");
  return shared.debriefRedis;
}

async function connect(url: string): Promise<Redis> {
  // Loaded only where there is one: it takes a twentieth of a start.
  const { Redis } = await import("ioredis");
  const outage = createOutageLog();
  const connection = new Redis(url, {
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
    // Called with whatever the server answers to a command that it does not do.
    reconnectOnError(error) {
      // A script that it does not know yet is sent along by the client.
      if (!error.message.startsWith("NOSCRIPT")) outage.began(error);
      // It is no primary any more: its name may stand for another server by now.
      return error.message.startsWith("READONLY");
    },
  });
  connection.on("error", outage.began);
  connection.on("ready", outage.ended);
  return connection;
}

/** Tells of an outage once, not at each attempt, and at most once a minute of a server that comes and goes. */
function createOutageLog(): { began(error: Error): void; ended(): void } {
  let isTold = false;
  let lastTold = -Infinity;
  return {
    began(error) {
      if (isTold || performance.now() - lastTold < 60_000) return;
      isTold = true;
      lastTold = performance.now();
      log().warn({ part: "limits", err: error }, "Can't use Redis: limits count per process until it's back");
    },
    ended() {
      if (isTold) log().warn({ part: "limits" }, "Redis is back: limits are shared again");
      isTold = false;
    },
  };
}

/** Ends the connection, at the end of the process. */
export function closeRedis(): void {
  shared.debriefRedis?.disconnect();
  delete shared.debriefRedis;
}
