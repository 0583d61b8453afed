import type { z } from "zod";
import type { currentUserSchema } from "@/lib/contract/users";
import { prisma } from "@/lib/db";
import type { Actor } from "../actor";
import { presentUser } from "./present";

/** @returns the caller, the team they act for, and all their teams, oldest first */
export async function getCurrentUser(actor: Actor): Promise<z.infer<typeof currentUserSchema>> {
  const user = await prisma.user.findUniqueOrThrow({
    where: { id: actor.userId },
    include: {
      memberships: {
        where: { team: { deletedAt: null } },
        orderBy: [{ createdAt: "asc" }, { teamId: "asc" }],
        select: { role: true, team: { select: { id: true, name: true } } },
      },
    },
  });
  const teams = user.memberships.map(({ role, team }) => ({ id: team.id, team_name: team.name, role }));
  const current = teams.find((team) => team.id === actor.teamId);
  return {
    ...presentUser(user, actor.role),
    email_verified: user.emailVerifiedAt !== null,
    team: { id: actor.teamId, team_name: current?.team_name ?? "" },
    teams,
  };
}
