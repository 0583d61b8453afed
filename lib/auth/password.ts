import { availableParallelism } from "node:os";
import { hash, verify } from "@node-rs/argon2";
import pLimit from "p-limit";
import { AppError } from "@/lib/errors";

// argon2id, 19 MiB, two passes, one lane: OWASP's Password Storage Cheat Sheet.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

// Each hash takes a core for some 25 ms and 19 MiB: a few at once, a bounded queue, and beyond that an honest 503.
const limit = pLimit(Math.max(2, availableParallelism()));
const longestQueue = 400;

function bounded<T>(work: () => Promise<T>): Promise<T> {
  if (limit.pendingCount >= longestQueue) {
    throw new AppError("unavailable", "Too many people are logging in right now. Try again in a few seconds.", 5);
  }
  return limit(work);
}

/**
 * @param password as chosen
 * @returns its argon2id hash in PHC form
 * @throws AppError `unavailable` when too many wait
 */
export const hashPassword = async (password: string): Promise<string> => bounded(() => hash(password, cost));

let decoy: Promise<string> | undefined;

/**
 * Takes the same time whether there is a hash or not, so that an unknown user can't be told from a wrong password.
 * @param stored the user's hash, or null where there is no such user or no password yet
 * @returns whether the password is the right one
 * @throws AppError `unavailable` when too many wait
 */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  decoy ??= hash("no user has this password", cost);
  const against = stored ?? (await decoy);
  const right = await bounded(() => verify(against, password));
  return right && stored !== null;
}
