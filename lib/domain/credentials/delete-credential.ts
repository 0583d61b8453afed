import { databaseTime } from "@/lib/database-time";
import { versions } from "@/lib/contract/versions";
import { prisma } from "@/lib/db";
import type { Actor } from "../actor";
import { by, recordAudit } from "../audit/record-audit";
import { requireVersion } from "../precondition";
import { findCredentialToChange } from "./find-credential";
import { presentCredential } from "./present";

/**
 * Ends credentials: with the commit they verify nowhere any more. A tombstone stays, for usage that is still reported.
 * @param applicationId an application the actor was authorized for
 * @throws AppError `not_found`, `authorization`, `precondition_failed`
 */
export async function deleteCredential(actor: Actor, applicationId: string, id: string): Promise<{ status: "ok" }> {
  await prisma.$transaction(async (tx) => {
    const credential = await findCredentialToChange(tx, actor, applicationId, id);
    await requireVersion(actor, () => versions.credential(presentCredential(credential)));
    await tx.credentialSecret.deleteMany({ where: { credentialId: credential.id } });
    await tx.credential.update({ where: { id: credential.id }, data: { deletedAt: databaseTime() } });
    await recordAudit(tx, {
      ...by(actor),
      action: "credential.deleted",
      target: { type: "credential", id: credential.id, name: credential.label },
      before: { environment: credential.environment, client_id: credential.clientId },
    });
  });
  return { status: "ok" };
}
