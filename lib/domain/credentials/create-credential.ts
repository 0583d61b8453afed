import type { z } from "zod";
import type { createCredential as declaration } from "@/lib/contract/credentials";
import { createClientId } from "@/lib/auth/secret";
import { prisma } from "@/lib/db";
import { notFound } from "@/lib/errors";
import { requirePermission } from "../access/authorize";
import type { Actor } from "../actor";
import { holdApplication } from "../applications/hold-application";
import { by, recordAudit } from "../audit/record-audit";
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
  const { secret, row } = newSecret(input.environment);
  const credential = await prisma.$transaction(async (tx) => {
    if (!(await holdApplication(tx, actor.teamId, applicationId))) throw notFound();
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
    return created;
  });
  return { ...presentCredential(credential), client_secret: secret };
}
