import { expect } from "@playwright/test";
import type { TeamRole } from "@/lib/permissions";
import { password } from "./accounts";
import { call, type Answer } from "./api";
import { query } from "./database";

export interface User {
  id: string;
  email: string;
  first_name: string;
  last_name: string;
  avatar: string | null;
  bio: string;
  role: TeamRole;
  status: "active" | "invited";
  updated_at: string;
}

/** @returns the id of whoever this token stands for */
export const ownId = async (token: string): Promise<string> => (await call<User>("GET", "/user/me", { token })).body.id;

export const updateUser = (token: string, id: string, body: object): Promise<Answer<User>> =>
  call("PATCH", `/user/${id}`, { token, body });

export const deleteAccount = (token: string, typed = password): Promise<Answer> =>
  call("DELETE", "/user/me", { token, body: { password: typed } });

/** A team that lives has an owner who does, and nobody is in it who is gone; one that is buried has nobody. */
export async function expectOwned(teamId: string): Promise<void> {
  const [team] = await query<{ live: boolean; members: number; owners: number; gone: number }>(
    `SELECT t.deleted_at IS NULL AS live, count(u.id)::int AS members,
        (count(u.id) FILTER (WHERE m.role = 'owner'))::int AS owners,
        (count(u.id) FILTER (WHERE u.deleted_at IS NOT NULL))::int AS gone
      FROM teams t LEFT JOIN memberships m ON m.team_id = t.id LEFT JOIN users u ON u.id = m.user_id
      WHERE t.id = $1 GROUP BY t.id`,
    [teamId],
  );
  expect(team?.gone).toBe(0);
  if (team?.live) expect(team.owners).toBeGreaterThan(0);
  else expect(team?.members).toBe(0);
}
