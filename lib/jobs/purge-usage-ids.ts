import type { Pool } from "pg";
import { deleteInBatches } from "./delete-in-batches";

/** Ids of events that could not be reported any more if they came again: forty days after they came, five more than they may be old. */
export async function purgeUsageIds(pool: Pool): Promise<void> {
  await deleteInBatches(pool, "usage_event_ids", "id", "received_at < now() - interval '40 days'");
}
