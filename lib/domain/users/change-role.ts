import type { Queries } from "@/lib/db";
import type { TeamRole } from "@/lib/permissions";
import type { Actor } from "../actor";
import { by, recordAudit } from "../audit/record-audit";
import { lastOwner } from "../teams/last-owner";
import { fullName } from "./full-name";
import type { HeldRoles } from "./lock-member";
import { checkRoleChange } from "./role-rules";

/**
 * Gives a member another role. What they were added to by hand stays: it counts again should they come down.
 * @param queries a transaction that has locked the team and both members
 * @throws AppError `authorization`, `conflict` on `role` for the last owner
 */
export async function changeRole(
  queries: Queries,
  actor: Actor,
  user: { id: string; firstName: string; lastName: string },
  roles: HeldRoles,
  role: TeamRole,
): Promise<void> {
  if (roles.member === role) return;
  checkRoleChange(roles.actor, roles.member, role);
  const { teamId } = actor;
  if (roles.member === "owner") {
    const others = await queries.membership.count({ where: { teamId, role: "owner", userId: { not: user.id } } });
    if (others === 0) throw lastOwner("role");
  }
  await queries.membership.update({ where: { teamId_userId: { teamId, userId: user.id } }, data: { role } });
  await recordAudit(queries, {
    ...by(actor),
    action: "member.updated",
    target: { type: "user", id: user.id, name: fullName(user) },
    before: { role: roles.member },
    after: { role },
  });
}
