import { setTimeout as sleep } from "node:timers/promises";
import pg, { type Pool } from "pg";
import { schema } from "./schema";

// A worker that was killed leaves its jobs claimed, and the queue would wait four hours before it takes them for lost. So each
// worker holds an advisory lock under its name on a connection of its own: whoever gets that lock knows that the worker is gone.
const lockOf = (name: string) => `hashtextextended('worker:' || ${name}, 0)`;

/**
 * Shows that a worker lives, for as long as this process does; taken up again when the connection breaks.
 * @param workerId as it stands beside the jobs it has claimed
 * @returns what ends it
 */
export async function showSignOfLife(databaseUrl: string, workerId: string): Promise<() => Promise<void>> {
  let ended = false;
  let client: pg.Client;
  const connect = async (): Promise<void> => {
    client = new pg.Client({ connectionString: databaseUrl, keepAlive: true });
    client.on("error", () => undefined);
    client.once("end", () => ended || void retry());
    await client.connect();
    await client.query(`SELECT pg_advisory_lock(${lockOf("$1")})`, [workerId]);
  };
  const retry = async (): Promise<void> => {
    await sleep(1_000, undefined, { ref: false });
    if (!ended) await connect().catch(() => undefined);
  };
  await connect();
  return async () => {
    ended = true;
    await client.end();
  };
}

/** Gives back the jobs of workers that are gone, so that others take them up at once. */
export async function releaseDeadWorkers(pool: Pool): Promise<void> {
  await pool.query(
    `SELECT ${schema}.force_unlock_workers(array_agg(worker)) FROM (
      SELECT DISTINCT locked_by AS worker FROM ${schema}.jobs WHERE locked_by IS NOT NULL
    ) claimed WHERE pg_try_advisory_xact_lock(${lockOf("worker")})`,
  );
}
