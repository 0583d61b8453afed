import { versions } from "@/lib/contract/versions";
import { databaseTime } from "@/lib/database-time";
import { prisma } from "@/lib/db";
import { notFound } from "@/lib/errors";
import type { Actor } from "../actor";
import { by, recordAudit } from "../audit/record-audit";
import { isId } from "../is-id";
import { requireVersion } from "../precondition";
import { holdTeamFor } from "../teams/hold-team";
import { auditedFields, presentServiceAccount } from "./present";

/**
 * Ends a service account of the actor's team, and its tokens with it. A tombstone stays for the audit log.
 * @throws AppError `not_found`, `authorization`, `precondition_failed`
 */
export async function deleteServiceAccount(actor: Actor, id: string): Promise<{ status: "ok" }> {
  if (!isId(id)) throw notFound();
  await prisma.$transaction(async (tx) => {
    await holdTeamFor(tx, actor, "serviceAccount.manage");
    const found = await tx.serviceAccount.findFirst({ where: { id, teamId: actor.teamId, deletedAt: null } });
    if (!found) throw notFound();
    const before = presentServiceAccount(found);
    await requireVersion(actor, () => versions.serviceAccount(before));
    await tx.serviceAccount.update({ where: { id }, data: { deletedAt: databaseTime() } });
    await tx.serviceToken.deleteMany({ where: { serviceAccountId: id } });
    await recordAudit(tx, {
      ...by(actor),
      action: "service_account.deleted",
      target: { type: "service_account", id, name: found.name },
      before: auditedFields(before),
    });
  });
  return { status: "ok" };
}
