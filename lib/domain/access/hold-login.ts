import type { Queries } from "@/lib/db";
import type { Actor } from "../actor";
import { lockLiveUserForNoKeyUpdate, lockLoginForKeyShare } from "../locks";

/**
 * Keeps the login a call came through from ending before the transaction does, and its user from being changed: replacing their password
 * or deleting their account ends it.
 * @param queries a transaction
 * @returns whether it is still there
 */
export async function holdLogin(queries: Queries, { userId, loginId }: Actor): Promise<boolean> {
  return (await lockLiveUserForNoKeyUpdate(queries, userId)) !== null && lockLoginForKeyShare(queries, loginId);
}
