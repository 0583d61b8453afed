import type { TeamRole } from "@/lib/permissions";

export const roleNames: Record<TeamRole, string> = { owner: "Owner", admin: "Admin", developer: "Developer" };

/** What a role means, in a sentence. */
export const roleMeanings: Record<TeamRole, string> = {
  owner: "Can do everything. Only owners can add owners, transfer the team and delete it.",
  admin: "Manages members, billing and every application on the team.",
  developer: "Creates applications, and works on the ones they were added to.",
};

/** @returns "an admin" */
export const roleWithArticle = (role: TeamRole): string => (role === "developer" ? "a developer" : `an ${role}`);
