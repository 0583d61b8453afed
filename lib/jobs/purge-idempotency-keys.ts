import type { Pool } from "pg";
import { deleteInBatches } from "./delete-in-batches";

/** Answers that no retry can ask for any more. */
export async function purgeIdempotencyKeys(pool: Pool): Promise<void> {
  await deleteInBatches(pool, "idempotency_keys", "key_hash", "expires_at < now()");
}
