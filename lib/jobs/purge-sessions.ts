import type { Pool } from "pg";
import { deleteInBatches } from "./delete-in-batches";

/** Sessions that have expired, and logins that are left without one. One that was used just now may be about to get one. */
export async function purgeSessions(pool: Pool): Promise<void> {
  await deleteInBatches(pool, "sessions", "id", "expires_at < now()");
  const left = "NOT EXISTS (SELECT 1 FROM sessions s WHERE s.login_id = logins.id)";
  await deleteInBatches(pool, "logins", "id", `last_used_at < now() - interval '1 hour' AND ${left}`);
}
