import { RateLimiterRes } from "rate-limiter-flexible";
import { inSeconds } from "@/lib/limits/count";
import { limiterOf, limitsApply, type Rule } from "@/lib/limits/limiter";
import { tooManyFailures } from "./backoff";

/** Failures of one account from anywhere: many addresses must not add up to many guesses. */
interface Ceiling extends Rule {
  /** How many there may be before devices that are known are refused, too. */
  forKnown: number;
}

/**
 * Of codes of six digits, three are right at any time: whoever knows the password and has fifty guesses a day needs years, and with a
 * hundred an hour they would need months.
 */
const ceilings = {
  password: { name: "login-account", points: 100, seconds: 3_600, remembers: false, forKnown: Infinity },
  code: { name: "login-codes", points: 50, seconds: 24 * 3_600, remembers: false, forKnown: 200 },
} satisfies Record<string, Ceiling>;

/**
 * Counts an attempt on an account as failed until it turns out right, so that many at once count too.
 * @param account its key
 * @param guessed what is guessed at
 * @param knowsDevice whether this device has logged in to the account before
 * @returns whether it is the last one below the ceiling
 * @throws AppError `rate_limit` above the ceiling; if it has, above the one for those
 */
export async function passCeiling(
  account: string,
  knowsDevice: boolean,
  guessed: keyof typeof ceilings = "password",
): Promise<boolean> {
  if (!limitsApply()) return false;
  const ceiling = ceilings[guessed];
  try {
    return (await limiterOf(ceiling).consume(account)).consumedPoints === ceiling.points;
  } catch (thrown) {
    if (!(thrown instanceof RateLimiterRes)) throw thrown;
    if (knowsDevice && thrown.consumedPoints <= ceiling.forKnown) return false;
    // Nobody looked at it, so it did not fail either: the ceiling must hold 100 failures, not 97 and three that were turned away.
    await refundCeiling(account, guessed);
    throw tooManyFailures(inSeconds(thrown.msBeforeNext));
  }
}

/** Takes the attempt back: it did not fail. */
export async function refundCeiling(account: string, guessed: keyof typeof ceilings = "password"): Promise<void> {
  if (limitsApply()) await limiterOf(ceilings[guessed]).reward(account);
}
