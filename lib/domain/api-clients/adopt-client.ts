import { isClientId } from "@/lib/auth/secret";
import { prisma } from "@/lib/db";
import { AppError, notFound } from "@/lib/errors";
import type { Actor } from "../actor";
import { by, recordAudit } from "../audit/record-audit";
import { stepUp } from "../authentication/step-up";
import { isId } from "../is-id";
import { holdTeamFor } from "../teams/hold-team";
import { tellOwners } from "../teams/tell-owners";
import { presentClient, type PresentedClient } from "./present";
import { vouchFor } from "./vouch-for";

/**
 * Makes the actor, an owner, answer for a trusted client of the team: one that is suspended works again.
 * @param id its id, or its `client_id`
 * @param password the actor's own, if it came along
 * @throws AppError `not_found`, `conflict` for a client that is not trusted, `authorization` and `validation` on `password`
 */
export async function adoptClient(actor: Actor, id: string, password: string | undefined): Promise<PresentedClient> {
  if (!isId(id) && !isClientId(id)) throw notFound();
  const { teamId, userId } = actor;
  const where = { ...(isId(id) ? { id } : { clientId: id }), teamId };
  const found = await prisma.apiClient.findFirst({ where });
  if (!found) throw notFound();
  if (!found.trusted) throw new AppError("conflict", "This client isn't trusted. Only trusted clients can be adopted.");
  await stepUp(actor, password);
  return prisma.$transaction(async (tx) => {
    await holdTeamFor(tx, actor, "client.trust");
    await vouchFor(tx, found.id, userId);
    const client = await tx.apiClient.findFirst({ where });
    if (!client) throw notFound();
    await recordAudit(tx, {
      ...by(actor),
      action: "client.adopted",
      target: { type: "client", id: client.id, name: client.name },
    });
    await tellOwners(tx, teamId, { what: "client-adopted", byUserId: userId, clientName: client.name });
    return presentClient(client, true);
  });
}
