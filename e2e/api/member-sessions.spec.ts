import { expect, test } from "@playwright/test";
import { password, signUp, type Account, type Tokens } from "../support/accounts";
import { call } from "../support/api";
import { query } from "../support/database";
import { approveDevice, beginDevice, exchangeCode, newClient, newCode, newGrant, poll, reads } from "../support/grants";
import { insertPersonalToken } from "../support/machines";
import { addMember, logInFor, type Member } from "../support/members";
import { works } from "../support/passwords";

const end = ({ teamId }: Account, token: string, userId: string, proof: object = { password }) =>
  call("DELETE", `/team/${teamId}/user/${userId}/sessions`, { token, body: proof });

const ownTeamOf = async ({ userId }: Member, team: Account): Promise<string> => {
  const [row] = await query<{ team_id: string }>(
    "SELECT team_id FROM memberships WHERE user_id = $1 AND team_id <> $2",
    [userId, team.teamId],
  );
  return row?.team_id ?? "";
};

const switchTo = (token: string, team_id: string) =>
  call<Tokens>("POST", "/session/team", { token, body: { team_id } });

test("an admin ends a member's sessions in the team only, and a login from before can't switch back to it", async () => {
  const team = await signUp();
  const [admin, member] = await Promise.all([addMember(team, "admin"), addMember(team, "developer")]);
  const ownTeamId = await ownTeamOf(member, team);
  const elsewhere = (await switchTo(member.token, ownTeamId)).body.access_token;
  expect((await end(team, admin.token, member.userId)).status).toBe(200);
  expect(await works(member.token)).toBe(false);
  expect(await works(elsewhere)).toBe(true);
  const back = await switchTo(elsewhere, team.teamId);
  expect(back.status).toBe(403);
  expect(back.body).toMatchObject({ errorType: "authorization" });

  // A new login is as good as ever, and may come and go between the teams.
  const again = await logInFor(team.teamId, member.email, member.client);
  const away = (await switchTo(again, ownTeamId)).body.access_token;
  expect((await switchTo(away, team.teamId)).status).toBe(200);

  const log = await call<{ action: string; actor: { id: string }; target: { id: string }; after: object }[]>(
    "GET",
    "/audit-log?action=member.sessions_ended",
    { token: team.token },
  );
  expect(log.body).toMatchObject([
    { actor: { id: admin.userId }, target: { id: member.userId }, after: { sessions: 1 } },
  ]);
});

test("nobody ends the sessions of somebody who ranks above them, their own this way, or those of other teams", async () => {
  const [team, stranger] = await Promise.all([signUp(), signUp()]);
  const [admin, other, owner] = await Promise.all([
    addMember(team, "admin"),
    addMember(team, "admin"),
    addMember(team, "owner"),
  ]);
  expect((await end(team, admin.token, owner.userId)).status).toBe(403);
  expect((await end(team, stranger.token, admin.userId)).status).toBe(404);
  expect((await end(stranger, stranger.token, admin.userId)).status).toBe(404);
  const own = await end(team, admin.token, admin.userId);
  expect(own.status).toBe(400);
  expect(own.body).toMatchObject({ response: { user_id: expect.any(String) } });
  for (const { token } of [admin, other, owner]) expect(await works(token)).toBe(true);
  expect((await end(team, admin.token, other.userId)).status).toBe(200);
  expect((await end(team, team.token, owner.userId)).status).toBe(200);
});

test("with a member's sessions end their tokens, the clients they let in, and those they're about to", async () => {
  const team = await signUp();
  const member = await addMember(team, "developer");
  const { token } = await insertPersonalToken(team.teamId, member.email);
  const client = await newClient();
  const granted = await newGrant(member.token, client);
  const { device_code, user_code } = (await beginDevice(client)).body;
  expect((await approveDevice(member.token, user_code)).status).toBe(200);
  const code = await newCode(member.token, client);
  expect((await end(team, team.token, member.userId)).status).toBe(200);
  expect(await reads(token)).toBe(401);
  expect(await reads(granted.access_token)).toBe(401);
  expect((await poll(client, device_code)).status).toBe(400);
  expect((await exchangeCode(client, code)).status).toBe(400);
});
