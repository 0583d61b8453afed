import type { Pool } from "pg";
import { schema } from "@/lib/queue/schema";

/**
 * The queue notes by a replica's clock when what is scheduled was last due, and does nothing that is due before that. So a replica that was
 * ahead for a moment would stop all of it for as long as it was ahead: what is noted for the time to come is taken back to now.
 * @param pool of the queue's database
 */
export async function pullBackSchedule(pool: Pick<Pool, "query">): Promise<void> {
  await pool.query(
    `UPDATE ${schema}._private_known_crontabs SET last_execution = date_trunc('minute', now())
      WHERE last_execution > now() + interval '1 minute'`,
  );
}
