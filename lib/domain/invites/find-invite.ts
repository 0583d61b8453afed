import { hashSecret, isSecretOf } from "@/lib/auth/secret";
import { prisma } from "@/lib/db";
import type { TeamRole } from "@/lib/permissions";

export interface FoundInvite {
  team_id: string;
  team_name: string;
  email: string;
  first_name: string;
  role: TeamRole;
  /** The name of who invited. */
  invited_by: string;
  expires_at: string;
  /** What accepting asks for: a password to choose, or the one of the account. */
  needs: "new_password" | "password";
}

/**
 * What the page of a mailed invite shows.
 * @param token from the link, from an untrusted source
 * @returns null if it is unknown, used or expired
 */
export async function findInvite(token: string): Promise<FoundInvite | null> {
  if (!isSecretOf("invite", token)) return null;
  const invite = await prisma.invite.findFirst({
    where: { tokenHash: hashSecret(token), expiresAt: { gt: new Date() }, team: { deletedAt: null } },
    include: { team: { select: { name: true } } },
  });
  if (!invite) return null;
  const [inviter, user] = await Promise.all([
    prisma.user.findUnique({ where: { id: invite.invitedById } }),
    prisma.user.findUnique({ where: { email: invite.email } }),
  ]);
  const proven = user?.passwordHash && user.passwordSetBy === "self" && user.emailVerifiedAt;
  return {
    team_id: invite.teamId,
    team_name: invite.team.name,
    email: invite.email,
    first_name: invite.firstName,
    role: invite.role,
    invited_by: inviter ? `${inviter.firstName} ${inviter.lastName}` : "Somebody",
    expires_at: invite.expiresAt.toISOString(),
    needs: proven ? "password" : "new_password",
  };
}
