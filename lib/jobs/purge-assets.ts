import type { Pool } from "pg";
import { deleteInBatches } from "./delete-in-batches";

/**
 * Images that nobody shows: uploaded a week ago, so that whoever chose one has saved it since, and no live application's icon or
 * person's avatar. These name them by their path, with or without our host before it.
 */
export async function purgeAssets(pool: Pool): Promise<void> {
  const unnamed = (rows: string, column: string) =>
    `NOT EXISTS (SELECT 1 FROM ${rows} WHERE deleted_at IS NULL AND right(${column}, 48) = '/api/assets/' || assets.id)`;
  const unshown = `${unnamed("applications", "icon")} AND ${unnamed("users", "avatar")}`;
  await deleteInBatches(pool, "assets", "id", `created_at < now() - interval '7 days' AND ${unshown}`);
}
