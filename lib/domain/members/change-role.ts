import type { Queries } from "@/lib/db";
import { StepUpRequired } from "@/lib/errors";
import { fullName } from "@/lib/full-name";
import type { TeamRole } from "@/lib/permissions";
import type { Actor } from "../actor";
import { by, recordAudit } from "../audit/record-audit";
import { lastOwner } from "../teams/last-owner";
import { tellOwners } from "../teams/tell-owners";
import type { HeldRoles } from "./lock-member";
import { checkRoleChange, concernsOwner } from "./role-rules";

/**
 * Gives a member another role. What they were added to by hand stays: it counts again should they come down.
 * @param queries a transaction that has locked the team and both members
 * @param proven whether the actor has proven that it's them, without which nobody is made an owner, or ceases to be one
 * @throws AppError `authorization`, `conflict` on `role` for the last owner
 */
export async function changeRole(
  queries: Queries,
  actor: Actor,
  user: { id: string; firstName: string; lastName: string },
  roles: HeldRoles,
  role: TeamRole,
  proven: boolean,
): Promise<void> {
  if (roles.member === role) return;
  checkRoleChange(roles.actor, roles.member, role);
  if (concernsOwner(roles.member, role) && !proven) throw new StepUpRequired();
  const { teamId } = actor;
  if (roles.member === "owner") {
    await checkNotLastOwner(queries, teamId, user.id);
  }
  await queries.membership.update({ where: { teamId_userId: { teamId, userId: user.id } }, data: { role } });
  await recordAudit(queries, {
    ...by(actor),
    action: "member.updated",
    target: { type: "user", id: user.id, name: fullName(user) },
    before: { role: roles.member },
    after: { role },
  });
  if (!concernsOwner(roles.member, role)) return;
  const notice = { byUserId: actor.userId, personName: fullName(user) };
  if (role === "owner") await tellOwners(queries, teamId, { ...notice, what: "owner-made" });
  else await tellOwners(queries, teamId, { ...notice, what: "owner-removed" }, user.id);
}

/** @throws AppError `conflict` on `role` if nobody else owns the team */
export async function checkNotLastOwner(queries: Queries, teamId: string, userId: string): Promise<void> {
  const others = await queries.membership.count({ where: { teamId, role: "owner", userId: { not: userId } } });
  if (others === 0) throw lastOwner("role");
}
