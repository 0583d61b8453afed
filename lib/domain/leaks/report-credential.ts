import type { z } from "zod";
import type { reportLeakedCredential as declaration } from "@/lib/contract/credentials";
import { versions } from "@/lib/contract/versions";
import { prisma, type Queries } from "@/lib/db";
import { fullName } from "@/lib/full-name";
import type { Actor } from "../actor";
import { by, recordAudit } from "../audit/record-audit";
import { findCredentialToChange } from "../credentials/find-credential";
import { presentCredential } from "../credentials/present";
import { requireVersion } from "../precondition";
import { noteLeak } from "./note-leak";
import { tellOfLeak, whoManages } from "./tell-of-leak";

/**
 * Takes somebody's word that a secret was leaked: all secrets of the credentials stop with the commit, since nobody says which it was. The
 * credentials stay, and get a new secret by rotating them. Doing it twice is fine: where no secret is left, nothing happens.
 * @param applicationId an application the actor was authorized for
 * @param input.where where they found it, in their words
 * @returns the credentials, without a secret
 * @throws AppError `not_found`, `authorization`, `precondition_failed`
 */
export async function reportCredential(
  actor: Actor,
  applicationId: string,
  id: string,
  { where = "" }: z.output<typeof declaration.body>,
): Promise<z.input<typeof declaration.answer>> {
  return prisma.$transaction(async (tx) => {
    const row = await findCredentialToChange(tx, actor, applicationId, id);
    await requireVersion(actor, () => versions.credential(presentCredential(row)));
    if (row.secrets.length === 0) return presentCredential(row);
    // A scanner that finds them later hears that they were ours, and nobody gets a second mail.
    for (const { secretHash } of row.secrets) await noteLeak(tx, secretHash);
    await tx.credentialSecret.deleteMany({ where: { credentialId: row.id } });
    await recordAudit(tx, {
      ...by(actor),
      action: "credential.leaked",
      target: { type: "credential", id: row.id, name: row.label },
      after: { environment: row.environment, stopped: true, ...(where ? { where } : {}) },
    });
    const application = await tx.application.findUniqueOrThrow({
      where: { teamId_id: { teamId: actor.teamId, id: applicationId } },
      select: { name: true, team: { select: { name: true } } },
    });
    await tellOfLeak(tx, whoManages(actor.teamId, applicationId), {
      what: "credential-stopped",
      environment: row.environment,
      name: row.label,
      applicationName: application.name,
      teamName: application.team.name,
      path: `/apps/${applicationId}/credentials`,
      places: [],
      by: await nameOf(tx, actor),
      where,
    });
    return presentCredential({ ...row, secrets: [] });
  });
}

async function nameOf(queries: Queries, { kind, userId: id, teamId }: Actor): Promise<string> {
  if (kind === "person") return fullName(await queries.user.findUniqueOrThrow({ where: { id } }));
  const { name } = await queries.serviceAccount.findFirstOrThrow({ where: { id, teamId } });
  return `${name} (service account)`;
}
