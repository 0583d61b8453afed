import { databaseTime } from "@/lib/database-time";
import { prisma } from "@/lib/db";
import type { Actor } from "../actor";
import { by, recordAudit } from "../audit/record-audit";
import { lockApplication } from "./lock-application";

/**
 * Leaves a tombstone that no GET shows, since usage so far is still billed. Its credentials stop working with the commit.
 * @throws AppError `not_found` if it was deleted meanwhile, `precondition_failed`
 */
export async function deleteApplication(actor: Actor, id: string): Promise<{ status: "ok" }> {
  await prisma.$transaction(async (tx) => {
    const application = await lockApplication(tx, actor, id);
    const deletedAt = databaseTime();
    await tx.application.updateMany({ where: { id, teamId: actor.teamId }, data: { deletedAt } });
    // Credentials before their secrets, as everything that changes one locks them.
    await tx.credential.updateMany({
      where: { applicationId: id, teamId: actor.teamId, deletedAt: null },
      data: { deletedAt },
    });
    await tx.credentialSecret.deleteMany({ where: { credential: { applicationId: id, teamId: actor.teamId } } });
    await tx.applicationMembership.deleteMany({ where: { applicationId: id, teamId: actor.teamId } });
    await recordAudit(tx, {
      ...by(actor),
      action: "application.deleted",
      target: { type: "application", id, name: application.name },
    });
  });
  return { status: "ok" };
}
