import { prisma } from "@/lib/db";
import type { Actor } from "../actor";
import { by, recordAudit } from "../audit/record-audit";
import { stepUp } from "../authentication/step-up";
import { buryTeam } from "./bury-team";
import { holdTeamFor } from "./hold-team";
import { requireTeamVersion } from "./team-version";

/**
 * Deletes the actor's team with all that is in it, for good and at once. The people in it keep their accounts.
 * @param password the actor's own
 * @throws AppError `validation` on `password`, `authorization`, `not_found` if it was deleted meanwhile, `precondition_failed`,
 * `unavailable`
 */
export async function deleteTeam(actor: Actor, password: string | undefined): Promise<{ status: "ok" }> {
  const { teamId } = actor;
  await stepUp(actor, password);
  await prisma.$transaction(async (tx) => {
    await holdTeamFor(tx, actor, "team.delete");
    const { name } = await requireTeamVersion(tx, actor);
    await buryTeam(tx, teamId);
    await recordAudit(tx, { ...by(actor), action: "team.deleted", target: { type: "team", id: teamId, name } });
  });
  return { status: "ok" };
}
