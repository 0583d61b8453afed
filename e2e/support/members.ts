import { expect } from "@playwright/test";
import type { ApplicationRole, TeamRole } from "@/lib/permissions";
import { password, registerClient, unique, type Account, type Client } from "./accounts";
import { call } from "./api";
import { query } from "./database";

export interface Member {
  userId: string;
  email: string;
  client: Client;
  /** An access token for the team they were added to. */
  token: string;
}

/** Logs in for one of the person's teams. @returns an access token */
export async function logInFor(teamId: string, email: string, client: Client): Promise<string> {
  const answer = await call<{ access_token: string }>("POST", "/login", {
    body: { grant_type: "password", username: email, password, team_id: teamId, ...client },
  });
  expect(answer.status).toBe(200);
  return answer.body.access_token;
}

/** Somebody who signed up with a team of their own, added to this team too. */
export async function addMember(team: Pick<Account, "teamId">, role: TeamRole): Promise<Member> {
  const email = `${role}-${unique()}@example.com`;
  const own = await call<{ id: string }>("POST", "/team", {
    body: { team_name: `Own team ${unique()}`, email, password, first_name: "Mary", last_name: "Member" },
  });
  expect(own.status).toBe(201);
  const [user] = await query<{ id: string }>("SELECT id FROM users WHERE email = $1", [email]);
  if (!user) throw new Error("The new user is not in the database.");
  await query("INSERT INTO memberships (team_id, user_id, role) VALUES ($1, $2, $3)", [team.teamId, user.id, role]);
  const client = await registerClient();
  return { userId: user.id, email, client, token: await logInFor(team.teamId, email, client) };
}

/** Puts a member on an application by hand. */
export async function addToApplication(
  team: Pick<Account, "teamId">,
  applicationId: string,
  member: Pick<Member, "userId">,
  role: ApplicationRole,
): Promise<void> {
  await query("INSERT INTO application_memberships (team_id, application_id, user_id, role) VALUES ($1, $2, $3, $4)", [
    team.teamId,
    applicationId,
    member.userId,
    role,
  ]);
}

export const removeMember = (team: Pick<Account, "teamId">, member: Pick<Member, "userId">) =>
  query("DELETE FROM memberships WHERE team_id = $1 AND user_id = $2", [team.teamId, member.userId]);

export const changeRole = (team: Pick<Account, "teamId">, member: Pick<Member, "userId">, role: TeamRole) =>
  query("UPDATE memberships SET role = $3 WHERE team_id = $1 AND user_id = $2", [team.teamId, member.userId, role]);
