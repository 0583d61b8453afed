import { prisma } from "@/lib/db";
import { notFound } from "@/lib/errors";
import type { Actor } from "../actor";
import { by, recordAudit } from "../audit/record-audit";

/**
 * Leaves a tombstone that no GET shows, since usage so far is still billed. Its credentials stop working with the commit.
 * @throws AppError `not_found` if it was deleted meanwhile
 */
export async function deleteApplication(actor: Actor, id: string): Promise<{ status: "ok" }> {
  await prisma.$transaction(async (tx) => {
    const deletedAt = new Date();
    const [application] = await tx.application.updateManyAndReturn({
      where: { id, teamId: actor.teamId, deletedAt: null },
      data: { deletedAt },
      select: { name: true },
    });
    if (!application) throw notFound();
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
