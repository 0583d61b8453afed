import type { Pool } from "pg";
import { deleteInBatches } from "./delete-in-batches";

/** Events of Stripe that were looked into: three months on, far longer than Stripe delivers one again. What failed to be stays. */
export async function purgeStripeEvents(pool: Pool): Promise<void> {
  await deleteInBatches(pool, "webhook_events", "id", "processed_at < now() - interval '90 days'");
}
