import { prisma, type Queries } from "@/lib/db";
import { AppError } from "@/lib/errors";
import type { Actor } from "../actor";
import { withOwnPassword } from "../authentication/check-own-password";
import { lockCheckedUser } from "../authentication/lock-checked-user";
import { needsPassword, stepUp } from "../authentication/step-up";
import { requireOneCode, showsCode, type ShownCode } from "./code";
import { findFactor } from "./find-factor";
import { useCode } from "./use-code";

/** The answer to changing a second factor that there isn't. */
export const isOff = () => new AppError("conflict", "Two-factor authentication is off.");

const needsCode = () =>
  new AppError("authorization", {
    otp: "This requires a code from your authenticator app, or a recovery code. Send it, too.",
  });

/**
 * Changes a second factor that is on, for which neither a session nor the password is enough: it takes the password and a code together, and
 * uses the code up with the change.
 * @param change in a transaction that has locked the caller, whose second factor is on
 * @returns what that gives
 * @throws AppError `authorization` on `password` or `otp` without one; `validation` on the one that is wrong; `conflict` if they have no
 *   second factor; `rate_limit`, `unavailable`; whatever `change` throws
 */
export async function withProof<T>(
  actor: Actor,
  proof: ShownCode & { password?: string | undefined },
  change: (tx: Queries) => Promise<T>,
): Promise<T> {
  const { userId, source } = actor;
  requireOneCode(proof);
  if (!proof.password) throw needsPassword();
  const user = await prisma.user.findUniqueOrThrow({ where: { id: userId } });
  if (!(await findFactor(prisma, userId))) {
    await stepUp(actor, proof.password);
    throw isOff();
  }
  if (!showsCode(proof)) throw needsCode();
  // Within one attempt: the right password alone must not make wrong codes forgotten.
  return withOwnPassword(userId, { password: proof.password, field: "password" }, source, (knowsDevice) =>
    useCode({ userId, code: proof, source, knowsDevice, actor }, async (tx) => {
      await lockCheckedUser(tx, user, "password");
      return change(tx);
    }),
  );
}
