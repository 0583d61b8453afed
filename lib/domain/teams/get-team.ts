import type { z } from "zod";
import type { teamSchema } from "@/lib/contract/teams";
import { prisma } from "@/lib/db";
import { notFound } from "@/lib/errors";
import type { Actor } from "../actor";
import { isId } from "../is-id";

/**
 * @param teamId one of the caller's teams; not necessarily the one they act for
 * @throws AppError `not_found` for any other
 */
export async function getTeam(actor: Actor, teamId: string): Promise<z.infer<typeof teamSchema>> {
  const membership = isId(teamId)
    ? await prisma.membership.findUnique({
        where: { teamId_userId: { teamId, userId: actor.userId }, team: { deletedAt: null } },
        include: { team: true },
      })
    : null;
  if (!membership) throw notFound();
  const { team, role } = membership;
  return {
    id: team.id,
    team_name: team.name,
    email: team.email,
    role,
    created_at: team.createdAt.toISOString(),
    updated_at: team.updatedAt.toISOString(),
  };
}
