import type { TeamRole } from "@/lib/permissions";

/** What the shell shows of the viewer. */
export interface Viewer {
  name: string;
  avatar: string | null;
  email: string;
  emailVerified: boolean;
  /** Whether their team requires a second factor that they don't have: all they may do is set one up. */
  lacksFactor: boolean;
  /** Whether they have logged in with their company account. */
  viaCompany: boolean;
  /** Whether they run this installation. */
  isOperator: boolean;
  role: TeamRole;
  teamId: string;
  teamName: string;
  /** All they are in, oldest first. */
  teams: readonly { id: string; team_name: string; role: TeamRole }[];
  /** The keys that open the palette, as this machine calls them. */
  paletteKeys: string;
}
