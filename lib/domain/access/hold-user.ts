import type { Queries } from "@/lib/db";

/**
 * Locks a person who is about to be changed: after their teams, before what belongs to them.
 * @param queries a transaction
 * @returns their password's hash as it is now, or null if they are disabled or gone
 */
export async function lockUser(queries: Queries, userId: string): Promise<{ passwordHash: string | null } | null> {
  const [user] = await queries.$queryRaw<{ password_hash: string | null }[]>`
    SELECT password_hash FROM users
    WHERE id = ${userId}::uuid AND disabled_at IS NULL AND deleted_at IS NULL FOR NO KEY UPDATE`;
  return user ? { passwordHash: user.password_hash } : null;
}

/**
 * Keeps a password from being replaced before the transaction ends. Checking one takes long enough for that to happen meanwhile,
 * and what was opened with the old one must not outlive it.
 * @param queries a transaction
 * @param passwordHash the one that was checked
 * @returns whether it still is the one of that person
 */
export async function holdPassword(queries: Queries, userId: string, passwordHash: string): Promise<boolean> {
  const rows = await queries.$queryRaw<unknown[]>`
    SELECT 1 FROM users WHERE id = ${userId}::uuid AND password_hash = ${passwordHash}
      AND disabled_at IS NULL AND deleted_at IS NULL FOR SHARE`;
  return rows.length > 0;
}
