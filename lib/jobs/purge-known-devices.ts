import type { Pool } from "pg";
import { deleteInBatches } from "./delete-in-batches";

/** Devices that nobody has logged in from for half a year. Their key has two columns; where the row lies does as well. */
export async function purgeKnownDevices(pool: Pool): Promise<void> {
  await deleteInBatches(pool, "known_devices", "ctid", "last_seen_at < now() - interval '180 days'");
}
