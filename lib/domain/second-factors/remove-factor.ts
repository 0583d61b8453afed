import type { z } from "zod";
import type { removeSecondFactor as declaration } from "@/lib/contract/second-factors";
import { versions } from "@/lib/contract/versions";
import type { Actor } from "../actor";
import { recordInTeams } from "../audit/record-in-teams";
import { requireVersion } from "../precondition";
import { factorOf } from "./get-factor";
import { requireNoRule } from "./require-no-rule";
import { tellPerson } from "./tell-person";
import { turnOff } from "./turn-off";
import { withProof } from "./with-proof";

/**
 * Turns the caller's second factor off, with its recovery codes. Logins live on.
 * @throws AppError as `withProof`; `conflict` if one of their teams requires one; `precondition_failed`, compared with its state
 */
export const removeFactor = (actor: Actor, proof: z.output<typeof declaration.body>): Promise<{ status: "ok" }> =>
  withProof(actor, proof, async (tx) => {
    const { userId, source } = actor;
    await requireVersion(actor, async () => versions.secondFactor(await factorOf(tx, userId)));
    await requireNoRule(tx, userId);
    await turnOff(tx, userId);
    await recordInTeams(tx, userId, { actorId: userId, source, action: "second_factor.turned_off" });
    await tellPerson(tx, userId, { what: "off" });
    return { status: "ok" };
  });
