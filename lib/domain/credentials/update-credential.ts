import type { z } from "zod";
import { policyFields } from "@/lib/contract/credential-policy";
import type { updateCredential as declaration } from "@/lib/contract/credentials";
import { maxPageSize } from "@/lib/contract/page-size";
import { versions, type Version } from "@/lib/contract/versions";
import { prisma, type Queries } from "@/lib/db";
import { AppError } from "@/lib/errors";
import type { Actor } from "../actor";
import { by, recordAudit } from "../audit/record-audit";
import { lockCredentialsForUpdate } from "../locks";
import { requireVersion } from "../precondition";
import { withLiveSecrets, type CredentialRow } from "./credential-rows";
import { requirePermission } from "../access/authorize";
import { stepUpUnlessRecent } from "../authentication/step-up";
import { findCredential, findCredentialToChange, permissionFor } from "./find-credential";
import { noteExpiry, policyColumns } from "./policy-columns";
import { presentCredential, presentPolicy, type PresentedCredential } from "./present";

type Changes = Omit<z.output<typeof declaration.body>, "password">;

/**
 * Changes what is given, and nothing else. With the commit it holds for every verification that begins, on all replicas.
 * @param applicationId an application the actor was authorized for
 * @throws AppError `not_found`, `authorization`, `precondition_failed`, `validation` on `expires_at` if a new date is past; for the policy of
 *   production credentials as `stepUpUnlessRecent`
 */
export async function updateCredential(
  actor: Actor,
  applicationId: string,
  id: string,
  { password, ...changes }: z.output<typeof declaration.body>,
): Promise<PresentedCredential> {
  if (loosens(changes)) {
    const { environment } = await findCredential(prisma, actor, applicationId, id);
    requirePermission(actor, permissionFor(environment));
    if (environment === "production") await stepUpUnlessRecent(actor, password);
  }
  const credential = await prisma.$transaction((tx) => change(tx, actor, applicationId, id, changes));
  return presentCredential(credential);
}

/**
 * Whether it may let in what was kept out. Which way each field goes depends on what it was, so any of them counts: but for disabling, which is never
 * held up.
 */
const loosens = ({ disabled, ...others }: Changes): boolean =>
  disabled === false || policyFields.some((field) => field !== "disabled" && others[field] !== undefined);

/** @param list further versions that stand for these credentials here */
async function change(
  tx: Queries,
  actor: Actor,
  applicationId: string,
  id: string,
  { label, expires_at: expiresAt, ...policy }: Changes,
  list: readonly Version[] = [],
): Promise<CredentialRow> {
  const row = await findCredentialToChange(tx, actor, applicationId, id);
  await requireVersion(actor, () => [...list, versions.credential(presentCredential(row))]);
  const before = { label: row.label, ...presentPolicy(row) };
  const given = {
    label,
    ...policy,
    expires_at: expiresAt === undefined ? undefined : (expiresAt?.toISOString() ?? null),
  };
  const fields = (["label", ...policyFields] as const).filter((field) => given[field] !== undefined);
  if (fields.length === 0) return row;
  if (expiresAt && given.expires_at !== before.expires_at) await noteExpiry(tx, id, expiresAt);
  const updated = await tx.credential.update({
    where: { id: row.id },
    data: {
      ...(label === undefined ? {} : { label }),
      ...(expiresAt === undefined ? {} : { expiresAt }),
      ...policyColumns(policy, row),
    },
    include: withLiveSecrets(),
  });
  const of = (all: Partial<typeof given>) => Object.fromEntries(fields.map((field) => [field, all[field] ?? null]));
  await recordAudit(tx, {
    ...by(actor),
    action: "credential.updated",
    target: { type: "credential", id: row.id, name: row.label },
    before: of(before),
    after: of({ label: updated.label, ...presentPolicy(updated) }),
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
    return change(tx, actor, applicationId, only.id, { label }, list);
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
