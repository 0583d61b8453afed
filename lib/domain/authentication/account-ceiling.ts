import { RateLimiterRes } from "rate-limiter-flexible";
import { inSeconds } from "@/lib/limits/count";
import { limiterOf, type Rule } from "@/lib/limits/limiter";
import { tooManyFailures } from "./backoff";

/** Failures of one account from anywhere: many addresses must not add up to many guesses. */
const ceilingRule: Rule = { name: "login-account", points: 100, seconds: 3_600, remembers: false };

/**
 * Counts an attempt on an account as failed until it turns out right, so that many at once count too.
 * @param account its key
 * @param knowsDevice whether this device has logged in to the account before
 * @throws AppError `rate_limit` above the ceiling, unless it has
 */
export async function passCeiling(account: string, knowsDevice: boolean): Promise<void> {
  try {
    await limiterOf(ceilingRule).consume(account);
  } catch (thrown) {
    if (!(thrown instanceof RateLimiterRes)) throw thrown;
    if (knowsDevice) return;
    // Nobody looked at it, so it did not fail either: the ceiling must hold 100 failures, not 97 and three that were turned away.
    await refundCeiling(account);
    throw tooManyFailures(inSeconds(thrown.msBeforeNext));
  }
}

/** Takes the attempt back: it did not fail. */
export async function refundCeiling(account: string): Promise<void> {
  await limiterOf(ceilingRule).reward(account);
}
