import type { z } from "zod";
import type { createClient as declaration } from "@/lib/contract/authentication";
import { createClientId, createSecret, hashSecret } from "@/lib/auth/secret";
import { prisma } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { requirePermission } from "../access/authorize";
import type { Actor } from "../actor";
import { by, recordAudit } from "../audit/record-audit";

/**
 * Registers a client of this API (as RFC 7591's open registration). One made by a signed-in person belongs to their team.
 * @param actor who is signed in, or null
 * @throws AppError `authentication` or `authorization` for a trusted client without an owner
 */
export async function createClient(
  actor: Actor | null,
  input: z.output<typeof declaration.body>,
): Promise<z.input<typeof declaration.answer>> {
  if (input.trusted) {
    if (!actor) throw new AppError("authentication", "A trusted client needs a signed-in owner of the team.");
    requirePermission(actor, "client.trust");
  } else if (actor) {
    requirePermission(actor, "client.manage");
  }
  const clientSecret = createSecret("client_secret");
  const client = await prisma.$transaction(async (tx) => {
    const row = await tx.apiClient.create({
      data: {
        clientId: createClientId("mgmt"),
        secretHash: hashSecret(clientSecret),
        name: input.name,
        redirectUri: input.redirectURI,
        trusted: input.trusted,
        teamId: actor?.teamId ?? null,
        createdById: actor?.userId ?? null,
      },
    });
    if (actor) {
      await recordAudit(tx, {
        ...by(actor),
        action: "client.created",
        target: { type: "client", id: row.id, name: row.name },
        after: { redirect_uri: row.redirectUri, trusted: row.trusted },
      });
    }
    return row;
  });
  return {
    id: client.id,
    name: client.name,
    redirectURI: client.redirectUri,
    trusted: client.trusted,
    client_id: client.clientId,
    client_secret: clientSecret,
  };
}
