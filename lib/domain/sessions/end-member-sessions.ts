import { prisma, type Queries } from "@/lib/db";
import { AppError, notFound } from "@/lib/errors";
import { fullName } from "@/lib/full-name";
import { outranks } from "@/lib/permissions";
import type { Actor } from "../actor";
import { by, recordAudit } from "../audit/record-audit";
import { stepUp } from "../authentication/step-up";
import { isId } from "../is-id";
import { lockMembershipsOfUserForUpdate, lockUserForNoKeyUpdate } from "../locks";
import { requireVersion } from "../precondition";
import { holdTeamFor } from "../teams/hold-team";
import { memberVersion } from "../users/member-version";

/**
 * Ends all that acts for a member in the actor's team: sessions, personal access tokens, and the clients they have let in, or are about to. Logins from
 * before don't act for the team again, not even from a session
 * of another team: the member shows anew who they are. What they do in other teams is no business of this one.
 * @param userId of a member other than the actor, from an untrusted source
 * @param password the actor's own, if it came along
 * @throws AppError `not_found`, also for somebody who is only invited; `authorization` for somebody who ranks above the actor, and without the
 *   password; `validation` on `user_id` for the actor themselves, on `password` for a wrong one; `precondition_failed`, compared with the
 *   member; `rate_limit`, `unavailable`
 */
export async function endMemberSessions(
  actor: Actor,
  userId: string,
  password: string | undefined,
): Promise<{ status: "ok" }> {
  if (userId === actor.userId) {
    throw new AppError("validation", { user_id: "To end your own sessions, use DELETE /user/me/sessions." });
  }
  // Before any lock, since a password takes long to check; looked at again below.
  await findEndable(prisma, actor, userId);
  await stepUp(actor, password);
  await prisma.$transaction(async (tx) => {
    const current = await holdTeamFor(tx, actor, "member.update");
    // Whoever is logging in holds the user, and whoever is switching teams the membership: neither slips through.
    await lockUserForNoKeyUpdate(tx, userId);
    await lockMembershipsOfUserForUpdate(tx, userId, [actor.teamId]);
    const member = await findEndable(tx, current, userId);
    await requireVersion(actor, () => memberVersion(tx, actor.teamId, userId));
    await tx.$executeRaw`
      UPDATE memberships SET sessions_ended_at = clock_timestamp()
      WHERE team_id = ${actor.teamId}::uuid AND user_id = ${userId}::uuid`;
    const where = { teamId: actor.teamId, userId };
    const { count } = await tx.session.deleteMany({ where });
    const { count: grants } = await tx.clientGrant.deleteMany({ where });
    const { count: tokens } = await tx.personalToken.deleteMany({ where });
    await tx.deviceCode.deleteMany({ where });
    await tx.authorizationCode.deleteMany({ where });
    await recordAudit(tx, {
      ...by(current),
      action: "member.sessions_ended",
      target: { type: "user", id: userId, name: fullName(member.user) },
      after: { sessions: count, grants, tokens },
    });
  });
  return { status: "ok" };
}

async function findEndable(queries: Queries, { teamId, role }: Actor, userId: string) {
  if (!isId(userId)) throw notFound();
  const member = await queries.membership.findUnique({
    where: { teamId_userId: { teamId, userId } },
    select: { role: true, user: { select: { firstName: true, lastName: true } } },
  });
  if (!member) throw notFound();
  if (outranks(member.role, role)) throw new AppError("authorization", "Only an owner can end an owner's sessions.");
  return member;
}
