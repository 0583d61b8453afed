import { pool } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { pendingMigrations } from "@/lib/migrations";

/**
 * @returns when requests can be served
 * @throws AppError `unavailable` if migrations are missing; whatever the database throws if it is down
 */
export async function checkReady(): Promise<{ status: "ok" }> {
  const pending = await pendingMigrations(pool);
  if (pending.length > 0) throw new AppError("unavailable", "The database has not been brought up to date yet.", 5);
  return { status: "ok" };
}
