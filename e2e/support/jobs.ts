import { expect } from "@playwright/test";
import type { JobName } from "@/lib/queue/jobs";
import { query } from "./database";

/** Has the product do a job now that it would do at its time. */
export const addJob = (name: JobName) => query("SELECT 1 FROM jobs.add_job($1)", [name]);

/** Waits until the jobs that are due now are done, and those that they bring forth: for what must not happen. */
export async function jobsDone(): Promise<void> {
  for (let round = 0; round < 2; round++) {
    const [last] = await query<{ id: string | null }>("SELECT max(id) AS id FROM jobs.jobs");
    const left = () =>
      query(
        `SELECT task_identifier FROM jobs.jobs
          WHERE id <= $1 AND attempts < least(max_attempts, 2) AND NOT (attempts = 0 AND run_at > now())`,
        [last?.id ?? 0],
      );
    await expect.poll(left, { timeout: 20_000 }).toEqual([]);
  }
}
