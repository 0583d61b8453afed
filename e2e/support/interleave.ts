import { expect } from "@playwright/test";
import { connectClient } from "@/lib/connections";
import { databaseUrl } from "./environment";

interface Step {
  text: string;
  values: unknown[];
}

/**
 * Plays a race in slow motion: a transaction does one step, the call under test runs until it waits for that transaction, which
 * then does its next step and commits. Two that wait for each other make the database end one of them, and the test fail.
 * @returns what came of the call
 */
export async function interleave<T>(first: Step, call: () => Promise<T>, second?: Step): Promise<T> {
  const client = await connectClient({ connectionString: databaseUrl() });
  try {
    const { rows } = await client.query<{ pid: number }>("SELECT pg_backend_pid() AS pid");
    await client.query("BEGIN");
    await client.query(first.text, first.values);
    const answer = call();
    await untilBlockedBy(rows[0]?.pid ?? 0);
    if (second) await client.query(second.text, second.values);
    await client.query("COMMIT");
    return await answer;
  } finally {
    await client.end();
  }
}

async function untilBlockedBy(pid: number): Promise<void> {
  const watcher = await connectClient({ connectionString: databaseUrl() });
  try {
    const text = "SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND $1 = ANY (pg_blocking_pids(pid))";
    await expect.poll(async () => (await watcher.query(text, [pid])).rowCount, { intervals: [20] }).toBeGreaterThan(0);
  } finally {
    await watcher.end();
  }
}
