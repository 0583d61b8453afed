import type { z } from "zod";
import { requestOptions } from "@/lib/auth/webauthn";
import type { challengePasskey as declaration } from "@/lib/contract/passkeys";
import type { beginPasskeyLogin } from "@/lib/contract/sessions";
import { prisma } from "@/lib/db";
import { AppError } from "@/lib/errors";
import type { Actor } from "../actor";
import { findWaiting, mfaTokenGone } from "./mfa-token";
import { giveChallenge } from "./passkey-challenge";

type Options = z.input<typeof declaration.answer>;

/** @throws AppError `conflict` if there are none */
async function keysOf(userId: string) {
  const keys = await prisma.passkey.findMany({ where: { userId }, select: { credentialId: true, transports: true } });
  if (keys.length === 0) throw new AppError("conflict", "You have no passkeys.");
  return keys;
}

/**
 * Begins to show a passkey in place of a code.
 * @returns what the browser needs to ask for one of the caller's
 * @throws AppError `conflict` if they have none
 */
export const challengePasskey = (actor: Actor): Promise<Options> => challengeLogin(actor, "prove");

/** Begins to show a passkey as the proof of a login. @returns, throws as above */
export const challengeProof = (actor: Actor): Promise<Options> => challengeLogin(actor, "step_up");

async function challengeLogin({ userId, loginId }: Actor, purpose: "prove" | "step_up"): Promise<Options> {
  const keys = await keysOf(userId);
  return (await requestOptions(await giveChallenge({ purpose, loginId }), keys)) as Options;
}

/**
 * The same at the portal's door.
 * @param mfaToken of a login that has shown its password, if there is one; without it, any passkey of ours will do
 * @throws OAuthError `invalid_grant` for a token that is no good; AppError `conflict` if that account has no passkeys
 */
export async function challengeAtTheDoor({
  mfa_token: mfaToken,
}: z.output<typeof beginPasskeyLogin.body>): Promise<Options> {
  if (!mfaToken) return (await requestOptions(await giveChallenge({ purpose: "sign_in" }))) as Options;
  const waiting = await findWaiting(mfaToken, null);
  if (!waiting) throw mfaTokenGone();
  const keys = await keysOf(waiting.userId);
  const challenge = await giveChallenge({ purpose: "second_factor", mfaTokenHash: waiting.tokenHash });
  return (await requestOptions(challenge, keys)) as Options;
}
