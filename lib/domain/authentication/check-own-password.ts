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
 * @param then what else is shown, to be checked within the same attempt once the password was right
 * @throws AppError `validation` on that field if it is the wrong one; `rate_limit` after many wrong ones; `unavailable` when too many
 * passwords are checked at once; whatever `then` throws
 */
export async function checkOwnPassword(
  userId: string,
  password: string,
  source: Source,
  field = "password",
  then: (knowsDevice: boolean) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const user = await prisma.user.findUnique({ where: { id: userId }, select: { email: true, passwordHash: true } });
  const check = async (lane: Lane, knowsDevice: boolean) => {
    if (await verifyPassword(user?.passwordHash ?? null, password, lane)) return then(knowsDevice);
    throw new AppError("validation", { [field]: "This isn't your password." });
  };
  await throttled(user?.email ?? userId, source, check, true);
}
