import { expect, test } from "@playwright/test";
import { logIn, signUp, unique, type Client, type Tokens } from "../support/accounts";
import { call, type Answer } from "../support/api";
import { query } from "../support/database";
import { productUrl } from "../support/environment";
import { interleave } from "../support/interleave";
import { addMember, type Member } from "../support/members";
import { works } from "../support/passwords";
import { openSession, portalCookie } from "../support/portal-cookie";
import { tally, together } from "../support/together";
import { ageUse, stored } from "../support/tokens";
import { unknownId } from "../support/world";

const switchTo = (token: string, team_id: string): Promise<Answer<Tokens>> =>
  call("POST", "/session/team", { token, body: { team_id } });

const refresh = (client: Client, { refresh_token }: Tokens): Promise<Answer<Tokens>> =>
  call("POST", "/oauth/token", { body: { ...client, refresh_token } });

const teamOf = async (token: string) => (await call<{ id: string }>("GET", "/team", { token })).body.id;

/** Somebody with a team of their own, logged in for another one they are in too. */
async function inTwoTeams(): Promise<{ teamId: string; teamName: string; ownTeamId: string; member: Member }> {
  const team = await signUp();
  const member = await addMember(team, "developer");
  const teams = await query<{ team_id: string }>(
    "SELECT team_id FROM memberships WHERE user_id = $1 AND team_id <> $2",
    [member.userId, team.teamId],
  );
  return { teamId: team.teamId, teamName: team.teamName, ownTeamId: teams[0]?.team_id ?? "", member };
}

const loginsOf = (userId: string) => query("SELECT 1 FROM logins WHERE user_id = $1", [userId]);

const sessionsOf = (userId: string, teamId: string) =>
  query("SELECT 1 FROM sessions WHERE user_id = $1 AND team_id = $2", [userId, teamId]);

test("a bearer token gets new tokens for the other team, and stays valid for its own", async () => {
  const { teamId, ownTeamId, member } = await inTwoTeams();
  const answer = await switchTo(member.token, ownTeamId);
  expect(answer.status).toBe(200);
  expect(answer.body).toEqual({
    expires_in: "3600",
    access_token: expect.stringMatching(/^dbf_at_/),
    refresh_token: expect.stringMatching(/^dbf_rt_/),
    token_type: "bearer",
  });
  expect(answer.headers.get("cache-control")).toBe("no-store");
  expect(answer.headers.get("set-cookie")).toBeNull();
  expect(await teamOf(answer.body.access_token)).toBe(ownTeamId);
  expect(await teamOf(member.token)).toBe(teamId);
  expect(await loginsOf(member.userId)).toHaveLength(1);
  const sessions = await call<{ teams: { id: string }[] }[]>("GET", "/user/me/sessions", { token: member.token });
  expect(sessions.body.map(({ teams }) => teams.map(({ id }) => id))).toEqual([[teamId, ownTeamId]]);
});

test("the role is the one in the other team", async () => {
  const { ownTeamId, member } = await inTwoTeams();
  expect((await call("GET", "/client", { token: member.token })).status).toBe(403);
  const { access_token: token } = (await switchTo(member.token, ownTeamId)).body;
  expect((await call("GET", "/user/me", { token })).body).toMatchObject({ role: "owner", team: { id: ownTeamId } });
  expect((await call("GET", "/client", { token })).status).toBe(200);
});

test("a refresh token never changes its team", async () => {
  const { teamId, ownTeamId, member } = await inTwoTeams();
  const first = await logIn(member.email, member.client);
  const own = (await switchTo(member.token, ownTeamId)).body;
  expect(await teamOf((await refresh(member.client, own)).body.access_token)).toBe(ownTeamId);
  const back = (await switchTo(first.access_token, teamId)).body;
  expect(await teamOf((await refresh(member.client, back)).body.access_token)).toBe(teamId);
  expect(await teamOf((await refresh(member.client, first)).body.access_token)).toBe(ownTeamId);
});

test("logging out ends the sessions in all teams", async () => {
  const { ownTeamId, member } = await inTwoTeams();
  const own = (await switchTo(member.token, ownTeamId)).body;
  await call("POST", "/logout", { token: own.access_token });
  expect(await works(own.access_token)).toBe(false);
  expect(await works(member.token)).toBe(false);
  expect((await refresh(member.client, own)).status).toBe(400);
});

test("switching again continues the same session, and ends its earlier tokens", async () => {
  const { ownTeamId, member } = await inTwoTeams();
  const first = (await switchTo(member.token, ownTeamId)).body;
  const second = (await switchTo(member.token, ownTeamId)).body;
  expect(await works(first.access_token)).toBe(false);
  // It fails, and no more: nobody has stolen it.
  expect((await refresh(member.client, first)).status).toBe(400);
  expect(await works(second.access_token)).toBe(true);
  expect((await refresh(member.client, second)).status).toBe(200);
  expect(await sessionsOf(member.userId, ownTeamId)).toHaveLength(1);
});

test("a reused refresh token is still noticed after a switch", async () => {
  const { ownTeamId, member } = await inTwoTeams();
  const first = (await switchTo(member.token, ownTeamId)).body;
  await refresh(member.client, first);
  await ageUse(first.refresh_token, 11);
  await switchTo(member.token, ownTeamId);
  expect((await refresh(member.client, first)).status).toBe(400);
  expect(await works(member.token)).toBe(false);
});

test("switching to the current team returns new tokens for it", async () => {
  const { teamId, token } = await signUp();
  const { access_token } = (await switchTo(token, teamId)).body;
  expect(await works(token)).toBe(false);
  expect(await teamOf(access_token)).toBe(teamId);
});

test("a team that you are not in, or that is deleted or unknown, is not found", async () => {
  const [{ token }, stranger] = await Promise.all([signUp(), signUp()]);
  const { teamId, member } = await inTwoTeams();
  const unknown = await switchTo(token, unknownId);
  for (const id of [stranger.teamId, "x", "", unknownId.toUpperCase()]) {
    const answer = await switchTo(token, id);
    expect(answer.status).toBe(404);
    expect({ ...answer.body, request_id: "" }).toEqual({ ...unknown.body, request_id: "" });
  }
  const own = await logIn(member.email, member.client);
  await query("UPDATE teams SET deleted_at = now(), name_key = NULL WHERE id = $1", [teamId]);
  expect((await switchTo(own.access_token, teamId)).status).toBe(404);
  for (const team_id of [undefined, 1, null, "\u0000", "x".repeat(101)]) {
    expect((await call("POST", "/session/team", { token, body: { team_id } })).status).toBe(400);
  }
  expect(await works(token)).toBe(true);
});

test("many switches at once leave one pair of tokens in one session", async () => {
  const { ownTeamId, member } = await inTwoTeams();
  const answers = await together(20, () => switchTo(member.token, ownTeamId));
  expect(tally(answers.map(({ status }) => status))).toEqual({ 200: 20 });
  expect(await sessionsOf(member.userId, ownTeamId)).toHaveLength(1);
  const working = await Promise.all(answers.map(({ body }) => works(body.access_token)));
  expect(working.filter(Boolean)).toHaveLength(1);
  const refreshed = await together(20, (index) => refresh(member.client, (answers[index] as Answer<Tokens>).body));
  expect(tally(refreshed.map(({ status }) => status))).toEqual({ 200: 1, 400: 19 });
});

test("a switch to a team you are being removed from is not found", async () => {
  const { teamId, member } = await inTwoTeams();
  const own = await logIn(member.email, member.client);
  const answer = await interleave(
    { text: "DELETE FROM memberships WHERE team_id = $1 AND user_id = $2", values: [teamId, member.userId] },
    () => switchTo(own.access_token, teamId),
  );
  expect(answer.status).toBe(404);
});

test("a switch during a logout is refused", async () => {
  const { ownTeamId, member } = await inTwoTeams();
  const login = `SELECT s.login_id FROM sessions s JOIN access_tokens a ON a.session_id = s.id WHERE a.token_hash = $1`;
  const answer = await interleave(
    { text: `DELETE FROM logins WHERE id = (${login})`, values: [stored(member.token)] },
    () => switchTo(member.token, ownTeamId),
  );
  expect(answer.status).toBe(401);
});

test.describe("in the portal", () => {
  const post = async (cookie: string, team_id: string, headers: Record<string, string> = { origin: productUrl() }) => {
    const answer = await call("POST", "/session/team", { body: { team_id }, headers: { cookie, ...headers } });
    const [set = ""] = answer.headers.getSetCookie();
    return { answer, set, cookie: set.split(";")[0] ?? "" };
  };
  const open = async (cookie: string) => (await call<{ id: string }>("GET", "/team", { headers: { cookie } })).body.id;

  test("switching sets a cookie for the other team, as a login does", async () => {
    const { teamId, ownTeamId, member } = await inTwoTeams();
    const { answer: login, cookie } = await openSession(member.email);
    expect(await open(cookie)).toBe(ownTeamId);
    const switched = await post(cookie, teamId);
    expect(switched.answer.status).toBe(200);
    expect(switched.answer.body).toEqual({ status: "ok" });
    expect(await open(switched.cookie)).toBe(teamId);
    expect(await open(cookie)).toBe(ownTeamId);

    const flagsOf = (set: string) =>
      set
        .split("; ")
        .slice(1)
        .filter((flag) => !flag.startsWith("Expires="))
        .sort();
    const expiryOf = (set: string) => Date.parse(/Expires=([^;]+)/.exec(set)?.[1] ?? "");
    const atLogin = login.headers.getSetCookie().find((set) => set.startsWith("debrief.session=")) ?? "";
    expect(switched.set.split("=")[0]).toBe("debrief.session");
    expect(flagsOf(switched.set)).toEqual(flagsOf(atLogin));
    expect(Math.abs(expiryOf(switched.set) - expiryOf(atLogin))).toBeLessThan(60_000);
    // Both are sessions of one login: it ends with both.
    await call("POST", "/logout", { headers: { cookie: switched.cookie, origin: productUrl() } });
    expect((await call("GET", "/team", { headers: { cookie } })).status).toBe(401);
  });

  test("switching back and forth keeps one session per team", async () => {
    const { teamId, ownTeamId, member } = await inTwoTeams();
    let cookie = await portalCookie(member.email);
    for (const id of [teamId, ownTeamId, teamId, ownTeamId]) {
      ({ cookie } = await post(cookie, id));
      expect(await open(cookie)).toBe(id);
    }
    const sessions = await query(
      "SELECT s.team_id FROM sessions s JOIN logins l ON l.id = s.login_id WHERE l.user_id = $1 AND l.api_client_id IS NULL",
      [member.userId],
    );
    expect(sessions).toHaveLength(2);
  });

  test("another site can't switch teams, and a refused switch sets no cookie", async () => {
    const { teamId, member } = await inTwoTeams();
    const cookie = await portalCookie(member.email);
    for (const [headers, id, status] of [
      [{ origin: "https://evil.example" }, teamId, 403],
      [{}, teamId, 403],
      [{ origin: productUrl() }, unknownId, 404],
    ] as const) {
      const { answer, set } = await post(cookie, id, headers);
      expect(answer.status).toBe(status);
      expect(set).toBe("");
    }
  });

  test("pages accept the new cookie", async () => {
    const { teamId, teamName, member } = await inTwoTeams();
    const { cookie } = await post(await portalCookie(member.email), teamId);
    const page = await fetch(`${productUrl()}/team`, { headers: { cookie }, redirect: "manual" });
    expect(page.status).toBe(200);
    expect(await page.text()).toContain(teamName);
  });
});

test("a team's name can't be used to switch", async () => {
  const { token, teamName } = await signUp();
  for (const id of [teamName, unique()]) expect((await switchTo(token, id)).status).toBe(404);
});
