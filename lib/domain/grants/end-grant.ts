import { prisma, type Queries } from "@/lib/db";
import { versions } from "@/lib/contract/versions";
import { notFound } from "@/lib/errors";
import { knownScopes } from "@/lib/scopes";
import type { Actor, Source } from "../actor";
import { recordAudit } from "../audit/record-audit";
import { isId } from "../is-id";
import { lockTeamForKeyShare } from "../locks";
import { requireVersion } from "../precondition";

interface Ending {
  /** Who ends it; null if it isn't the person. */
  actorId: string | null;
  source: Source;
  /** Why, where nobody has asked for it. */
  because?: string;
}

/**
 * Ends a grant with all its tokens, and notes it in its team's audit log.
 * @returns whether it was still there
 */
export async function endGrant(id: string, ending: Ending): Promise<boolean> {
  return prisma.$transaction((tx) => endGrantWithin(tx, id, ending));
}

async function endGrantWithin(tx: Queries, id: string, { actorId, source, because }: Ending): Promise<boolean> {
  const grant = await tx.clientGrant.findUnique({ where: { id }, include: { apiClient: true } });
  if (!grant) return false;
  await lockTeamForKeyShare(tx, grant.teamId);
  // Of two who end it at once, one does.
  const { count } = await tx.clientGrant.deleteMany({ where: { id } });
  if (count === 0) return false;
  await recordAudit(tx, {
    teamId: grant.teamId,
    actorId,
    source,
    action: "client.access_ended",
    target: { type: "client", id: grant.apiClient.id, name: grant.apiClient.name },
    before: { scopes: knownScopes(grant.scopes), user_id: grant.userId },
    ...(because ? { after: { because } } : {}),
  });
  return true;
}

/**
 * Takes a client's access to the actor's account away, on the team they act for.
 * @throws AppError `not_found`, `precondition_failed`
 */
export async function deleteClientGrant(actor: Actor, id: string): Promise<{ status: "ok" }> {
  if (!isId(id)) throw notFound();
  const { userId, teamId, source } = actor;
  if ((await prisma.clientGrant.count({ where: { id, userId, teamId } })) === 0) throw notFound();
  await requireVersion(actor, () => versions.clientGrant({ id }));
  if (!(await endGrant(id, { actorId: userId, source }))) throw notFound();
  return { status: "ok" };
}

/**
 * Ends all that a person has let in, on every team, and what they have approved and nobody has fetched yet: with a new password, whoever knew the
 * old one may have done that.
 * @param queries a transaction that has locked the user
 */
export async function endGrantsOf(queries: Queries, userId: string): Promise<void> {
  // First the codes: while one is exchanged, this waits for it, and then finds what it gave.
  await queries.authorizationCode.deleteMany({ where: { userId } });
  await queries.deviceCode.deleteMany({ where: { userId } });
  await queries.clientGrant.deleteMany({ where: { userId } });
}
