import { RateLimiterRes } from "rate-limiter-flexible";
import { AppError } from "@/lib/errors";
import { inSeconds, inWords } from "@/lib/limits/count";
import { limiterOf, type Rule } from "@/lib/limits/limiter";
import { metrics } from "@/lib/metrics";

const day = 24 * 3_600;

/** This many wrong passwords in a row have no consequences. */
const free = 4;

/** Failures of one account from one address. */
const failuresRule: Rule = { name: "login-failures", points: free, seconds: day, remembers: false };

/** Holds back further attempts: while it lives, only one gets through. */
const holdRule: Rule = { name: "login-hold", points: 1, seconds: 1, remembers: false };

/** @returns seconds between the attempt that follows so many failures and the one after it: 1, 2, 4 … up to 15 minutes */
export const delayAfter = (failures: number): number => Math.min(2 ** Math.max(0, failures - free), 900);

/**
 * Lets an attempt through, or not, before any password is looked at.
 * @param key account and address
 * @throws AppError `rate_limit`
 */
export async function holdBack(key: string): Promise<void> {
  const failures = (await limiterOf(failuresRule).get(key))?.consumedPoints ?? 0;
  if (failures < free) return;
  try {
    await limiterOf(holdRule).consume(key, 1, { customDuration: delayAfter(failures) });
  } catch (thrown) {
    if (!(thrown instanceof RateLimiterRes)) throw thrown;
    metrics.rateLimited.inc({ rule: holdRule.name });
    throw tooManyFailures(inSeconds(thrown.msBeforeNext));
  }
}

/** Notes that an attempt failed. */
export async function noteFailure(key: string): Promise<void> {
  await limiterOf(failuresRule).penalty(key);
}

/** Forgets all failures: the right password has come. */
export async function forgetFailures(key: string): Promise<void> {
  if (await limiterOf(failuresRule).delete(key)) await limiterOf(holdRule).delete(key);
}

/** Lets the next attempt through, whenever it comes; the one after that is held back again. */
export async function releaseHold(key: string): Promise<void> {
  await limiterOf(holdRule).delete(key);
}

/** @param seconds after which the next attempt may come */
export const tooManyFailures = (seconds: number): AppError =>
  new AppError("rate_limit", `Too many failed attempts. Try again in ${inWords(seconds)}.`, seconds);
