import { prisma } from "@/lib/db";
import { teamNameKey } from "./team-name";

/** @returns whether a team has this name, in whatever case */
export async function teamExists(name: string): Promise<{ exists: boolean }> {
  const team = await prisma.team.findUnique({ where: { nameKey: teamNameKey(name) }, select: { id: true } });
  return { exists: team !== null };
}
