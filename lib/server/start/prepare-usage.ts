import { setTimeout as sleep } from "node:timers/promises";
import type { Pool } from "pg";
import { createPool } from "@/lib/connections";
import { databaseTrouble } from "@/lib/database-trouble";
import { ConfigurationError } from "@/lib/env";
import { log } from "@/lib/log";
import { bringUsageUpToDate } from "./bring-up-to-date";
import { explainConnection } from "./explain-connection";
import { reachOnce } from "./reach-database";

const setting = "USAGE_DATABASE_URL";

/** So many connections are open for a moment. */
const connections = 3;

/** How long one that is away is left alone, in milliseconds, and how often the log says that it still is. */
const pause = 1_000;
const quiet = 60_000;

interface Options {
  usageUrl: string;
  /** For which single events are kept. */
  retentionDays: number;
  /** The connections to the database of all else. */
  pool: Pool;
}

/**
 * Brings the database of USAGE_DATABASE_URL up to date. If it's away, this product starts all the same: logins and verifying don't need it, and it's
 * tried again until it's there.
 * @returns what ends that
 * @throws ConfigurationError with what is wrong, where waiting would not mend it
 */
export async function prepareUsage({ usageUrl, retentionDays, pool }: Options): Promise<() => void> {
  let isOver = false;
  const prepare = () => prepareOnce(usageUrl, retentionDays, pool);
  /** Whatever it is now: logins go on, and whoever is repairing that database hasn't finished yet. */
  const goOn = async (first: unknown) => {
    let failure = first;
    for (let told = -Infinity; !isOver; await sleep(pause, undefined, { ref: false })) {
      if (performance.now() - told >= quiet) {
        told = performance.now();
        const { message } = explained(failure, usageUrl) as Error;
        log().warn({ part: "database", cause: message }, "The database of usage can't be used: we try again");
      }
      try {
        await prepare();
        return log().info({ part: "database" }, "The database of usage is up to date");
      } catch (error) {
        failure = error;
      }
    }
  };
  try {
    await prepare();
  } catch (error) {
    if (!isAway(error)) throw explained(error, usageUrl);
    void goOn(error);
  }
  return () => (isOver = true);
}

async function prepareOnce(usageUrl: string, retentionDays: number, all: Pool): Promise<void> {
  const pool = createPool({ connectionString: usageUrl, max: connections, connectionTimeoutMillis: 5_000 });
  try {
    await reachOnce(pool, usageUrl, setting);
    await bringUsageUpToDate(pool, retentionDays);
    await requireMoved(pool, all);
  } finally {
    await pool.end();
  }
}

/** Who we are and where to: what nobody but the person who set it can mend. */
const wrong = /^(28|3D000|P1000|P1003|P1010)/;

/** Whether the same may well succeed later, with nobody changing a setting; a standby is promoted, or another host of the address is the primary. */
function isAway(error: unknown): boolean {
  const trouble = databaseTrouble(error instanceof ConfigurationError ? error.cause : error);
  return trouble !== null && !wrong.test(trouble);
}

const explained = (error: unknown, usageUrl: string): unknown =>
  error instanceof ConfigurationError || !databaseTrouble(error)
    ? error
    : new ConfigurationError(`${setting}: ${explainConnection(error as Error, usageUrl)}`, { cause: error });

/**
 * Usage that is still in the database of all else would not be seen or billed any more, and what is repeated would count again.
 * @throws ConfigurationError
 */
async function requireMoved(usage: Pool, all: Pool): Promise<void> {
  const hasUsage = async (pool: Pool) => {
    const { rows } = await pool.query<{ yes: boolean }>(
      "SELECT EXISTS (SELECT FROM usage_team_days) OR EXISTS (SELECT FROM usage_event_ids) AS yes",
    );
    return rows[0]?.yes ?? false;
  };
  if (!(await hasUsage(usage)) && (await hasUsage(all)))
    throw new ConfigurationError(
      `${setting} leads to a database without any usage, and there is some in the one at DATABASE_URL: move it first (docs/operations.md, "Usage in a database of its own")`,
    );
}
