import { expect, test } from "@playwright/test";
import { logIn, registerClient, signUp } from "../support/accounts";
import { call } from "../support/api";
import { query } from "../support/database";
import { productUrl } from "../support/environment";
import { whileLocked } from "../support/locked";
import { addMember } from "../support/members";
import { works } from "../support/passwords";
import { portalCookie } from "../support/portal-cookie";
import { unknownId } from "../support/world";

interface Session {
  id: string;
  client: string | null;
  address: string;
  user_agent: string | null;
  teams: { id: string; team_name: string }[];
  current: boolean;
  last_used_at: string;
}

const sessionsOf = async (token: string) => {
  const answer = await call<Session[]>("GET", "/user/me/sessions", { token });
  expect(answer.status).toBe(200);
  return answer.body;
};

const ageUse = (loginId: string, minutes: number) =>
  query("UPDATE logins SET last_used_at = now() - make_interval(mins => $2) WHERE id = $1", [loginId, minutes]);

const lastUse = async (loginId: string) =>
  (await query<{ at: Date }>("SELECT last_used_at AS at FROM logins WHERE id = $1", [loginId]))[0]?.at;

test("a session is listed with its client, its origin, and the teams it has acted for", async () => {
  const { email, teamId, teamName, token } = await signUp();
  await portalCookie(email);
  const [portal, api] = await sessionsOf(token);
  expect(portal).toMatchObject({ client: null, current: false, teams: [{ id: teamId, team_name: teamName }] });
  expect(api).toMatchObject({
    client: "tests",
    current: true,
    user_agent: "node",
    address: expect.stringMatching(/^(127\.0\.0\.1|::1|::ffff:127\.0\.0\.1)$/),
    teams: [{ id: teamId, team_name: teamName }],
  });
});

test("each session marks itself as the current one", async () => {
  const { email, client, token } = await signUp();
  const other = (await logIn(email, client)).access_token;
  const currentOf = async (bearer: string) => (await sessionsOf(bearer)).filter(({ current }) => current);
  const [[one], [two]] = [await currentOf(token), await currentOf(other)];
  expect(one?.id).not.toBe(two?.id);
  expect(await sessionsOf(token)).toHaveLength(2);
});

test("sessions are listed by last use, without ended ones", async () => {
  const { email, client, token } = await signUp();
  await logIn(email, client);
  await logIn(email, client);
  const [third, second, first] = await sessionsOf(token);
  await ageUse(second?.id ?? "", 60);
  await ageUse(third?.id ?? "", 120);
  expect((await sessionsOf(token)).map(({ id }) => id)).toEqual([first?.id, second?.id, third?.id]);
  await query("UPDATE sessions SET expires_at = now() WHERE login_id = $1", [second?.id]);
  expect((await sessionsOf(token)).map(({ id }) => id)).toEqual([first?.id, third?.id]);
});

test("you can't see or end another person's session, in your team or any other", async () => {
  const team = await signUp();
  const [member, stranger] = [await addMember(team, "admin"), await signUp()];
  const [session] = await sessionsOf(member.token);
  for (const other of [team.token, stranger.token]) {
    expect((await sessionsOf(other)).map(({ id }) => id)).not.toContain(session?.id);
    const answer = await call("DELETE", `/user/me/sessions/${session?.id}`, { token: other });
    expect(answer.status).toBe(404);
    const unknown = await call("DELETE", `/user/me/sessions/${unknownId}`, { token: other });
    expect({ ...answer.body, request_id: "" }).toEqual({ ...unknown.body, request_id: "" });
  }
  expect(await works(member.token)).toBe(true);
});

test("ending a session stops it at once, and no other", async () => {
  const { email, client, token } = await signUp();
  const other = (await logIn(email, client)).access_token;
  const cookie = await portalCookie(email);
  const session = (await sessionsOf(other)).find(({ current }) => current);
  expect((await call("DELETE", `/user/me/sessions/${session?.id}`, { token })).body).toEqual({ status: "ok" });
  expect(await works(other)).toBe(false);
  expect(await works(token)).toBe(true);
  expect((await call("GET", "/user/me", { headers: { cookie } })).status).toBe(200);
  expect((await call("DELETE", `/user/me/sessions/${session?.id}`, { token })).status).toBe(404);
});

test("ending the current session logs you out", async () => {
  const { email, token } = await signUp();
  const cookie = await portalCookie(email);
  const headers = { cookie, origin: productUrl() };
  const { body } = await call<Session[]>("GET", "/user/me/sessions", { headers });
  const session = body.find(({ current }) => current);
  expect(session?.client).toBeNull();
  expect((await call("DELETE", `/user/me/sessions/${session?.id}`, { headers })).status).toBe(200);
  expect((await call("GET", "/user/me", { headers })).status).toBe(401);
  expect(await works(token)).toBe(true);
});

test("a malformed session id is not found", async () => {
  const { token } = await signUp();
  for (const id of ["x", "%00", unknownId.slice(1), "%F0%9F%94%91"]) {
    expect((await call("DELETE", `/user/me/sessions/${id}`, { token })).status, id).toBe(404);
  }
});

test("ending all other sessions keeps the current one, whatever team it acts for", async () => {
  const team = await signUp();
  const member = await addMember(team, "developer");
  const own = (await logIn(member.email, member.client)).access_token;
  const cookie = await portalCookie(member.email);
  const answer = await call("DELETE", "/user/me/sessions", { token: member.token });
  expect(answer.body).toEqual({ status: "ok" });
  expect(await sessionsOf(member.token)).toMatchObject([{ current: true }]);
  expect(await works(own)).toBe(false);
  expect((await call("GET", "/user/me", { headers: { cookie } })).status).toBe(401);
  expect(await works(team.token)).toBe(true);
});

test("a call updates the last use once it is five minutes old", async () => {
  const { email, token } = await signUp();
  const cookie = await portalCookie(email);
  const logins = await sessionsOf(token);
  const [portal, api] = [logins.find(({ client }) => !client), logins.find(({ client }) => client)];
  const calls = [
    [portal?.id ?? "", { headers: { cookie } }],
    [api?.id ?? "", { token }],
  ] as const;
  for (const [id, by] of calls) {
    await ageUse(id, 4);
    const recent = await lastUse(id);
    await call("GET", "/user/me", by);
    await call("GET", "/user/me", by);
    expect(await lastUse(id)).toEqual(recent);
    await ageUse(id, 6);
    await call("GET", "/user/me", by);
    await expect.poll(async () => Date.now() - ((await lastUse(id))?.getTime() ?? 0)).toBeLessThan(60_000);
  }
});

test("a call doesn't wait for its last use to be saved", async () => {
  const { token } = await signUp();
  const [session] = await sessionsOf(token);
  await ageUse(session?.id ?? "", 60);
  await whileLocked("SELECT 1 FROM logins WHERE id = $1 FOR UPDATE", [session?.id], async () => {
    expect(await works(token)).toBe(true);
  });
});

test("a login whose only team is deleted is not listed", async () => {
  const team = await signUp();
  const member = await addMember(team, "developer");
  const own = await logIn(member.email, await registerClient());
  await query("UPDATE teams SET deleted_at = now(), name_key = NULL WHERE id = $1", [team.teamId]);
  expect(await sessionsOf(own.access_token)).toMatchObject([{ current: true }]);
  expect(await works(member.token)).toBe(false);
});
