import { AppError } from "@/lib/errors";
import { can, outranks, type TeamRole } from "@/lib/permissions";

/**
 * May this caller make a `before` an `after`? Nobody reaches above themselves, so nobody raises themselves either.
 * @param role of the caller
 * @throws AppError `authorization`
 */
export function checkRoleChange(role: TeamRole, before: TeamRole, after: TeamRole): void {
  if (!can({ role }, "member.update")) throw new AppError("authorization", "You're not allowed to change roles.");
  if (outranks(before, role)) throw new AppError("authorization", "Only an owner can change an owner's role.");
  if (outranks(after, role)) throw new AppError("authorization", "You can't give anyone a role above your own.");
}

/** @returns whether a change of role makes somebody an owner, or stops them from being one */
export const concernsOwner = (before: TeamRole, after: TeamRole): boolean =>
  before !== after && [before, after].includes("owner");
