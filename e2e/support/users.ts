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

/** @returns the id of the person this token stands for */
export const ownId = async (token: string): Promise<string> => (await call<User>("GET", "/user/me", { token })).body.id;

/** Makes somebody an owner, or an owner something else, with the password that this takes. */
export const changeOwner = (token: string, id: string, role: TeamRole): Promise<Answer<User>> =>
  updateUser(token, id, { role, current_password: password });

export const updateUser = (token: string, id: string, body: object): Promise<Answer<User>> =>
  call("PATCH", `/user/${id}`, { token, body });

export const deleteAccount = (token: string, typed = password): Promise<Answer> =>
  call("DELETE", "/user/me", { token, body: { password: typed } });

/** A live team has an owner, and nobody in it has deleted their account; a buried team has nobody in it. */
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
