import type { TeamRole } from "@/lib/permissions";

export const roleNames: Record<TeamRole, string> = { owner: "Owner", admin: "Admin", developer: "Developer" };

/** What a role means, in a sentence. */
export const roleMeanings: Record<TeamRole, string> = {
  owner: "May do everything, and alone makes owners, transfers the team and deletes it.",
  admin: "Manages members, billing and every application of the team.",
  developer: "Creates applications, and works on those they were added to.",
};

/** @returns "an admin" */
export const roleWithArticle = (role: TeamRole): string => (role === "developer" ? "a developer" : `an ${role}`);
