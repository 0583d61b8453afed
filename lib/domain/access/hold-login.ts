import type { Queries } from "@/lib/db";
import type { Actor } from "../actor";
import { lockUser } from "./hold-user";

/**
 * Keeps the login that somebody calls through from ending before the transaction does, and them from being changed. Whoever replaces
 * their password or deletes their account ends it.
 * @param queries a transaction
 * @returns whether it is still there
 */
export async function holdLogin(queries: Queries, { userId, loginId }: Actor): Promise<boolean> {
  if (!(await lockUser(queries, userId))) return false;
  const rows = await queries.$queryRaw<unknown[]>`SELECT 1 FROM logins WHERE id = ${loginId}::uuid FOR KEY SHARE`;
  return rows.length > 0;
}
