import type { Pool } from "pg";
import { deleteInBatches } from "./delete-in-batches";

/** Access tokens that have expired; refresh tokens too, which until then tell of their reuse. */
export async function purgeTokens(pool: Pool): Promise<void> {
  await deleteInBatches(pool, "access_tokens", "token_hash", "expires_at < now()");
  await deleteInBatches(pool, "refresh_tokens", "token_hash", "expires_at < now()");
}
