import type { Queries } from "@/lib/db";
import type { Actor } from "../actor";
import { by, recordAudit } from "../audit/record-audit";
import { requireVersion } from "../precondition";
import { inviteVersion } from "./present";

/**
 * Takes an invite of the actor's team back, expired or not.
 * @param queries a transaction
 * @param actor somebody who may remove members
 * @param id well-formed
 * @returns whether there was one
 * @throws AppError `precondition_failed`
 */
export async function cancelInviteById(queries: Queries, actor: Actor, id: string): Promise<boolean> {
  const where = { id, teamId: actor.teamId };
  const invite = await queries.invite.findFirst({ where });
  if (invite) await requireVersion(actor, () => inviteVersion(invite));
  const { count } = await queries.invite.deleteMany({ where });
  if (!invite || count === 0) return false;
  await recordAudit(queries, {
    ...by(actor),
    action: "invite.cancelled",
    target: { type: "invite", id, name: invite.email },
    before: { role: invite.role },
  });
  return true;
}
