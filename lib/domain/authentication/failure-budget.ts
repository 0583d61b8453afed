import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { hashesAtOnce } from "@/lib/auth/hashes-at-once";
import { AppError } from "@/lib/errors";
import { networkKey } from "@/lib/limits/address-key";
import { inSeconds } from "@/lib/limits/count";
import { processesHere } from "@/lib/processes";
import { tooManyFailures } from "./backoff";

/** So many failures of strangers one network may have a minute. Whole offices stand behind one, and mistype. */
const perNetwork = { points: 60, duration: 60 };

/** Of all networks together, so many in ten seconds: some two fifths of what this machine can hash in that time, shared out among its processes. */
const inAll = () => ({
  points: Math.ceil((150 * hashesAtOnce()) / processesHere()),
  duration: 10,
});

const everybody = "everybody";

interface Budget {
  network: RateLimiterMemory;
  all: RateLimiterMemory;
}

// The server and Next's bundle are two module graphs in one process. Replicas don't share it: each has a machine of its own to guard.
const shared = globalThis as typeof globalThis & { debriefFailureBudget?: Budget };

const budget = (): Budget =>
  (shared.debriefFailureBudget ??= { network: new RateLimiterMemory(perNetwork), all: new RateLimiterMemory(inAll()) });

/**
 * Counts an attempt of a stranger as failed before its password is hashed, so that a flood of guesses is turned away while it costs
 * nothing. Devices that an account knows are not asked.
 * @param address where it comes from
 * @returns what takes the attempt back, since it did not fail
 * @throws AppError `rate_limit` when its network has failed too often, `unavailable` when all of them have
 */
export async function spendFailure(address: string): Promise<() => Promise<void>> {
  const { network, all } = budget();
  const key = networkKey(address);
  await take(network, key, tooManyFailures);
  try {
    await take(all, everybody, tooManyOfAll);
  } catch (error) {
    // Nobody looked at this password. Otherwise a network would pay for coming back when it was told to.
    await network.reward(key);
    throw error;
  }
  return async () => {
    await Promise.all([network.reward(key), all.reward(everybody)]);
  };
}

const tooManyOfAll = (seconds: number) =>
  new AppError("unavailable", "Too many logins are failing right now. Try again in a few seconds.", seconds);

/** Counts one, or none if that is too many: what is turned away has not failed. */
async function take(limiter: RateLimiterMemory, key: string, refusal: (seconds: number) => AppError): Promise<void> {
  try {
    await limiter.consume(key);
  } catch (thrown) {
    if (!(thrown instanceof RateLimiterRes)) throw thrown;
    await limiter.reward(key);
    throw refusal(inSeconds(thrown.msBeforeNext));
  }
}
