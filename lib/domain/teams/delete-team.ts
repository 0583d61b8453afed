import { prisma } from "@/lib/db";
import type { Actor } from "../actor";
import { by, recordAudit } from "../audit/record-audit";
import { checkOwnPassword } from "../authentication/check-own-password";
import { buryTeam } from "./bury-team";
import { holdTeamFor } from "./hold-team";

/**
 * Deletes the actor's team with all that is in it, for good and at once. The people in it keep their accounts.
 * @param password the actor's own
 * @throws AppError `validation` on `password`, `authorization`, `not_found` if it was deleted meanwhile, `unavailable`
 */
export async function deleteTeam(actor: Actor, password: string): Promise<{ status: "ok" }> {
  const { teamId } = actor;
  await checkOwnPassword(actor.userId, password, actor.source);
  await prisma.$transaction(async (tx) => {
    await holdTeamFor(tx, actor, "team.delete");
    const { name } = await tx.team.findUniqueOrThrow({ where: { id: teamId }, select: { name: true } });
    await buryTeam(tx, teamId);
    await recordAudit(tx, { ...by(actor), action: "team.deleted", target: { type: "team", id: teamId, name } });
  });
  return { status: "ok" };
}
