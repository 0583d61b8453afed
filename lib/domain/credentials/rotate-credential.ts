import type { z } from "zod";
import { databaseTime } from "@/lib/database-time";
import type { rotateCredential as declaration } from "@/lib/contract/credentials";
import { versions } from "@/lib/contract/versions";
import { prisma } from "@/lib/db";
import { requirePermission } from "../access/authorize";
import type { Actor } from "../actor";
import { by, recordAudit } from "../audit/record-audit";
import { stepUpUnlessRecent } from "../authentication/step-up";
import { makeOnce } from "../make-once";
import { requireVersion } from "../precondition";
import { withLiveSecrets } from "./credential-rows";
import { findCredential, findCredentialToChange, permissionFor } from "./find-credential";
import { newSecret } from "./new-secret";
import { flushUses } from "./note-use";
import { presentCredential } from "./present";
import { planRotation } from "./rotation-plan";

/**
 * Gives credentials a new secret. Which of the others live on, and until when, is for `planRotation` to say: at most one does.
 * @param applicationId an application the actor was authorized for
 * @param input.overlap_hours 0 to 168; 0 ends the others at once
 * @param input.replace whether the current secret, if nothing has used it, is replaced while the older one lives on
 * @returns them with the new `client_secret`, which nobody will see again
 * @throws AppError `not_found`, `authorization`, `precondition_failed`, `conflict` on `replace` if the current secret has been used; for production as
 *   `stepUpUnlessRecent`
 */
export async function rotateCredential(
  actor: Actor,
  applicationId: string,
  id: string,
  { overlap_hours, replace, password }: z.output<typeof declaration.body>,
): Promise<z.input<typeof declaration.answer>> {
  const { environment: guarded } = await findCredential(prisma, actor, applicationId, id);
  requirePermission(actor, permissionFor(guarded));
  if (guarded === "production") await stepUpUnlessRecent(actor, password);
  // A use that was noted a moment ago counts. One that can't be written now is written with the next.
  await flushUses().catch(() => undefined);
  return makeOnce(actor, async (tx) => {
    const before = await findCredentialToChange(tx, actor, applicationId, id);
    const { environment, label, secrets } = before;
    const { kept, until } = planRotation(secrets, { overlapHours: overlap_hours, replace }, databaseTime());
    await requireVersion(actor, () => versions.credential(presentCredential(before)));
    await tx.credentialSecret.deleteMany({ where: { credentialId: id, ...(kept ? { id: { not: kept.id } } : {}) } });
    if (kept) await tx.credentialSecret.update({ where: { id: kept.id }, data: { expiresAt: until } });
    const made = newSecret(environment, actor.userId);
    const rotated = await tx.credential.update({
      where: { id },
      data: { secrets: { create: made.row } },
      include: withLiveSecrets(),
    });
    const replaced = kept && kept.expiresAt !== null ? secrets.find(({ expiresAt }) => expiresAt === null) : null;
    await recordAudit(tx, {
      ...by(actor),
      action: "credential.rotated",
      target: { type: "credential", id, name: label },
      after: { overlap_hours, ...(replaced ? { replaced_unused_secret: replaced.hint } : {}) },
    });
    return { ...presentCredential(rotated), client_secret: made.secret };
  });
}
