import { prisma } from "@/lib/db";
import type { TeamRole } from "@/lib/permissions";
import { keepsItsPassword } from "./keeps-its-password";
import { findPendingInvite } from "./pending-invite";

/** What the holder of the mailed link is told before they accept. */
export interface FoundInvite {
  team_id: string;
  team_name: string;
  email: string;
  first_name: string;
  role: TeamRole;
  /** The inviter's name; empty if they are gone. */
  invited_by: string;
  expires_at: string;
  /** Whether accepting takes the password of the account there is, or a new one. */
  needs: "new_password" | "password";
}

/**
 * For the page behind the mailed link.
 * @param token from an untrusted source
 * @returns null if it is unknown, used, cancelled, expired, or the team is deleted
 */
export async function findInvite(token: string): Promise<FoundInvite | null> {
  const invite = await findPendingInvite(prisma, token);
  if (!invite) return null;
  const user = await prisma.user.findUnique({ where: { email: invite.email } });
  return {
    team_id: invite.team_id,
    team_name: invite.team_name,
    email: invite.email,
    first_name: invite.first_name,
    role: invite.role,
    invited_by: invite.invited_by,
    expires_at: invite.expires_at.toISOString(),
    needs: user && (await keepsItsPassword(prisma, user)) ? "password" : "new_password",
  };
}
