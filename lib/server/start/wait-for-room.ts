import { setTimeout as sleep } from "node:timers/promises";
import { readDatabaseUrl } from "@/lib/database-url";
import { ConfigurationError } from "@/lib/env";
import { log } from "@/lib/log";
import { explainConnection, isSilence } from "./explain-connection";

/** How long to leave a full database alone, in milliseconds. It varies, so that two replicas that wait don't collide again and again. */
const pause = () => 500 + Math.random() * 1_000;

/** How often the log says that we wait, in milliseconds. */
const quiet = 15_000;

/**
 * Does what takes connections, again and again for as long as the database has no room for them: another replica may be about to leave.
 * @param work leaves no connection open when it fails: others wait for the same room
 * @returns what `work` returns
 * @throws what `work` throws, if waiting is of no use: with several hosts, when each in turn has been tried
 */
export async function waitForRoom<T>(databaseUrl: string, work: () => Promise<T>): Promise<T> {
  const hosts = readDatabaseUrl(databaseUrl).urls.length;
  let hopeless = 0;
  for (let told = -Infinity; ; await sleep(pause())) {
    try {
      return await work();
    } catch (error) {
      if (!isWorthTheWait(error)) {
        // Of several hosts, another one may take writes. The one that does may just be full, and its turn comes again.
        if (error instanceof ConfigurationError || ++hopeless >= hosts) throw error;
        continue;
      }
      hopeless = 0;
      if (performance.now() - told < quiet) continue;
      told = performance.now();
      const words = explainConnection(error as Error, databaseUrl);
      log().warn({ part: "database" }, `Waiting for room in the database: ${words}`);
    }
  }
}

/** No room at a server (53300), or one that is starting or stopping (57P03, 57P01). */
const codes = new Set(["53300", "57P01", "57P03"]);

/** What poolers say, and our own pool when all it may have is in use. */
const words =
  /query_wait_timeout|no more connections allowed|max_client_conn|too many connections|timeout exceeded when trying to connect/i;

/**
 * @param error thrown by connecting, or by the first statement of a connection
 * @returns whether the same may well succeed in a while, with nobody changing a setting
 */
export function isWorthTheWait(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, message, cause } = error as Error & { code?: string };
  return codes.has(code ?? "") || words.test(message) || isSilence(error) || isWorthTheWait(cause);
}
