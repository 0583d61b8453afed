import { prisma } from "@/lib/db";

/** @returns the names of the teams that somebody is in: what an attacker guesses their password by */
export async function teamNamesOf(userId: string): Promise<string[]> {
  const teams = await prisma.team.findMany({
    where: { deletedAt: null, memberships: { some: { userId } } },
    select: { name: true },
    take: 20,
  });
  return teams.map(({ name }) => name);
}
