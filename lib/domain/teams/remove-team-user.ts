import { prisma, type Queries } from "@/lib/db";
import { AppError, notFound } from "@/lib/errors";
import { can } from "@/lib/permissions";
import type { Actor } from "../actor";
import { by, recordAudit } from "../audit/record-audit";
import { cancelInviteById } from "../invites/cancel-invite-by-id";
import { isId } from "../is-id";
import { fullName } from "../users/full-name";
import { seesUser } from "../users/visible-users";
import { holdTeamFor } from "./hold-team";
import { leavesNoOwner, lastOwner } from "./last-owner";

/**
 * Ends a membership, and with it the roles on applications and the sessions it carried. Anyone may leave; to remove somebody else
 * takes an owner, or an admin if it is no owner.
 * @param id of a member, or of an invite, which is then cancelled
 * @throws AppError `not_found`, `authorization`, `conflict` on `user_id` for the last owner
 */
export async function removeTeamUser(actor: Actor, id: string): Promise<{ status: "ok" }> {
  const leaves = id === actor.userId;
  if (!leaves && !can(actor, "member.remove")) throw await refusal(actor, id);
  if (!isId(id)) throw notFound();
  try {
    await prisma.$transaction(async (tx) => {
      const current = await holdTeamFor(tx, actor, leaves ? "team.read" : "member.remove");
      const member = await findMember(tx, actor.teamId, id);
      if (member) await remove(tx, current, member);
      else if (!(await cancelInviteById(tx, current, id))) throw notFound();
    });
  } catch (error) {
    if (leavesNoOwner(error)) throw lastOwner("user_id");
    throw error;
  }
  return { status: "ok" };
}

/** What a developer is told who would remove somebody else. */
const refusal = async (actor: Actor, id: string): Promise<AppError> =>
  isId(id) && (await seesUser(actor, id))
    ? new AppError("authorization", "Only an owner or admin removes somebody else.")
    : notFound();

const findMember = (queries: Queries, teamId: string, userId: string) =>
  queries.membership.findUnique({
    where: { teamId_userId: { teamId, userId } },
    select: { userId: true, role: true, user: { select: { firstName: true, lastName: true } } },
  });

type Member = NonNullable<Awaited<ReturnType<typeof findMember>>>;

async function remove(queries: Queries, actor: Actor, { userId, role, user }: Member): Promise<void> {
  const { teamId } = actor;
  if (role === "owner") {
    if (actor.role !== "owner") throw new AppError("authorization", "Only an owner removes an owner.");
    const others = await queries.membership.count({ where: { teamId, role, userId: { not: userId } } });
    if (others === 0) throw lastOwner("user_id");
  }
  await queries.membership.delete({ where: { teamId_userId: { teamId, userId } } });
  await recordAudit(queries, {
    ...by(actor),
    action: userId === actor.userId ? "member.left" : "member.removed",
    target: { type: "user", id: userId, name: fullName(user) },
    before: { role },
  });
}
