import type { z } from "zod";
import { createClientId, createSecret, hashSecret } from "@/lib/auth/secret";
import type { createClient as declaration } from "@/lib/contract/clients";
import { AppError } from "@/lib/errors";
import { requirePermission } from "../access/authorize";
import type { Actor } from "../actor";
import { by, recordAudit } from "../audit/record-audit";
import { stepUp } from "../authentication/step-up";
import { makeOnce } from "../make-once";
import { holdTeamFor } from "../teams/hold-team";
import { tellOwners } from "../teams/tell-owners";
import { vouchFor } from "./vouch-for";

/**
 * Registers a client of this API (as RFC 7591's open registration). One made by a signed-in person belongs to their team. The owner
 * who makes a trusted one answers for it: see `isVouched`.
 * @param actor who is signed in, or null
 * @throws AppError `authentication` or `authorization` for a trusted client without an owner, `authorization` and `validation` on
 * `password` without theirs
 */
export async function createClient(
  actor: Actor | null,
  input: z.output<typeof declaration.body>,
): Promise<z.input<typeof declaration.answer>> {
  if (input.trusted && input.public) {
    throw new AppError("validation", { public: "A trusted client must have a secret." });
  }
  if (input.trusted) {
    if (!actor) throw new AppError("authentication", "Only a logged-in owner of the team can create a trusted client.");
    requirePermission(actor, "client.trust");
    await stepUp(actor, input.password);
  } else if (actor) {
    requirePermission(actor, "client.manage");
  }
  const clientSecret = createSecret("client_secret");
  return makeOnce(actor, async (tx) => {
    // While the team is held, nobody loses the role that the permission was checked for.
    if (actor) await holdTeamFor(tx, actor, input.trusted ? "client.trust" : "client.manage");
    const row = await tx.apiClient.create({
      data: {
        clientId: createClientId("mgmt"),
        secretHash: hashSecret(clientSecret),
        name: input.name,
        redirectUri: input.redirectURI,
        trusted: input.trusted,
        isPublic: input.public,
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
    if (actor && row.trusted) {
      await vouchFor(tx, row.id, actor.userId);
      await tellOwners(tx, actor.teamId, { what: "client-trusted", byUserId: actor.userId, clientName: row.name });
    }
    return {
      id: row.id,
      name: row.name,
      redirectURI: row.redirectUri,
      trusted: row.trusted,
      ...(row.isPublic ? { public: true } : {}),
      client_id: row.clientId,
      // That of a public client is thrown away: nobody knows it.
      client_secret: row.isPublic ? "" : clientSecret,
    };
  });
}
