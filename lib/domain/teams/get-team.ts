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
  // A login may look around in all of its person's teams; a token with scopes was made for one, and a team's provider speaks for that.
  if (!isId(teamId) || ((actor.scopes || actor.viaProvider) && teamId !== actor.teamId)) throw notFound();
  // A service account is in its team without being a member.
  const from =
    actor.kind === "person"
      ? Prisma.sql`m.role FROM memberships m JOIN teams t ON t.id = m.team_id AND m.user_id = ${actor.userId}::uuid`
      : Prisma.sql`${actor.role} AS role FROM teams t`;
  const [team] = await readRows<Row>(
    Prisma.sql`
      SELECT t.id, t.name AS team_name, t.email, t.second_factor_required, t.created_at, t.updated_at, ${from}
      WHERE t.id = ${teamId}::uuid AND t.deleted_at IS NULL`,
    { keepPlan: true },
  );
  if (!team) throw notFound();
  return team;
}
