import { prisma } from "@/lib/db";
import { AppError } from "@/lib/errors";
import type { Actor } from "../actor";
import { by, recordAudit } from "../audit/record-audit";
import { withLiveSecrets } from "./credential-rows";
import { findCredentialToChange } from "./find-credential";
import { presentCredential, type PresentedCredential } from "./present";

/**
 * Renames credentials.
 * @param applicationId an application the actor was authorized for
 * @throws AppError `not_found`, `authorization`
 */
export async function updateCredential(
  actor: Actor,
  applicationId: string,
  id: string,
  label: string,
): Promise<PresentedCredential> {
  const credential = await prisma.$transaction(async (tx) => {
    const before = await findCredentialToChange(tx, actor, applicationId, id);
    const updated = await tx.credential.update({
      where: { id: before.id },
      data: { label },
      include: withLiveSecrets(),
    });
    await recordAudit(tx, {
      ...by(actor),
      action: "credential.updated",
      target: { type: "credential", id: before.id, name: before.label },
      before: { label: before.label },
      after: { label },
    });
    return updated;
  });
  return presentCredential(credential);
}

/**
 * The documented form, which names the credentials in the body: by `id`, by `client_id`, or not at all if there is only one.
 * @throws AppError `validation` on `id` if that names none or several, `authorization`
 */
export async function updateNamedCredential(
  actor: Actor,
  applicationId: string,
  name: { id?: string | undefined; clientId?: string | undefined },
  label: string,
): Promise<PresentedCredential> {
  const live = await prisma.credential.findMany({
    where: {
      applicationId,
      teamId: actor.teamId,
      deletedAt: null,
      ...(name.clientId === undefined ? {} : { clientId: name.clientId }),
    },
    select: { id: true },
    ...(name.id === undefined ? { take: 2 } : {}),
  });
  const named = name.id === undefined ? live : live.filter((credential) => credential.id === name.id);
  const [only, second] = named;
  if (!only) throw new AppError("validation", { id: "This application has no such credentials." });
  if (second) throw new AppError("validation", { id: "This application has several credentials: say which one." });
  return updateCredential(actor, applicationId, only.id, label);
}
