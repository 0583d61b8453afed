import { versions } from "@/lib/contract/versions";
import { prisma } from "@/lib/db";
import type { Actor } from "../actor";
import { by, recordAudit } from "../audit/record-audit";
import { lockTeamForKeyShare } from "../locks";
import { requireVersion } from "../precondition";
import { findApplicationUser } from "./find-application-user";
import { targetOf } from "./target";

/**
 * Takes back the access that somebody was given by hand, from their next call on. What they made stays.
 * @param applicationId an application the actor was authorized for
 * @throws AppError `not_found`, `precondition_failed`
 */
export async function removeApplicationUser(
  actor: Actor,
  applicationId: string,
  userId: string,
): Promise<{ status: "ok" }> {
  await prisma.$transaction(async (tx) => {
    await lockTeamForKeyShare(tx, actor.teamId);
    const before = await findApplicationUser(tx, actor, applicationId, userId, { forChange: true });
    await requireVersion(actor, () => versions.applicationUser(before));
    await tx.applicationMembership.deleteMany({ where: { teamId: actor.teamId, applicationId, userId } });
    await recordAudit(tx, {
      ...by(actor),
      action: "application_user.removed",
      target: targetOf(before),
      before: { application_id: applicationId, role: before.application_role },
    });
  });
  return { status: "ok" };
}
