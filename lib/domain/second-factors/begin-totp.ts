import type { z } from "zod";
import { seal } from "@/lib/auth/seal";
import { createTotpSecret, totpUri } from "@/lib/auth/totp";
import type { beginSecondFactor as declaration } from "@/lib/contract/second-factors";
import { prisma } from "@/lib/db";
import { AppError } from "@/lib/errors";
import type { Actor } from "../actor";
import { lockCheckedUser } from "../authentication/lock-checked-user";
import { stepUp } from "../authentication/step-up";
import { findFactor, totpPurpose } from "./find-factor";

const isOn = () =>
  new AppError("conflict", "Two-factor authentication is on already. Turn it off first to use another app.");

/**
 * Begins to turn on a TOTP. It counts once a code of it has come; beginning again makes what was begun before void. Only for people
 * whose address is confirmed: whoever signs up with another person's address must not put a lock on it.
 * @returns the key, which nobody will see again
 * @throws AppError `authorization` or `validation` on `password`; `conflict` if there is one that counts, or on `email`; `rate_limit`,
 *   `unavailable`
 */
export async function beginTotp(
  actor: Actor,
  { password }: z.output<typeof declaration.body>,
): Promise<z.input<typeof declaration.answer>> {
  const user = await prisma.user.findUniqueOrThrow({ where: { id: actor.userId } });
  await stepUp(actor, password);
  if (!user.emailVerifiedAt)
    throw new AppError("conflict", { email: "Confirm your email address first, with the link we emailed you." });
  const secret = createTotpSecret();
  await prisma.$transaction(async (tx) => {
    await lockCheckedUser(tx, user, "password");
    if (await findFactor(tx, user.id)) throw isOn();
    await tx.secondFactor.deleteMany({ where: { userId: user.id, confirmedAt: null } });
    await tx.secondFactor.create({ data: { userId: user.id, kind: "totp", secret: seal(totpPurpose, secret) } });
  });
  return { secret, uri: totpUri(secret, user.email ?? "") };
}
