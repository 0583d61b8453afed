import type { z } from "zod";
import { createClientId } from "@/lib/auth/secret";
import type { createCredential as declaration } from "@/lib/contract/credentials";
import { notFound } from "@/lib/errors";
import { requirePermission } from "../access/authorize";
import type { Actor } from "../actor";
import { by, recordAudit } from "../audit/record-audit";
import { stepUpUnlessRecent } from "../authentication/step-up";
import { lockApplicationForShare } from "../locks";
import { makeOnce } from "../make-once";
import { withLiveSecrets, type CredentialRow } from "./credential-rows";
import { permissionFor } from "./find-credential";
import { newSecret } from "./new-secret";
import { noteExpiry, policyColumns } from "./policy-columns";
import { presentCredential, presentPolicy } from "./present";

/**
 * Generates credentials for the Communication API.
 * @param applicationId an application the actor was authorized for
 * @returns them with `client_secret`, which nobody will see again
 * @throws AppError `authorization` for production without the right, `not_found` if the application was deleted meanwhile,
 * `validation` on `expires_at` if it is past; for production as `stepUpUnlessRecent`
 */
export async function createCredential(
  actor: Actor,
  applicationId: string,
  { label, environment, password, expires_at: expiresAt, ...policy }: z.output<typeof declaration.body>,
): Promise<z.input<typeof declaration.answer>> {
  requirePermission(actor, permissionFor(environment));
  if (environment === "production") await stepUpUnlessRecent(actor, password);
  const { secret, row } = newSecret(environment, actor.userId);
  return makeOnce(actor, async (tx) => {
    if (!(await lockApplicationForShare(tx, actor.teamId, applicationId))) throw notFound();
    const created = await tx.credential.create({
      data: {
        teamId: actor.teamId,
        applicationId,
        createdById: actor.userId,
        label,
        environment,
        expiresAt: expiresAt ?? null,
        ...policyColumns(policy),
        clientId: createClientId(environment),
        secrets: { create: row },
      },
      include: withLiveSecrets(),
    });
    if (expiresAt) await noteExpiry(tx, created.id, expiresAt);
    await recordAudit(tx, {
      ...by(actor),
      action: "credential.created",
      target: { type: "credential", id: created.id, name: created.label },
      after: { application_id: applicationId, environment, client_id: created.clientId, ...limits(created) },
    });
    return { ...presentCredential(created), client_secret: secret };
  });
}

/** Of a policy, what limits anything. */
const limits = (row: CredentialRow) =>
  Object.fromEntries(
    Object.entries(presentPolicy(row)).filter(([, value]) => (Array.isArray(value) ? value.length > 0 : value)),
  );
