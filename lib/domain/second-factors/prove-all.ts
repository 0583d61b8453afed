import { prisma } from "@/lib/db";
import { AppError } from "@/lib/errors";
import type { User } from "@/lib/generated/prisma/client";
import type { Actor } from "../actor";
import { checkOwnPassword } from "../authentication/check-own-password";
import { needsPassword, stepUp } from "../authentication/step-up";
import { requireOneCode, showsCode, type ShownCode } from "./code";
import { findFactor } from "./find-factor";
import { useCode } from "./use-code";

/** The answer to changing a second factor that there isn't. */
export const isOff = () => new AppError("conflict", "Two-factor authentication is off.");

const needsCode = () =>
  new AppError("authorization", {
    otp: "This takes a code from your authenticator app, or a recovery code. Send it, too.",
  });

/**
 * Guards changes of the second factor itself, for which neither a session nor the password is enough: the password and a code together.
 * @returns the caller as they were when the password was checked; look whether it is still theirs before changing anything
 * @throws AppError `authorization` on `password` or `otp` without one; `validation` on the one that is wrong; `conflict` if they have no
 *   second factor; `rate_limit`, `unavailable`
 */
export async function proveAll(actor: Actor, proof: ShownCode & { password?: string | undefined }): Promise<User> {
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
  await checkOwnPassword(userId, proof.password, source, "password", (knowsDevice) =>
    useCode({ userId, code: proof, source, knowsDevice }),
  );
  return user;
}
