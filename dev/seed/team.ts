import { prisma } from "@/lib/db";
import { openTeam } from "@/lib/domain/teams/open-team";
import type { TeamRole } from "@/lib/permissions";
import { seedSource } from "./source";

interface Person {
  id: string;
  email: string;
}

/** A team with its owner and further members. */
export async function seedTeam(
  name: string,
  owner: Person,
  members: { person: Person; role: TeamRole }[] = [],
): Promise<{ id: string }> {
  return prisma.$transaction(async (tx) => {
    const team = await openTeam(tx, owner, name, seedSource);
    await tx.membership.createMany({
      data: members.map(({ person, role }) => ({ teamId: team.id, userId: person.id, role })),
    });
    return { id: team.id };
  });
}
