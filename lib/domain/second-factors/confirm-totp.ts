import type { z } from "zod";
import { totpStepOf } from "@/lib/auth/totp";
import type { confirmSecondFactor as declaration } from "@/lib/contract/second-factors";
import { databaseTime } from "@/lib/database-time";
import { AppError } from "@/lib/errors";
import type { Actor } from "../actor";
import { loginEnded } from "../authentication/login-ended";
import { recordInTeams } from "../audit/record-in-teams";
import { lockLiveUserForNoKeyUpdate, lockLoginForKeyShare } from "../locks";
import { makeOnce } from "../make-once";
import { keyOf } from "./find-factor";
import { giveFirstRecoveryCodes } from "./give-recovery-codes";
import { tellPerson } from "./tell-person";

/** How long what was begun can be confirmed, in milliseconds. */
const patience = 3_600_000;

const notBegun = () =>
  new AppError("conflict", "There's nothing to confirm. Begin with your password to get a new key.");

/**
 * Turns on what `beginTotp` has begun, with a code that shows that the app has the key. Other logins live on: they have shown the
 * password, and each is on the list of sessions.
 * @returns the recovery codes, which nobody will see again; none if they have a second factor already
 * @throws AppError `validation` on `otp`; `conflict` if nothing was begun within an hour; `authentication` if the login has ended meanwhile
 */
export function confirmTotp(
  actor: Actor,
  { otp }: z.output<typeof declaration.body>,
): Promise<z.input<typeof declaration.answer>> {
  const { userId, source } = actor;
  return makeOnce(actor, async (tx) => {
    if (!(await lockLiveUserForNoKeyUpdate(tx, userId))) throw loginEnded();
    const now = databaseTime();
    const createdAt = { gt: new Date(now.getTime() - patience) };
    const begun = await tx.secondFactor.findFirst({ where: { userId, confirmedAt: null, createdAt } });
    const key = begun && keyOf(begun);
    if (!begun || !key) throw notBegun();
    const step = totpStepOf(key, otp, now);
    if (step === null)
      throw new AppError("validation", { otp: "This code is wrong. Enter the one your app shows now." });
    const codes = await giveFirstRecoveryCodes(tx, userId);
    const { count } = await tx.secondFactor.updateMany({
      where: { id: begun.id },
      data: { confirmedAt: now, lastStep: step },
    });
    // It was too old by then.
    if (count === 0) throw notBegun();
    await recordInTeams(tx, userId, {
      actorId: userId,
      source,
      action: "second_factor.turned_on",
      after: { kind: begun.kind },
    });
    await tellPerson(tx, userId, { what: "on" });
    // A login that was ended by a change of the password may be just what the person wants to be rid of.
    if (!(await lockLoginForKeyShare(tx, actor.loginId))) throw loginEnded();
    return { recovery_codes: codes };
  });
}
