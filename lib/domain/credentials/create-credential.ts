import type { z } from "zod";
import { createClientId } from "@/lib/auth/secret";
import type { createCredential as declaration } from "@/lib/contract/credentials";
import { notFound } from "@/lib/errors";
import { requirePermission } from "../access/authorize";
import type { Actor } from "../actor";
import { by, recordAudit } from "../audit/record-audit";
import { lockApplicationForShare } from "../locks";
import { makeOnce } from "../make-once";
import { withLiveSecrets } from "./credential-rows";
import { permissionFor } from "./find-credential";
import { newSecret } from "./new-secret";
import { presentCredential } from "./present";

/**
 * Generates credentials for the Communication API.
 * @param applicationId an application the actor was authorized for
 * @returns them with `client_secret`, which nobody will see again
 * @throws AppError `authorization` for production without the right, `not_found` if the application was deleted meanwhile
 */
export async function createCredential(
  actor: Actor,
  applicationId: string,
  input: z.output<typeof declaration.body>,
): Promise<z.input<typeof declaration.answer>> {
  requirePermission(actor, permissionFor(input.environment));
  const { secret, row } = newSecret(input.environment, actor.userId);
  return makeOnce(actor, async (tx) => {
    if (!(await lockApplicationForShare(tx, actor.teamId, applicationId))) throw notFound();
    const created = await tx.credential.create({
      data: {
        teamId: actor.teamId,
        applicationId,
        createdById: actor.userId,
        label: input.label,
        environment: input.environment,
        clientId: createClientId(input.environment),
        secrets: { create: row },
      },
      include: withLiveSecrets(),
    });
    await recordAudit(tx, {
      ...by(actor),
      action: "credential.created",
      target: { type: "credential", id: created.id, name: created.label },
      after: { application_id: applicationId, environment: created.environment, client_id: created.clientId },
    });
    return { ...presentCredential(created), client_secret: secret };
  });
}
