import { RateLimiterRes } from "rate-limiter-flexible";
import { AppError } from "@/lib/errors";
import { Leases, type Left } from "./lease";
import { limiterOf, type Limiter, type Rule } from "./limiter";

/** Where a key stands within a rule. */
export interface Standing {
  rule: Rule;
  /** Calls that are left. */
  remaining: number;
  /** Seconds until all are there again. */
  reset: number;
  exceeded: boolean;
}

/**
 * Counts one call.
 * @returns where the key stands after it
 * @throws whatever the database throws when it is down
 */
export async function count(rule: Rule, key: string): Promise<Standing> {
  try {
    return standing(rule, await (rule.inBlocks ? countInBlocks(rule, key) : limiterOf(rule).consume(key)));
  } catch (thrown) {
    if (thrown instanceof RateLimiterRes) return { ...standing(rule, thrown), remaining: 0, exceeded: true };
    throw thrown;
  }
}

/** Takes one call back that was counted. */
export const giveBack = async (rule: Rule, key: string): Promise<void> => void (await limiterOf(rule).reward(key));

// The server and Next's bundle are two module graphs in one process.
const shared = globalThis as typeof globalThis & { debriefLeases?: Leases };
const leases = (shared.debriefLeases ??= new Leases());

const countInBlocks = (rule: Rule, key: string): Promise<Left> =>
  leases.count(`${rule.name}:${key}`, (calls) => limiterOf(rule).consume(key, calls));

/** @returns where a key stands that this process remembers as used up, or null; asks nobody and counts nothing */
export function rememberedAsExceeded(rule: Rule, key: string): Standing | null {
  // Public in the library, and missing from its types.
  const limiter = limiterOf(rule) as Limiter & { getInMemoryBlockMsBeforeExpire(key: string): number };
  const wait = limiter.getInMemoryBlockMsBeforeExpire(limiter.getKey(key));
  return wait > 0 ? { rule, remaining: 0, reset: inSeconds(wait), exceeded: true } : null;
}

const standing = (rule: Rule, { remainingPoints, msBeforeNext }: Left): Standing => ({
  rule,
  remaining: remainingPoints,
  reset: inSeconds(msBeforeNext),
  exceeded: false,
});

/** Milliseconds as whole seconds, never too few. */
export const inSeconds = (milliseconds: number): number => Math.max(1, Math.ceil(milliseconds / 1_000));

/** @param seconds after which trying again makes sense */
export const tooMany = (seconds: number): AppError =>
  new AppError("rate_limit", `Too many requests. Try again in ${inWords(seconds)}.`, seconds);

/** Seconds as a person says them. */
export function inWords(seconds: number): string {
  const [amount, unit] = seconds < 120 ? [seconds, "second"] : [Math.ceil(seconds / 60), "minute"];
  return `${amount} ${unit}${amount === 1 ? "" : "s"}`;
}
