import { keyedHash } from "@/lib/auth/derived-key";
import { loginName } from "@/lib/contract/email-address";
import type { Lane } from "@/lib/auth/hashing-lanes";
import { AppError, MfaRequired, type ErrorCode } from "@/lib/errors";
import { addressKey } from "@/lib/limits/address-key";
import { limitsApply } from "@/lib/limits/limiter";
import type { Source } from "../actor";
import { passCeiling, refundCeiling } from "./account-ceiling";
import { forgetFailures, holdBack, noteFailure, releaseHold } from "./backoff";
import { spendFailure } from "./failure-budget";
import { inTurn } from "./in-turn";
import { isKnownDevice } from "./known-device";
import { noteFailedLogin } from "./note-failed-login";

/** What says that nothing was compared, or that nothing was wrong with it. */
const notWrong = new Set<ErrorCode>(["unavailable", "rate_limit", "precondition_failed"]);

const isWrong = (error: unknown): boolean =>
  error instanceof AppError && !notWrong.has(error.code) && !(error instanceof MfaRequired);

/**
 * Every check of a password goes through here: docs/decisions/0008-login-backoff.md. Accounts that do not exist are held back like
 * those that do, so nothing is told about which ones there are.
 * @param email of the account, as typed
 * @param check looks at the password, in the lane it is given, and at whatever else is shown with it; it is told whether they have logged in
 *   from this device before. Any AppError says that something was wrong, but for those of `notWrong`, and MfaRequired
 * @param isExpected whether they come through a login, or with a mailed link: then they are no strangers, whatever their device
 * @throws AppError `rate_limit` or `unavailable` before `check` runs; whatever `check` throws
 */
export async function throttled<T>(
  email: string,
  source: Source,
  check: (lane: Lane, knowsDevice: boolean) => Promise<T>,
  isExpected = false,
): Promise<T> {
  const typed = loginName(email);
  const knowsDevice = await isKnownDevice(typed, source);
  const lane: Lane = isExpected || knowsDevice ? "known" : "stranger";
  if (!limitsApply()) {
    return check(lane, knowsDevice).catch((error: unknown) => {
      if (isWrong(error)) noteFailedLogin(typed, source);
      throw error;
    });
  }
  const account = keyedHash("limits:account", typed).toString("base64url");
  const pair = `${account}:${addressKey(source.address)}`;
  // One at a time: otherwise many at once would all find that nobody has failed yet.
  return inTurn(pair, async () => {
    await holdBack(pair);
    const refundBudget = lane === "stranger" ? await spendFailure(source.address) : undefined;
    try {
      await passCeiling(account, knowsDevice);
    } catch (error) {
      // It costs nothing to turn these away, so they leave the others' budget alone.
      await refundBudget?.();
      throw error;
    }
    try {
      const result = await check(lane, knowsDevice);
      await Promise.all([forgetFailures(pair), refundCeiling(account), refundBudget?.()]);
      return result;
    } catch (error) {
      // Half of a login: the other half comes right behind it. But it forgets no failures: whoever knows the password could guess at codes
      // forever, with the password in between.
      if (error instanceof MfaRequired) await releaseHold(pair);
      const wrong = isWrong(error);
      if (wrong) noteFailedLogin(typed, source);
      await (wrong ? noteFailure(pair) : Promise.all([refundCeiling(account), refundBudget?.()]));
      throw error;
    }
  });
}
