import { prisma } from "@/lib/db";
import { invalidGrant } from "./check-user";

/**
 * The team a new login acts for: the one asked for, else the client's if the user is in it, else the user's oldest.
 * @throws OAuthError `invalid_grant` if the user is not in the team asked for, or in none
 */
export async function chooseTeam(
  userId: string,
  asked: string | undefined,
  clientTeamId: string | null,
): Promise<string> {
  const memberships = await prisma.membership.findMany({
    where: { userId, team: { deletedAt: null } },
    orderBy: [{ createdAt: "asc" }, { teamId: "asc" }],
    select: { teamId: true },
  });
  const teams = memberships.map((membership) => membership.teamId);
  const wanted = asked ?? (clientTeamId && teams.includes(clientTeamId) ? clientTeamId : teams[0]);
  if (!wanted || !teams.includes(wanted)) throw invalidGrant();
  return wanted;
}
