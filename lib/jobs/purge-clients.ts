import type { Pool } from "pg";
import { deleteInBatches } from "./delete-in-batches";

/** API clients of open registration that nobody has used for thirty days. Those of a team are for the team to delete. */
export async function purgeClients(pool: Pool): Promise<void> {
  const unused = "COALESCE(last_used_at, created_at) < now() - interval '30 days'";
  await deleteInBatches(pool, "api_clients", "id", `team_id IS NULL AND ${unused}`);
}
