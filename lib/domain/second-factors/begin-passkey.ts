import type { z } from "zod";
import { creationOptions } from "@/lib/auth/webauthn";
import type { beginPasskey as declaration } from "@/lib/contract/passkeys";
import { AppError } from "@/lib/errors";
import { fullName } from "@/lib/full-name";
import type { Actor } from "../actor";
import { giveChallenge } from "./passkey-challenge";
import { withProofIfAny } from "./with-proof";

/** How many passkeys a person may have: more than they have devices. */
export const mostPasskeys = 20;

export const tooManyPasskeys = () =>
  new AppError("conflict", `You can have up to ${mostPasskeys} passkeys. Remove one first.`);

/**
 * Begins to add a passkey: gives out what the browser needs to make one. The password was shown for it, and so the challenge is what
 * vouches for it, in this login alone.
 * @throws AppError as `withProofIfAny`; `conflict` if they have as many as they may
 */
export async function beginPasskey(
  actor: Actor,
  proof: z.output<typeof declaration.body>,
): Promise<z.input<typeof declaration.answer>> {
  const { user, has } = await withProofIfAny(actor, proof, async (tx) => {
    const owner = await tx.user.findUniqueOrThrow({ where: { id: actor.userId } });
    const keys = await tx.passkey.findMany({
      where: { userId: actor.userId },
      select: { credentialId: true, transports: true },
    });
    if (keys.length >= mostPasskeys) throw tooManyPasskeys();
    return { user: owner, has: keys };
  });
  const challenge = await giveChallenge({ purpose: "register", loginId: actor.loginId });
  const options = await creationOptions(challenge, { id: user.id, email: user.email ?? "", name: fullName(user) }, has);
  return options as z.input<typeof declaration.answer>;
}
