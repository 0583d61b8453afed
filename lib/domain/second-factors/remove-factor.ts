import type { z } from "zod";
import type { removeSecondFactor as declaration } from "@/lib/contract/second-factors";
import { versions } from "@/lib/contract/versions";
import { AppError } from "@/lib/errors";
import type { Actor } from "../actor";
import { recordInTeams } from "../audit/record-in-teams";
import { requireVersion } from "../precondition";
import { findTotp } from "./find-factor";
import { factorOf } from "./get-factor";
import { tellPerson } from "./tell-person";
import { turnOffIfLast } from "./turn-off";
import { withProof } from "./with-proof";

/**
 * Removes the caller's authenticator app, and with their last second factor the recovery codes. Logins live on.
 * @throws AppError as `withProof`; `conflict` if one of their teams requires one; `precondition_failed`, compared with its state
 */
export const removeFactor = (actor: Actor, proof: z.output<typeof declaration.body>): Promise<{ status: "ok" }> =>
  withProof(actor, proof, async (tx) => {
    const { userId, source } = actor;
    await requireVersion(actor, async () => versions.secondFactor(await factorOf(tx, userId)));
    if (!(await findTotp(tx, userId)))
      throw new AppError("conflict", "You have no authenticator app. You can remove your passkeys one by one.");
    await tx.secondFactor.deleteMany({ where: { userId } });
    const wasLast = await turnOffIfLast(tx, userId);
    await recordInTeams(tx, userId, { actorId: userId, source, action: "second_factor.turned_off" });
    await tellPerson(tx, userId, { what: wasLast ? "off" : "app-removed" });
    return { status: "ok" };
  });
