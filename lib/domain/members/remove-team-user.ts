import { prisma, type Queries } from "@/lib/db";
import { AppError, notFound, StepUpRequired } from "@/lib/errors";
import { fullName } from "@/lib/full-name";
import { can } from "@/lib/permissions";
import type { Actor } from "../actor";
import { by, recordAudit } from "../audit/record-audit";
import { stepUp } from "../authentication/step-up";
import { cancelInviteById } from "../invites/cancel-invite-by-id";
import { isId } from "../is-id";
import { requireVersion } from "../precondition";
import { rememberFormer } from "../teams/former-members";
import { memberVersion } from "../users/member-version";
import { seesUser } from "./visible-users";
import { holdTeamFor } from "../teams/hold-team";
import { leavesNoOwner, lastOwner } from "../teams/last-owner";
import { tellOwners } from "../teams/tell-owners";

/**
 * Ends a membership, and with it the roles on applications and the sessions it carried. Anyone may leave; to remove somebody else
 * takes an owner, or an admin if it is no owner. Removing an owner, even oneself, takes the actor's own password.
 * @param id of a member, or of an invite, which is then cancelled
 * @param password the actor's own, if it came along
 * @throws AppError `not_found`, `authorization`, `validation` on `password`, `conflict` on `user_id` for the last owner,
 * `precondition_failed`
 */
export async function removeTeamUser(
  actor: Actor,
  id: string,
  password: string | undefined,
): Promise<{ status: "ok" }> {
  const leaves = id === actor.userId;
  if (!leaves && !can(actor, "member.remove")) throw await refusal(actor, id);
  if (!isId(id)) throw notFound();
  // Asked before any lock is taken, since a password takes long to check; what it was asked for is looked at again.
  const proven = (await findMember(prisma, actor.teamId, id))?.role === "owner";
  if (proven) {
    await checkMayEnd(prisma, actor, id);
    await stepUp(actor, password);
  }
  try {
    await prisma.$transaction(async (tx) => {
      const current = await holdTeamFor(tx, actor, leaves ? "team.read" : "member.remove");
      const member = await findMember(tx, actor.teamId, id);
      if (member?.role === "owner" && !proven) throw new StepUpRequired();
      if (member) await remove(tx, current, member);
      else if (!(await cancelInviteById(tx, current, id))) throw notFound();
    });
  } catch (error) {
    if (leavesNoOwner(error)) throw lastOwner("user_id");
    throw error;
  }
  return { status: "ok" };
}

/** What a developer who tries to remove somebody else is told. */
const refusal = async (actor: Actor, id: string): Promise<AppError> =>
  isId(id) && (await seesUser(actor, id))
    ? new AppError("authorization", "Only an owner or admin can remove other people.")
    : notFound();

const findMember = (queries: Queries, teamId: string, userId: string) =>
  queries.membership.findUnique({
    where: { teamId_userId: { teamId, userId } },
    select: { userId: true, role: true, user: { select: { firstName: true, lastName: true } } },
  });

type Member = NonNullable<Awaited<ReturnType<typeof findMember>>>;

async function remove(queries: Queries, actor: Actor, { userId, role, user }: Member): Promise<void> {
  const { teamId } = actor;
  if (role === "owner") await checkMayEnd(queries, actor, userId);
  await requireVersion(actor, () => memberVersion(queries, teamId, userId));
  await rememberFormer(queries, teamId, userId);
  const { count } = await queries.membership.deleteMany({ where: { teamId, userId } });
  // They have deleted their account meanwhile.
  if (count === 0) throw notFound();
  await recordAudit(queries, {
    ...by(actor),
    action: userId === actor.userId ? "member.left" : "member.removed",
    target: { type: "user", id: userId, name: fullName(user) },
    before: { role },
  });
  if (role === "owner") {
    const notice = { what: "owner-removed", byUserId: actor.userId, personName: fullName(user) } as const;
    await tellOwners(queries, teamId, notice, userId);
  }
}

/** @throws AppError `authorization` unless an owner removes this owner, `conflict` for the last one */
async function checkMayEnd(queries: Queries, { teamId, role }: Actor, ownerId: string): Promise<void> {
  if (role !== "owner") throw new AppError("authorization", "Only an owner can remove an owner.");
  const others = await queries.membership.count({ where: { teamId, role: "owner", userId: { not: ownerId } } });
  if (others === 0) throw lastOwner("user_id");
}
