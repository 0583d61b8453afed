import type { TeamRole } from "@/lib/permissions";

/** A role in a sentence. */
export const withArticle: Record<TeamRole, string> = {
  owner: "an owner",
  admin: "an admin",
  developer: "a developer",
};
