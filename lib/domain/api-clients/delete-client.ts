import { isClientId } from "@/lib/auth/secret";
import { versions } from "@/lib/contract/versions";
import { prisma } from "@/lib/db";
import { notFound } from "@/lib/errors";
import type { Actor } from "../actor";
import { by, recordAudit } from "../audit/record-audit";
import { isId } from "../is-id";
import { lockTeamForKeyShare } from "../locks";
import { requireVersion } from "../precondition";
import { endClient } from "./end-client";
import { presentClient } from "./present";

/**
 * Revokes an API client of the actor's team: all logins that came through it end with it, and so do the links to choose a new
 * password that a trusted one was shown.
 * @param id its id, or its `client_id`
 * @throws AppError `not_found` if the team has none such, `precondition_failed`
 */
export async function deleteClient(actor: Actor, id: string): Promise<{ status: "ok" }> {
  if (!isId(id) && !isClientId(id)) throw notFound();
  const { teamId } = actor;
  await prisma.$transaction(async (tx) => {
    const client = await tx.apiClient.findFirst({ where: { ...(isId(id) ? { id } : { clientId: id }), teamId } });
    if (!client) throw notFound();
    // Whether somebody answers for it is no part of its version.
    await requireVersion(actor, () => versions.client(presentClient(client, true)));
    await lockTeamForKeyShare(tx, teamId);
    if (!(await endClient(tx, client))) throw notFound();
    await recordAudit(tx, {
      ...by(actor),
      action: "client.deleted",
      target: { type: "client", id: client.id, name: client.name },
      before: { redirect_uri: client.redirectUri, trusted: client.trusted },
    });
  });
  return { status: "ok" };
}
