import type { z } from "zod";
import type { renewRecoveryCodes as declaration } from "@/lib/contract/second-factors";
import type { Actor } from "../actor";
import { recordInTeams } from "../audit/record-in-teams";
import { lockCheckedUser } from "../authentication/lock-checked-user";
import { makeOnce } from "../make-once";
import { findFactor } from "./find-factor";
import { giveRecoveryCodes } from "./give-recovery-codes";
import { isOff, proveAll } from "./prove-all";

/**
 * Gives the caller ten new recovery codes in place of those that are left. It takes a code, too, since whoever has recovery codes can turn
 * the second factor off.
 * @returns them, which nobody will see again
 * @throws AppError as `proveAll`
 */
export async function renewRecoveryCodes(
  actor: Actor,
  proof: z.output<typeof declaration.body>,
): Promise<z.input<typeof declaration.answer>> {
  const user = await proveAll(actor, proof);
  return makeOnce(actor, async (tx) => {
    await lockCheckedUser(tx, user, "password");
    if (!(await findFactor(tx, user.id))) throw isOff();
    const codes = await giveRecoveryCodes(tx, user.id);
    await recordInTeams(tx, user.id, { actorId: user.id, source: actor.source, action: "recovery_codes.renewed" });
    return { recovery_codes: codes };
  });
}
