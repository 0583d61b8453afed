import { longestLife } from "@/lib/contract/token-fields";
import { databaseTime } from "@/lib/database-time";
import { AppError } from "@/lib/errors";

/**
 * Whether a key may be made to end then.
 * @throws AppError `validation` on `expires_at` for a time that is over, or further away than keys may live
 */
export function checkExpiry(expiresAt: Date): void {
  const now = databaseTime().getTime();
  if (expiresAt.getTime() <= now) throw new AppError("validation", { expires_at: "Must be in the future." });
  if (expiresAt.getTime() > now + longestLife * 86_400_000) {
    throw new AppError("validation", { expires_at: `Must be at most ${longestLife} days from now.` });
  }
}
