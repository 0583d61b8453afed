import { AppError } from "@/lib/errors";
import { can, teamRoles, type TeamRole } from "@/lib/permissions";

/** @returns whether one role stands above the other: developer < admin < owner */
export const outranks = (one: TeamRole, other: TeamRole): boolean => teamRoles.indexOf(one) < teamRoles.indexOf(other);

/**
 * May this caller make a `before` an `after`? Nobody reaches above themselves, so nobody raises themselves either.
 * @param role of the caller
 * @throws AppError `authorization`
 */
export function checkRoleChange(role: TeamRole, before: TeamRole, after: TeamRole): void {
  if (!can({ role }, "member.update")) throw new AppError("authorization", "You are not allowed to change roles.");
  if (outranks(before, role)) throw new AppError("authorization", "Only an owner changes the role of an owner.");
  if (outranks(after, role)) throw new AppError("authorization", "You can't give a role above your own.");
}
