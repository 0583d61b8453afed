import { versions } from "@/lib/contract/versions";
import { prisma } from "@/lib/db";
import type { ApplicationRole } from "@/lib/permissions";
import type { Actor } from "../actor";
import { by, recordAudit } from "../audit/record-audit";
import { lockTeamForKeyShare } from "../locks";
import { requireVersion } from "../precondition";
import { findApplicationUser } from "./find-application-user";
import { presentApplicationUser, type PresentedApplicationUser } from "./present";
import { targetOf } from "./target";

/**
 * Changes the role of somebody who was added by hand, from their next call on.
 * @param applicationId an application the actor was authorized for
 * @throws AppError `not_found`, `precondition_failed`
 */
export async function updateApplicationUser(
  actor: Actor,
  applicationId: string,
  userId: string,
  role: ApplicationRole,
): Promise<PresentedApplicationUser> {
  const row = await prisma.$transaction(async (tx) => {
    await lockTeamForKeyShare(tx, actor.teamId);
    const before = await findApplicationUser(tx, actor, applicationId, userId, { forChange: true });
    await requireVersion(actor, () => versions.applicationUser(before));
    if (before.application_role === role) return before;
    await tx.applicationMembership.updateMany({
      where: { teamId: actor.teamId, applicationId, userId },
      data: { role },
    });
    await recordAudit(tx, {
      ...by(actor),
      action: "application_user.updated",
      target: targetOf(before),
      before: { application_id: applicationId, role: before.application_role },
      after: { application_id: applicationId, role },
    });
    return { ...before, application_role: role };
  });
  return presentApplicationUser(row);
}
