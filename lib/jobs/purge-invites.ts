import type { Pool } from "pg";
import { deleteInBatches } from "./delete-in-batches";

/** Invites that expired thirty days ago: until then a team can see and renew them. */
export async function purgeInvites(pool: Pool): Promise<void> {
  await deleteInBatches(pool, "invites", "id", "expires_at < now() - interval '30 days'");
}
