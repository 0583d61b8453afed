import { prisma, type Queries } from "@/lib/db";
import { AppError } from "@/lib/errors";
import type { Actor } from "../actor";
import { withOwnPassword } from "../authentication/check-own-password";
import { lockCheckedUser } from "../authentication/lock-checked-user";
import { recordStepUp, requireProof, stepUp } from "../authentication/step-up";
import { throttled } from "../authentication/throttled";
import { requireOneCode, showsCode, type ShownCode } from "./code";
import { findsFactor } from "./find-factor";
import { useCode } from "./use-code";

/** The answer to changing a second factor that there isn't. */
export const isOff = () => new AppError("conflict", "Two-factor authentication is off.");

const needsCode = () =>
  new AppError("authorization", {
    otp: "This requires a code from your authenticator app, a recovery code, or a passkey. Send it, too.",
  });

/**
 * Changes a second factor that is on, for which neither a session nor the password is enough: it takes the password, or a proof of the login,
 * and a code together, and uses the code up with the change. A passkey does in place of a code.
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
  const { password } = proof;
  const user = await prisma.user.findUniqueOrThrow({ where: { id: userId } });
  if (!password) await requireProof(prisma, actor);
  if (!(await findsFactor(prisma, userId))) {
    await stepUp(actor, password);
    throw isOff();
  }
  if (!showsCode(proof)) throw needsCode();
  const showed = `${password ? "password" : "earlier proof"} and ${nameOf(proof)}`;
  // Within one attempt: the right password alone must not make wrong codes forgotten.
  const attempt = (check: (knowsDevice: boolean) => Promise<T>): Promise<T> =>
    password
      ? withOwnPassword(userId, { password, field: "password" }, source, check)
      : throttled(user.email ?? userId, source, (_lane, knowsDevice) => check(knowsDevice), true);
  return attempt((knowsDevice) =>
    useCode({ userId, code: proof, source, knowsDevice, actor, loginId: actor.loginId }, async (tx) => {
      await lockCheckedUser(tx, user, "password");
      // While the person is held, the passkey that it was shown with stays.
      if (!password) await requireProof(tx, actor);
      await recordStepUp(tx, actor, showed);
      return change(tx);
    }),
  );
}

const nameOf = ({ passkey, recovery_code }: ShownCode): string =>
  passkey ? "passkey" : recovery_code ? "recovery code" : "authenticator app";

/**
 * Adds to a person's second factors. The first one takes their password alone, and a confirmed address; any further one what changing them
 * takes, since it can do what the others can.
 * @param change as above; there may be no second factor yet
 * @throws AppError as above; `conflict` on `email` if it isn't confirmed, or if they have got a second factor meanwhile
 */
export async function withProofIfAny<T>(
  actor: Actor,
  proof: ShownCode & { password?: string | undefined },
  change: (tx: Queries) => Promise<T>,
): Promise<T> {
  if (await findsFactor(prisma, actor.userId)) return withProof(actor, proof, change);
  const user = await prisma.user.findUniqueOrThrow({ where: { id: actor.userId } });
  await stepUp(actor, proof.password);
  if (!user.emailVerifiedAt)
    throw new AppError("conflict", { email: "Confirm your email address first, with the link we emailed you." });
  return prisma.$transaction(async (tx) => {
    await lockCheckedUser(tx, user, "password");
    if (await findsFactor(tx, user.id))
      throw new AppError("conflict", "You have just set up a second factor. Try again.");
    return change(tx);
  });
}
