import type { z } from "zod";
import { readRegistration } from "@/lib/auth/webauthn";
import type { createPasskey as declaration } from "@/lib/contract/passkeys";
import { violates } from "@/lib/db";
import { AppError } from "@/lib/errors";
import type { Actor } from "../actor";
import { loginEnded } from "../authentication/login-ended";
import { recordInTeams } from "../audit/record-in-teams";
import { lockLiveUserForNoKeyUpdate, lockLoginForKeyShare } from "../locks";
import { makeOnce } from "../make-once";
import { mostPasskeys, tooManyPasskeys } from "./begin-passkey";
import { giveFirstRecoveryCodes } from "./give-recovery-codes";
import { takeChallenge } from "./passkey-challenge";
import { passkeyColumns, presentPasskey } from "./passkeys";
import { tellPerson } from "./tell-person";

const refused = () =>
  new AppError("validation", {
    credential: "We couldn't accept this passkey. Begin again, and use it within five minutes.",
  });

/**
 * Adds a passkey that the caller's browser has made for the challenge that this login was given. Other logins live on, as with a TOTP.
 * @returns it, with recovery codes if it is the caller's first second factor
 * @throws AppError `validation` on `credential`; `conflict` if somebody has this passkey, or they have too many; `authentication` if the login
 *   has ended meanwhile
 */
export async function createPasskey(
  actor: Actor,
  { name, credential }: z.output<typeof declaration.body>,
): Promise<z.input<typeof declaration.answer>> {
  const { userId, loginId, source } = actor;
  try {
    return await makeOnce(actor, async (tx) => {
      if (!(await lockLiveUserForNoKeyUpdate(tx, userId))) throw loginEnded();
      const challenge = await takeChallenge(tx, credential, { purpose: "register", loginId });
      const key = challenge && (await readRegistration(credential, challenge));
      if (!key) throw refused();
      if ((await tx.passkey.count({ where: { userId } })) >= mostPasskeys) throw tooManyPasskeys();
      const recoveryCodes = await giveFirstRecoveryCodes(tx, userId);
      const made = await tx.passkey.create({ data: { userId, name, ...key }, select: passkeyColumns });
      await recordInTeams(tx, userId, { actorId: userId, source, action: "passkey.added", after: { name } });
      await tellPerson(tx, userId, { what: "passkey-added", passkeyName: name });
      if (!(await lockLoginForKeyShare(tx, loginId))) throw loginEnded();
      return { ...presentPasskey(made), recovery_codes: recoveryCodes };
    });
  } catch (error) {
    if (violates(error, "passkeys_credential_id_key")) throw new AppError("conflict", "This passkey was added before.");
    throw error;
  }
}
