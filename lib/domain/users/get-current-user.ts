import type { z } from "zod";
import type { currentUserSchema } from "@/lib/contract/users";
import { gathering } from "@/lib/gathering";
import { forEachKey, forKeptPlan } from "@/lib/kept-plan";
import { readRows } from "@/lib/read-rows";
import type { Actor } from "../actor";
import { presentUser, selectProfile, type ShownUser } from "./present";

type CurrentUser = z.infer<typeof currentUserSchema>;

interface Row extends ShownUser {
  email_verified: boolean;
  teams: CurrentUser["teams"];
}

const text = forEachKey(
  "uuid",
  `SELECT u.id, u.email, ${selectProfile("client").text}, u.created_at AS "createdAt", u.updated_at AS "updatedAt",
    u.email_verified_at IS NOT NULL AS email_verified,
    (
      SELECT coalesce(json_agg(json_build_object('id', t.id, 'team_name', t.name, 'role', m.role) ORDER BY m.created_at, m.team_id), '[]')
      FROM memberships m JOIN teams t ON t.id = m.team_id AND t.deleted_at IS NULL WHERE m.user_id = u.id
    ) AS teams
  FROM users u WHERE u.id = given.key`,
);

const findUser = gathering(async (ids) => {
  const rows = await readRows<Row>({ text, values: [forKeptPlan(ids)] }, { keepPlan: true });
  return new Map(rows.map((row) => [row.id, row]));
});

/** @returns the caller, the team they act for, and all their teams, oldest first; a login through a team's provider knows that team alone */
export async function getCurrentUser(actor: Actor): Promise<CurrentUser> {
  const row = await findUser(actor.userId);
  if (!row) throw new Error("the actor is gone");
  const current = row.teams.find((team) => team.id === actor.teamId);
  return {
    ...presentUser(row, actor.role),
    email_verified: row.email_verified,
    second_factor_missing: actor.lacksFactor,
    team: { id: actor.teamId, team_name: current?.team_name ?? "" },
    teams: actor.viaProvider ? row.teams.filter(({ id }) => id === actor.teamId) : row.teams,
  };
}
