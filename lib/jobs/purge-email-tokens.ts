import type { Pool } from "pg";
import { deleteInBatches } from "./delete-in-batches";

/** Tokens of mailed links that have expired. */
export async function purgeEmailTokens(pool: Pool): Promise<void> {
  await deleteInBatches(pool, "email_tokens", "token_hash", "expires_at < now()");
}
