import { keyedHash } from "@/lib/auth/derived-key";
import { AppError } from "@/lib/errors";
import { addressKey } from "@/lib/limits/address-key";
import { limitsApply } from "@/lib/limits/limiter";
import type { Source } from "../actor";
import { passCeiling, refundCeiling } from "./account-ceiling";
import { forgetFailures, holdBack, noteFailure } from "./backoff";
import { inTurn } from "./in-turn";

/**
 * Every check of a password goes through here: docs/decisions/0008-login-backoff.md. Accounts that do not exist are held back like
 * those that do, so nothing is told about which ones there are.
 * @param email of the account, as typed
 * @param check looks at the password; any AppError but `unavailable` says that it was wrong
 * @throws AppError `rate_limit` before `check` runs; whatever `check` throws
 */
export async function throttled<T>(email: string, source: Source, check: () => Promise<T>): Promise<T> {
  if (!limitsApply()) return check();
  const typed = email.trim().toLowerCase();
  const account = keyedHash("limits:account", typed).toString("base64url");
  const pair = `${account}:${addressKey(source.address)}`;
  // One at a time: many at once must not all find that nobody has failed yet.
  return inTurn(pair, async () => {
    await holdBack(pair);
    await passCeiling(account, typed, source);
    try {
      const result = await check();
      await Promise.all([forgetFailures(pair), refundCeiling(account)]);
      return result;
    } catch (error) {
      const wrong = error instanceof AppError && error.code !== "unavailable";
      await (wrong ? noteFailure(pair) : refundCeiling(account));
      throw error;
    }
  });
}
