import { maxPageSize } from "@/lib/contract/page-size";
import { versions, type Version } from "@/lib/contract/versions";
import { prisma, type Queries } from "@/lib/db";
import { AppError } from "@/lib/errors";
import type { Actor } from "../actor";
import { by, recordAudit } from "../audit/record-audit";
import { lockCredentialsForUpdate } from "../locks";
import { requireVersion } from "../precondition";
import { withLiveSecrets, type CredentialRow } from "./credential-rows";
import { findCredentialToChange } from "./find-credential";
import { presentCredential, type PresentedCredential } from "./present";

/**
 * Renames credentials.
 * @param applicationId an application the actor was authorized for
 * @throws AppError `not_found`, `authorization`, `precondition_failed`
 */
export async function updateCredential(
  actor: Actor,
  applicationId: string,
  id: string,
  label: string,
): Promise<PresentedCredential> {
  const credential = await prisma.$transaction((tx) => rename(tx, actor, applicationId, id, label));
  return presentCredential(credential);
}

/** @param list further versions that stand for these credentials here */
async function rename(
  tx: Queries,
  actor: Actor,
  applicationId: string,
  id: string,
  label: string,
  list: readonly Version[] = [],
): Promise<CredentialRow> {
  const before = await findCredentialToChange(tx, actor, applicationId, id);
  await requireVersion(actor, () => [...list, versions.credential(presentCredential(before))]);
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
}

/**
 * The documented form, which names the credentials in the body: by `id`, by `client_id`, or not at all if there is only one.
 * @throws AppError `validation` on `id` if that names none or several, `authorization`, `precondition_failed`, compared with the
 * whole list of credentials and with those that are named
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
  if (!only) throw new AppError("validation", { id: "This application doesn't have these credentials." });
  if (second)
    throw new AppError("validation", {
      id: "This application has several credentials. Say which ones by id or client_id.",
    });
  const credential = await prisma.$transaction(async (tx) => {
    const list = actor.precondition ? [await lockedList(tx, actor, applicationId)] : [];
    return rename(tx, actor, applicationId, only.id, label, list);
  });
  return presentCredential(credential);
}

/** @returns the version of the whole list, of which nothing changes until the transaction ends */
async function lockedList(tx: Queries, actor: Actor, applicationId: string): Promise<Version> {
  const where = { applicationId, teamId: actor.teamId, deletedAt: null };
  await lockCredentialsForUpdate(tx, actor.teamId, { applicationId });
  const rows = await tx.credential.findMany({
    where,
    include: withLiveSecrets(),
    orderBy: { id: "asc" },
    take: maxPageSize,
  });
  return versions.credentials(rows.map(presentCredential));
}
