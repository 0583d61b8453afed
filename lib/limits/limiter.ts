import { RateLimiterMemory, RateLimiterRedis } from "rate-limiter-flexible";
import type { RateLimiterStoreAbstract } from "rate-limiter-flexible";
import { env } from "@/lib/env";
import type { Allowance } from "./classes";
import { DatabaseCounter } from "./database-counter";
import { redis } from "./redis";

/** One thing that is counted, per key. */
export interface Rule extends Allowance {
  /** Unique; also what a caller reads in the headers. */
  name: string;
  /** Once a key has used up its points, this process refuses it by itself, without asking the store. */
  remembers: boolean;
  /** The store is asked once for several calls of a key: `lease.ts`. */
  inBlocks?: boolean;
}

export type Limiter = RateLimiterStoreAbstract;

// The server and Next's bundle are two module graphs in one process: what one remembers, the other must know.
const shared = globalThis as typeof globalThis & { debriefLimiters?: Map<string, Limiter> };

/** @returns whether anybody is held to limits at all */
export const limitsApply = (): boolean => env().RATE_LIMITS === "on";

/**
 * @returns the counter of a rule, which all replicas share: in Redis where there is one, else in PostgreSQL. While Redis is away
 * each process counts for itself; without PostgreSQL nothing works anyhow, and counting throws what any query would.
 */
export function limiterOf(rule: Rule): Limiter {
  const limiters = (shared.debriefLimiters ??= new Map());
  const known = limiters.get(rule.name);
  if (known) return known;
  const limiter = createLimiter(rule);
  limiters.set(rule.name, limiter);
  return limiter;
}

function createLimiter({ name, points, seconds, remembers }: Rule): Limiter {
  const counted = { keyPrefix: name, points, duration: seconds };
  const options = { ...counted, ...(remembers ? { inMemoryBlockOnConsumed: points } : {}) };
  if (env().REDIS_URL) {
    const insuranceLimiter = new RateLimiterMemory(counted);
    return new RateLimiterRedis({
      ...options,
      storeClient: redis(),
      rejectIfRedisNotReady: true,
      insuranceLimiter,
    });
  }
  return new DatabaseCounter(options);
}
