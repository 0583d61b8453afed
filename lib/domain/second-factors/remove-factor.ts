import type { z } from "zod";
import type { removeSecondFactor as declaration } from "@/lib/contract/second-factors";
import { versions } from "@/lib/contract/versions";
import { prisma } from "@/lib/db";
import type { Actor } from "../actor";
import { recordInTeams } from "../audit/record-in-teams";
import { lockCheckedUser } from "../authentication/lock-checked-user";
import { requireVersion } from "../precondition";
import { factorOf } from "./get-factor";
import { isOff, proveAll } from "./prove-all";
import { tellPerson } from "./tell-person";
import { turnOff } from "./turn-off";

/**
 * Turns the caller's second factor off, with its recovery codes. Logins live on.
 * @throws AppError as `proveAll`; `precondition_failed`, compared with its state
 */
export async function removeFactor(actor: Actor, proof: z.output<typeof declaration.body>): Promise<{ status: "ok" }> {
  const user = await proveAll(actor, proof);
  await prisma.$transaction(async (tx) => {
    await lockCheckedUser(tx, user, "password");
    await requireVersion(actor, async () => versions.secondFactor(await factorOf(tx, user.id)));
    if (!(await turnOff(tx, user.id))) throw isOff();
    await recordInTeams(tx, user.id, { actorId: user.id, source: actor.source, action: "second_factor.turned_off" });
    await tellPerson(tx, user.id, { what: "off" });
  });
  return { status: "ok" };
}
