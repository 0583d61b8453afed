import type { Lane } from "@/lib/auth/hashing-lanes";
import { verifyPassword } from "@/lib/auth/password";
import { prisma } from "@/lib/db";
import { AppError } from "@/lib/errors";
import type { Source } from "../actor";
import { throttled } from "./throttled";

/**
 * Asks somebody for the password they have, before what a stolen session alone must not do. Shares the login's backoff.
 * @param password as typed
 * @param source where the call comes from
 * @param field where the message belongs in the request
 * @throws AppError `validation` on that field if it is the wrong one; `rate_limit` after many wrong ones; `unavailable` when too many
 * passwords are checked at once
 */
export const checkOwnPassword = (userId: string, password: string, source: Source, field = "password"): Promise<void> =>
  withOwnPassword(userId, { password, field }, source, () => Promise.resolve());

/**
 * The same where more is shown than the password.
 * @param typed the password, and where the message belongs in the request
 * @param then looks at the rest within the same attempt, once the password was right; told whether they have logged in from this device before
 * @returns what that gives
 * @throws as above; whatever `then` throws
 */
export async function withOwnPassword<T>(
  userId: string,
  { password, field }: { password: string; field: string },
  source: Source,
  then: (knowsDevice: boolean) => Promise<T>,
): Promise<T> {
  const user = await prisma.user.findUnique({ where: { id: userId }, select: { email: true, passwordHash: true } });
  const check = async (lane: Lane, knowsDevice: boolean) => {
    if (await verifyPassword(user?.passwordHash ?? null, password, lane)) return then(knowsDevice);
    throw new AppError("validation", { [field]: "Wrong password." });
  };
  return throttled(user?.email ?? userId, source, check, true);
}
