import { hashRecoveryCode } from "@/lib/auth/recovery-codes";
import { totpStepOf } from "@/lib/auth/totp";
import type { ShownAssertion } from "@/lib/auth/webauthn";
import { databaseTime } from "@/lib/database-time";
import { prisma, type Queries } from "@/lib/db";
import { OAuthError } from "@/lib/errors";
import type { Actor, Source } from "../actor";
import { recordInTeams } from "../audit/record-in-teams";
import { passCeiling, refundCeiling } from "../authentication/account-ceiling";
import { lockLiveUserForNoKeyUpdate } from "../locks";
import { makeOnce } from "../make-once";
import { noApp, wrongCode, type ShownCode } from "./code";
import { findTotp, keyOf } from "./find-factor";
import { takeChallenge } from "./passkey-challenge";
import { findPasskey, acceptKey } from "./passkey-key";
import { tellPerson } from "./tell-person";

interface Use {
  userId: string;
  code: ShownCode;
  source: Source;
  /** Whether they have logged in from this device before. */
  knowsDevice: boolean;
  /** Who calls, where what is made is to be made once. */
  actor?: Actor;
  /** Of a passkey: the login, or the half of one, that its challenge was given to. */
  loginId?: string;
  mfaTokenHash?: Uint8Array<ArrayBuffer>;
}

/**
 * Accepts a code, once: of many calls with one code, or many codes of one time step, one gets through. To be called within the
 * throttle of passwords, which counts a wrong one before it is looked at. Codes that can be guessed, as recovery codes can't, have a
 * ceiling of their own besides: docs/decisions/0061-a-second-factor.md.
 * @param change what is done with it, in the same transaction: both, or neither
 * @returns what that gives
 * @throws OAuthError `invalid_grant` if it is wrong or used; AppError `rate_limit`; whatever `change` throws
 */
export async function useCode<T>(use: Use, change: (tx: Queries) => Promise<T>): Promise<T> {
  const guessable = !use.code.recovery_code && !use.code.passkey;
  const isLast = guessable && (await passCeiling(use.userId, use.knowsDevice, "code"));
  try {
    const result = await makeOnce(use.actor ?? null, async (tx) => {
      if (!(await lockLiveUserForNoKeyUpdate(tx, use.userId))) throw wrongCode(use.code);
      await accept(tx, use);
      return change(tx);
    });
    if (guessable) await refundCeiling(use.userId, "code");
    return result;
  } catch (error) {
    if (isLast && error instanceof OAuthError) await tellOfGuesses(use.userId);
    throw error;
  }
}

/** Somebody knows the password, and has guessed at codes all day. Refused attempts don't count, so this is told once a day. */
const tellOfGuesses = (userId: string): Promise<void> =>
  prisma.$transaction((tx) => tellPerson(tx, userId, { what: "codes-guessed" }));

function accept(tx: Queries, use: Use): Promise<void> {
  if (use.code.passkey) return acceptPasskey(tx, use, use.code.passkey);
  return use.code.recovery_code ? spendRecoveryCode(tx, use) : acceptStep(tx, use);
}

/** One of the person's own, that has signed what this very login was given to sign. */
async function acceptPasskey(
  tx: Queries,
  { userId, code, loginId, mfaTokenHash }: Use,
  shown: ShownAssertion,
): Promise<void> {
  const bound = mfaTokenHash
    ? ({ purpose: "second_factor", mfaTokenHash } as const)
    : loginId
      ? ({ purpose: "prove", loginId } as const)
      : null;
  const challenge = bound && (await takeChallenge(tx, shown, bound));
  const key = await findPasskey(tx, shown);
  if (!challenge || key?.userId !== userId || !(await acceptKey(tx, key, shown, challenge))) throw wrongCode(code);
}

/** RFC 6238, section 5.2: the second attempt with a code must not be accepted, so neither is what is older than the last one. */
async function acceptStep(tx: Queries, { userId, code }: Use): Promise<void> {
  const factor = await findTotp(tx, userId);
  if (!factor) throw noApp();
  const key = keyOf(factor);
  const step = key ? totpStepOf(key, code.otp ?? "", databaseTime()) : null;
  if (step === null) throw wrongCode(code);
  const { count } = await tx.secondFactor.updateMany({
    where: { id: factor.id, lastStep: { lt: step } },
    data: { lastStep: step },
  });
  if (count === 0) throw wrongCode(code);
}

/** Tells the person, too: whoever has found their list would come this way. */
async function spendRecoveryCode(tx: Queries, { userId, code, source }: Use): Promise<void> {
  const codeHash = hashRecoveryCode(userId, code.recovery_code ?? "");
  const { count } = await tx.recoveryCode.deleteMany({ where: { userId, codeHash } });
  if (count === 0) throw wrongCode(code);
  const left = await tx.recoveryCode.count({ where: { userId } });
  await recordInTeams(tx, userId, { actorId: userId, source, action: "recovery_code.used", after: { left } });
  await tellPerson(tx, userId, { what: "recovery-code-used", left });
}
