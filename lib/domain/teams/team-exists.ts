import { prisma } from "@/lib/db";
import { nameFormHashes, teamNameKey } from "./team-name";

/** @returns whether a team has this name, or one that can be taken for it */
export async function teamExists(name: string): Promise<{ exists: boolean }> {
  const team = await prisma.team.findFirst({
    where: {
      OR: [{ nameKey: teamNameKey(name) }, { nameForms: { some: { hash: { in: nameFormHashes(name) } } } }],
    },
    select: { id: true },
  });
  return { exists: team !== null };
}
