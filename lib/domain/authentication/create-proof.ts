import type { z } from "zod";
import type { ShownAssertion } from "@/lib/auth/webauthn";
import type { createProof as declaration } from "@/lib/contract/proof";
import { prisma, type Queries } from "@/lib/db";
import { AppError } from "@/lib/errors";
import type { Actor } from "../actor";
import { loginEnded } from "./login-ended";
import { lockLiveUserForNoKeyUpdate } from "../locks";
import { takeChallenge } from "../second-factors/passkey-challenge";
import { acceptKey, findPasskey } from "../second-factors/passkey-key";
import { withOwnPassword } from "./check-own-password";
import { lockCheckedUser } from "./lock-checked-user";
import { keepProof, notingFailure, recordStepUp } from "./step-up";
import { throttled } from "./throttled";

type Proof = z.input<typeof declaration.answer>;

/**
 * Notes that a login has proven whose it is, so that it can do what takes a proof for the next ten minutes. What is shown stands for it while the person is
 * held: a password that was replaced, or a passkey that was removed, while it was checked proves nothing.
 * @param shown the password as typed, or what a passkey has signed for this login and this purpose; one of the two
 * @returns until when it holds
 * @throws AppError `validation` on `password` or `passkey`, which counts as a failed login; `authentication` if the login has ended meanwhile;
 *   `rate_limit`, `unavailable`
 */
export async function createProof(
  actor: Actor,
  { password, passkey }: z.output<typeof declaration.body>,
): Promise<Proof> {
  if (Boolean(password) === Boolean(passkey)) {
    throw new AppError("validation", { password: "Send either your password or a passkey." });
  }
  const { userId, source } = actor;
  const user = await prisma.user.findUniqueOrThrow({ where: { id: userId } });
  if (passkey)
    return notingFailure(
      actor,
      throttled(user.email ?? userId, source, () => byPasskey(actor, passkey), true),
    );
  const checked = withOwnPassword(userId, { password: password ?? "", field: "password" }, source, () =>
    prisma.$transaction(async (tx) => {
      await lockCheckedUser(tx, user, "password");
      return prove(tx, actor, null);
    }),
  );
  return notingFailure(actor, checked);
}

const byPasskey = (actor: Actor, shown: ShownAssertion): Promise<Proof> =>
  prisma.$transaction(async (tx) => {
    const { userId, loginId } = actor;
    if (!(await lockLiveUserForNoKeyUpdate(tx, userId)))
      throw new AppError("authentication", "This account has been deleted.");
    const challenge = await takeChallenge(tx, shown, { purpose: "step_up", loginId });
    const key = await findPasskey(tx, shown);
    if (!challenge || key?.userId !== userId || !(await acceptKey(tx, key, shown, challenge)))
      throw new AppError("validation", {
        passkey: "This passkey wasn't accepted. Try again, or use your password.",
      });
    return prove(tx, actor, key.id);
  });

/** The event comes before the login is locked: docs/data-model.md. @param passkeyId what it was proven with; null for the password */
async function prove(tx: Queries, actor: Actor, passkeyId: string | null): Promise<Proof> {
  await recordStepUp(tx, actor, passkeyId ? "passkey" : "password");
  const until = await keepProof(tx, actor, passkeyId);
  if (!until) throw loginEnded();
  return { expires_at: until.toISOString() };
}
