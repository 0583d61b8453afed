import type { Pool } from "pg";
import { connectClient, longestSilence } from "@/lib/connections";
import { schema } from "@/lib/queue/schema";

// A worker that was killed leaves its jobs claimed, and the queue would wait four hours before it takes them for lost. So each
// worker holds an advisory lock under its name on a connection of its own: anybody who gets that lock knows that the worker is gone.
const lockOf = (name: string) => `hashtextextended('worker:' || ${name}, 0)`;

export interface SignOfLife {
  /** Resolves when the sign is gone: the connection broke, or it was ended. */
  over: Promise<void>;
  end(): Promise<void>;
}

/**
 * Shows that a worker lives, for as long as its connection does.
 * @param workerId as it stands beside the jobs it has claimed
 * @throws what connecting throws, also where the database lets us in and then says nothing
 */
export async function showSignOfLife(databaseUrl: string, workerId: string): Promise<SignOfLife> {
  const client = await connectClient({ connectionString: databaseUrl, silence: longestSilence });
  const over = new Promise<void>((resolve) => client.once("end", resolve));
  await client.query(`SELECT pg_advisory_lock(${lockOf("$1")})`, [workerId]).catch(async (error: unknown) => {
    await client.end().catch(() => undefined);
    throw error;
  });
  return { over, end: () => client.end() };
}

/** Gives back the jobs of workers that are gone, so that others take them up at once. */
export async function releaseDeadWorkers(pool: Pool): Promise<void> {
  await pool.query(
    `SELECT ${schema}.force_unlock_workers(array_agg(worker)) FROM (
      SELECT DISTINCT locked_by AS worker FROM ${schema}.jobs WHERE locked_by IS NOT NULL
    ) claimed WHERE pg_try_advisory_xact_lock(${lockOf("worker")})`,
  );
}
