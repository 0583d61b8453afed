import { RateLimiterRes } from "rate-limiter-flexible";
import type { Source } from "../actor";
import { inSeconds } from "@/lib/limits/count";
import { limiterOf, type Rule } from "@/lib/limits/limiter";
import { tooManyFailures } from "./backoff";
import { isKnownDevice } from "./known-device";

/** Failures of one account from anywhere: many addresses must not add up to many guesses. */
const ceilingRule: Rule = { name: "login-account", points: 100, seconds: 3_600, remembers: false };

/**
 * Counts an attempt on an account as failed until it turns out right, so that many at once count too.
 * @param account its key
 * @param email as typed, in lower case
 * @throws AppError `rate_limit` above the ceiling, unless this device has logged in to the account before
 */
export async function passCeiling(account: string, email: string, source: Source): Promise<void> {
  try {
    await limiterOf(ceilingRule).consume(account);
  } catch (thrown) {
    if (!(thrown instanceof RateLimiterRes)) throw thrown;
    if (!(await isKnownDevice(email, source))) throw tooManyFailures(inSeconds(thrown.msBeforeNext));
  }
}

/** Takes the attempt back: it did not fail. */
export async function refundCeiling(account: string): Promise<void> {
  await limiterOf(ceilingRule).reward(account);
}
