import type { Queries } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { lockLiveUserForNoKeyUpdate } from "../locks";

/**
 * Locks somebody who has shown their password, to change what needs one. Checking it takes long enough for it to be replaced
 * meanwhile, and then it has shown nothing.
 * @param user as read before the password was checked
 * @param field where the password stands in the request
 * @throws AppError `validation` on that field; `authentication` if they are gone
 */
export async function lockCheckedUser(
  queries: Queries,
  user: { id: string; passwordHash: string | null },
  field: string,
): Promise<void> {
  const locked = await lockLiveUserForNoKeyUpdate(queries, user.id);
  if (!locked) throw new AppError("authentication", "This account has been deleted.");
  if (locked.passwordHash !== user.passwordHash) {
    throw new AppError("validation", { [field]: "Your password was changed in the meantime." });
  }
}
