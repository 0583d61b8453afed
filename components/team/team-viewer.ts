import type { TeamRole } from "@/lib/permissions";

/** Who looks at the team's page, and for which team. */
export interface TeamViewer {
  id: string;
  role: TeamRole;
  teamId: string;
  teamName: string;
  /** Whether everyone on the team needs a second factor. */
  secondFactorRequired: boolean;
  /** They are in no other team. */
  isOnlyTeam: boolean;
}
