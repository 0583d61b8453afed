import type { TeamRole } from "@/lib/permissions";

/** What the page shows of an invite. */
export interface Invite {
  team_id: string;
  team_name: string;
  email: string;
  first_name: string;
  role: TeamRole;
  /** The inviter's name; empty if they are gone. */
  invited_by: string;
  expires_at: string;
  /** A password to choose, or the one of the account. */
  needs: "new_password" | "password";
}
