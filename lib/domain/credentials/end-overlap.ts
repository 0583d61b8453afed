import type { z } from "zod";
import type { undoRotation as declaration } from "@/lib/contract/credential-rotation";
import { versions } from "@/lib/contract/versions";
import { prisma } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { requirePermission } from "../access/authorize";
import type { Actor } from "../actor";
import { by, recordAudit } from "../audit/record-audit";
import { stepUpUnlessRecent } from "../authentication/step-up";
import { requireVersion } from "../precondition";
import { withLiveSecrets } from "./credential-rows";
import { findCredential, findCredentialToChange, permissionFor } from "./find-credential";
import { presentCredential, type PresentedCredential } from "./present";

/**
 * Ends the overlap of a rotation before its time: only the new secret works from here on.
 * @param applicationId an application the actor was authorized for
 * @throws AppError `not_found`, `authorization`, `conflict` without an old secret that still works or a new one, `precondition_failed`
 */
export const finishRotation = (actor: Actor, applicationId: string, id: string): Promise<PresentedCredential> =>
  endOverlap(actor, applicationId, id, "new");

/**
 * Takes a rotation back: only the old secret works from here on, and without an end. That is as good as a new one for whoever has stolen it,
 * so production takes a proof.
 * @param applicationId an application the actor was authorized for
 * @throws AppError as above; for production as `stepUpUnlessRecent`
 */
export async function undoRotation(
  actor: Actor,
  applicationId: string,
  id: string,
  { password }: z.output<typeof declaration.body>,
): Promise<PresentedCredential> {
  const { environment } = await findCredential(prisma, actor, applicationId, id);
  requirePermission(actor, permissionFor(environment));
  if (environment === "production") await stepUpUnlessRecent(actor, password);
  return endOverlap(actor, applicationId, id, "old");
}

/**
 * With the commit, one of the two secrets verifies nowhere any more. Of several at once, and of those and rotations, each sees what the one
 * before has left: the row of the credentials is locked.
 */
const endOverlap = (
  actor: Actor,
  applicationId: string,
  id: string,
  stays: "new" | "old",
): Promise<PresentedCredential> =>
  prisma.$transaction(async (tx) => {
    const before = await findCredentialToChange(tx, actor, applicationId, id);
    const old = before.secrets.find(({ expiresAt }) => expiresAt !== null);
    const current = before.secrets.find(({ expiresAt }) => expiresAt === null);
    if (!old)
      throw new AppError("conflict", "No old secret works anymore. The overlap has ended, or there was no rotation.");
    if (!current && stays === "new")
      throw new AppError("conflict", "There's no new secret. Rotate these credentials to get one.");
    await requireVersion(actor, () => versions.credential(presentCredential(before)));
    // All but the one that stays, those that have expired as well.
    const kept = stays === "old" ? old : current;
    await tx.credentialSecret.deleteMany({ where: { credentialId: id, ...(kept ? { id: { not: kept.id } } : {}) } });
    if (stays === "old") await tx.credentialSecret.update({ where: { id: old.id }, data: { expiresAt: null } });
    await recordAudit(tx, {
      ...by(actor),
      action: stays === "old" ? "credential.rotation_undone" : "credential.rotation_finished",
      target: { type: "credential", id, name: before.label },
      after: { secret_hint: kept?.hint ?? null, ended_secret_hint: (stays === "old" ? current : old)?.hint ?? null },
    });
    return presentCredential(await tx.credential.findUniqueOrThrow({ where: { id }, include: withLiveSecrets() }));
  });
