import type { TeamRole } from "@/lib/permissions";

/** Who looks at the users of an application. */
export interface ApplicationViewer {
  id: string;
  /** In the team. */
  role: TeamRole;
}
