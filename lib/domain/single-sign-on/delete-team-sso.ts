import { versions } from "@/lib/contract/versions";
import { prisma } from "@/lib/db";
import { notFound } from "@/lib/errors";
import type { Actor } from "../actor";
import { by, recordAudit } from "../audit/record-audit";
import { stepUp } from "../authentication/step-up";
import { requireVersion } from "../precondition";
import { holdTeamFor } from "../teams/hold-team";
import { tellOwners } from "../teams/tell-owners";
import { auditedSso, findProvider, isRequired, presentSso } from "./provider";

/**
 * Takes the provider of the actor's team away, with all logins that came through it. Who it said that people are is kept: if the team sets it
 * again, those who were removed meanwhile still don't come back.
 * @throws AppError `not_found` without one; `validation` on `password`, `authorization`, `precondition_failed`, `rate_limit`, `unavailable`
 */
export async function deleteTeamSso(actor: Actor, password: string | undefined): Promise<{ status: "ok" }> {
  const { teamId } = actor;
  await stepUp(actor, password);
  await prisma.$transaction(async (tx) => {
    await holdTeamFor(tx, actor, "sso.manage");
    const before = await findProvider(tx, teamId);
    if (!before) throw notFound();
    await requireVersion(actor, () => versions.teamSso(presentSso(before)));
    await tx.teamIdentityProvider.delete({ where: { id: before.id } });
    const { name } = await tx.team.findUniqueOrThrow({ where: { id: teamId }, select: { name: true } });
    await recordAudit(tx, {
      ...by(actor),
      action: "team_sso.removed",
      target: { type: "team", id: teamId, name },
      before: auditedSso(before),
    });
    if (isRequired(before)) await tellOwners(tx, teamId, { what: "sso-not-required", byUserId: actor.userId });
  });
  return { status: "ok" };
}
