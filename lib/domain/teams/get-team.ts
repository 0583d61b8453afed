import type { z } from "zod";
import type { teamSchema } from "@/lib/contract/teams";
import { notFound } from "@/lib/errors";
import { Prisma } from "@/lib/generated/prisma/client";
import type { TeamRole } from "@/lib/permissions";
import { readRows } from "@/lib/read-rows";
import type { Actor } from "../actor";
import { isId } from "../is-id";

interface Row {
  id: string;
  team_name: string;
  email: string;
  role: TeamRole;
  second_factor_required: boolean;
  created_at: string;
  updated_at: string;
}

/**
 * @param teamId one of the caller's teams; not necessarily the one they act for
 * @throws AppError `not_found` for any other
 */
export async function getTeam(actor: Actor, teamId: string): Promise<z.infer<typeof teamSchema>> {
  if (!isId(teamId)) throw notFound();
  const [team] = await readRows<Row>(
    Prisma.sql`
      SELECT t.id, t.name AS team_name, t.email, m.role, t.second_factor_required, t.created_at, t.updated_at
      FROM memberships m JOIN teams t ON t.id = m.team_id AND t.deleted_at IS NULL
      WHERE m.team_id = ${teamId}::uuid AND m.user_id = ${actor.userId}::uuid`,
    { keepPlan: true },
  );
  if (!team) throw notFound();
  return team;
}
