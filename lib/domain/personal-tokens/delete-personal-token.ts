import { versions } from "@/lib/contract/versions";
import { prisma } from "@/lib/db";
import { notFound } from "@/lib/errors";
import type { Actor } from "../actor";
import { by, recordAudit } from "../audit/record-audit";
import { isId } from "../is-id";
import { lockTeamForKeyShare } from "../locks";
import { requireVersion } from "../precondition";
import { presentPersonalToken } from "./present";

/**
 * Ends one of the actor's tokens for the team they act for.
 * @throws AppError `not_found`, `precondition_failed`
 */
export async function deletePersonalToken(actor: Actor, id: string): Promise<{ status: "ok" }> {
  if (!isId(id)) throw notFound();
  const { userId, teamId } = actor;
  await prisma.$transaction(async (tx) => {
    const found = await tx.personalToken.findFirst({ where: { id, userId, teamId } });
    if (!found) throw notFound();
    await requireVersion(actor, () => versions.personalToken(found));
    const { scopes } = presentPersonalToken(found);
    await lockTeamForKeyShare(tx, teamId);
    const { count } = await tx.personalToken.deleteMany({ where: { id, userId, teamId } });
    if (count === 0) throw notFound();
    await recordAudit(tx, {
      ...by(actor),
      action: "personal_token.deleted",
      target: { type: "personal_token", id, name: found.name },
      before: { scopes },
    });
  });
  return { status: "ok" };
}
