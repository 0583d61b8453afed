import type { User } from "@/lib/browser/users";
import { can, outranks, teamRoles, type TeamRole } from "@/lib/permissions";

interface Viewer {
  id: string;
  role: TeamRole;
}

/** @returns the roles this person may give, highest first: none above their own */
export const rolesToGive = ({ role }: Pick<Viewer, "role">): TeamRole[] =>
  can({ role }, "member.update") ? teamRoles.filter((other) => !outranks(other, role)) : [];

/** @returns whether they may change or remove somebody at all: an admin has no say over owners */
export const mayManage = (viewer: Viewer, { role }: Pick<User, "role">): boolean => rolesToGive(viewer).includes(role);

/** @returns whether a change makes an active or invited member an owner, or stops them from being one: that takes a proof of who asks */
export const takesProof = ({ role, status }: Pick<User, "role" | "status">, after: TeamRole): boolean =>
  role !== after && (after === "owner" || (role === "owner" && status === "active"));
