import { RateLimiterRes } from "rate-limiter-flexible";
import { inSeconds } from "./count";
import { Leases, type Left } from "./lease";
import { limiterOf, limitsApply, type Rule } from "./limiter";

/** The store only counts: each key has a limit of its own, and one counter for each number would be a counter for each customer. */
const rule: Rule = { name: "credential", points: 2_147_483_647, seconds: 60, remembers: false };

/** What is used up is remembered, so that a customer who goes on calling costs the store nothing; the oldest is forgotten first. */
const mostUsedUp = 20_000;

const leases = new Leases();
/** Until when each key is refused, by `performance.now()`. */
const usedUp = new Map<string, number>();

/**
 * Counts a use of credentials that may be used so many times a minute, in the blocks of lib/limits/lease.ts, for all replicas together.
 * @param credentialId which of them
 * @param perMinute their limit. With another one, what this process has leased or remembered no longer counts
 * @returns seconds until they may be used again, or 0 if this use is within their limit; always 0 with limits off
 * @throws whatever the store throws when it is down
 */
export async function waitOfCredential(credentialId: string, perMinute: number): Promise<number> {
  if (!limitsApply()) return 0;
  return countUse(leases, usedUp, credentialId, perMinute, (calls) => limiterOf(rule).consume(credentialId, calls));
}

/** What a store says once it has counted. */
type Counted = Pick<RateLimiterRes, "consumedPoints" | "msBeforeNext">;

/** The same, with what is remembered and the store as arguments. */
export async function countUse(
  leased: Leases,
  refused: Map<string, number>,
  credentialId: string,
  perMinute: number,
  consume: (calls: number) => Promise<Counted>,
): Promise<number> {
  const key = `${credentialId}:${perMinute}`;
  const rest = (refused.get(key) ?? 0) - performance.now();
  if (rest > 0) return inSeconds(rest);
  try {
    await leased.count(key, (calls) => held(consume(calls), perMinute));
    return 0;
  } catch (thrown) {
    if (!(thrown instanceof RateLimiterRes)) throw thrown;
    refused.delete(key);
    refused.set(key, performance.now() + thrown.msBeforeNext);
    const [oldest] = refused.keys();
    if (refused.size > mostUsedUp && oldest !== undefined) refused.delete(oldest);
    return inSeconds(thrown.msBeforeNext);
  }
}

async function held(counting: Promise<Counted>, perMinute: number): Promise<Left> {
  const { consumedPoints, msBeforeNext } = await counting;
  if (consumedPoints > perMinute) throw new RateLimiterRes(0, msBeforeNext, consumedPoints, false);
  return { remainingPoints: perMinute - consumedPoints, msBeforeNext };
}
