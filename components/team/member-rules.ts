import type { User } from "@/lib/client/users";
import { can, teamRoles, type TeamRole } from "@/lib/permissions";

interface Viewer {
  id: string;
  role: TeamRole;
}

/** @returns the roles this person may give, highest first: none above their own */
export const rolesToGive = ({ role }: Pick<Viewer, "role">): TeamRole[] =>
  can({ role }, "member.update") ? teamRoles.slice(teamRoles.indexOf(role)) : [];

/** @returns whether they may change or remove somebody at all: an admin has no say over owners */
export const mayManage = (viewer: Viewer, { role }: Pick<User, "role">): boolean => rolesToGive(viewer).includes(role);

/** @returns whether one role is below another */
export const isLower = (role: TeamRole, than: TeamRole): boolean => teamRoles.indexOf(role) > teamRoles.indexOf(than);
