import type { z } from "zod";
import type { renewRecoveryCodes as declaration } from "@/lib/contract/second-factors";
import type { Actor } from "../actor";
import { recordInTeams } from "../audit/record-in-teams";
import { giveRecoveryCodes } from "./give-recovery-codes";
import { withProof } from "./with-proof";

/**
 * Gives the caller ten new recovery codes in place of those that are left. It takes a code, too, since whoever has recovery codes can turn
 * the second factor off.
 * @returns them, which nobody will see again
 * @throws AppError as `withProof`
 */
export const renewRecoveryCodes = (
  actor: Actor,
  proof: z.output<typeof declaration.body>,
): Promise<z.input<typeof declaration.answer>> =>
  withProof(actor, proof, async (tx) => {
    const { userId, source } = actor;
    const codes = await giveRecoveryCodes(tx, userId);
    await recordInTeams(tx, userId, { actorId: userId, source, action: "recovery_codes.renewed" });
    return { recovery_codes: codes };
  });
