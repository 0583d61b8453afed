import type { z } from "zod";
import { seal } from "@/lib/auth/seal";
import { createTotpSecret, totpUri } from "@/lib/auth/totp";
import type { beginSecondFactor as declaration } from "@/lib/contract/second-factors";
import { prisma, type Queries } from "@/lib/db";
import { AppError } from "@/lib/errors";
import type { Actor } from "../actor";
import { stepUp } from "../authentication/step-up";
import { findTotp, totpPurpose } from "./find-factor";
import { withProofIfAny } from "./with-proof";

const isOn = () =>
  new AppError("conflict", "You already have an authenticator app. Remove it first to use another one.");

/**
 * Begins to turn on a TOTP. It counts once a code of it has come; beginning again makes what was begun before void. Only for people
 * whose address is confirmed: whoever signs up with another person's address must not put a lock on it.
 * @returns the key, which nobody will see again
 * @throws AppError as `withProofIfAny`; `conflict` if there is one that counts, or on `email`
 */
export async function beginTotp(
  actor: Actor,
  proof: z.output<typeof declaration.body>,
): Promise<z.input<typeof declaration.answer>> {
  const { userId } = actor;
  if (await findTotp(prisma, userId)) {
    await stepUp(actor, proof.password);
    throw isOn();
  }
  const secret = createTotpSecret();
  const begin = async (tx: Queries) => {
    if (await findTotp(tx, userId)) throw isOn();
    await tx.secondFactor.deleteMany({ where: { userId, confirmedAt: null } });
    await tx.secondFactor.create({ data: { userId, kind: "totp", secret: seal(totpPurpose, secret) } });
    const { email } = await tx.user.findUniqueOrThrow({ where: { id: userId }, select: { email: true } });
    return { secret, uri: totpUri(secret, email ?? "") };
  };
  return withProofIfAny(actor, proof, begin);
}
