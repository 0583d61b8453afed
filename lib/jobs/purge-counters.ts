import type { Pool } from "pg";
import { deleteInBatches } from "./delete-in-batches";

/** Counters of rate limits whose time is over; it stands there in milliseconds since 1970. */
export async function purgeCounters(pool: Pool): Promise<void> {
  await deleteInBatches(pool, "limits.counters", "key", "expire < extract(epoch FROM now()) * 1000");
}
