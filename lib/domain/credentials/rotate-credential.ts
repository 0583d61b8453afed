import type { z } from "zod";
import type { rotateCredential as declaration } from "@/lib/contract/credentials";
import { prisma } from "@/lib/db";
import type { Actor } from "../actor";
import { by, recordAudit } from "../audit/record-audit";
import { withLiveSecrets } from "./credential-rows";
import { findCredentialToChange } from "./find-credential";
import { newSecret } from "./new-secret";
import { presentCredential } from "./present";

/**
 * Gives credentials a new secret. The old one works until the overlap ends; one from an earlier rotation ends now, so that at most
 * two are live.
 * @param applicationId an application the actor was authorized for
 * @param overlapHours 0 to 168; 0 ends the old secret at once
 * @returns them with the new `client_secret`, which nobody will see again
 * @throws AppError `not_found`, `authorization`
 */
export async function rotateCredential(
  actor: Actor,
  applicationId: string,
  id: string,
  overlapHours: number,
): Promise<z.input<typeof declaration.answer>> {
  const { credential, secret } = await prisma.$transaction(async (tx) => {
    const { environment, label } = await findCredentialToChange(tx, actor, applicationId, id);
    const expiresAt = new Date(Date.now() + overlapHours * 3_600_000);
    await tx.credentialSecret.deleteMany({ where: { credentialId: id, expiresAt: { not: null } } });
    if (overlapHours === 0) await tx.credentialSecret.deleteMany({ where: { credentialId: id } });
    else await tx.credentialSecret.updateMany({ where: { credentialId: id }, data: { expiresAt } });
    const made = newSecret(environment);
    const rotated = await tx.credential.update({
      where: { id },
      data: { secrets: { create: made.row } },
      include: withLiveSecrets(),
    });
    await recordAudit(tx, {
      ...by(actor),
      action: "credential.rotated",
      target: { type: "credential", id, name: label },
      after: { overlap_hours: overlapHours },
    });
    return { credential: rotated, secret: made.secret };
  });
  return { ...presentCredential(credential), client_secret: secret };
}
