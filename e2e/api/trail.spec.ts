import { expect, test } from "@playwright/test";
import { password, registerClient, signUp } from "../support/accounts";
import { call } from "../support/api";
import { newestWith, mailsWith } from "../support/invites";
import { addMember } from "../support/members";
import { tryLogin } from "../support/passwords";
import { openSession } from "../support/portal-cookie";

interface Event {
  action: string;
  actor: { id: string } | null;
  target: { id: string };
  after: Record<string, unknown> | null;
  address: string;
  user_agent: string | null;
}

const trailOf = async (token: string, action: string): Promise<Event[]> => {
  const answer = await call<Event[]>("GET", `/audit-log?action=${action}`, { token });
  expect(answer.status).toBe(200);
  return answer.body;
};

const address = expect.stringMatching(/127\.0\.0\.1|::1/);

test("the audit log has each login, switch, confirmation and ended session, with who, from where and how", async () => {
  const team = await signUp();
  const member = await addMember(team, "developer");
  const by = { actor: { id: member.userId }, target: { id: member.userId }, address, user_agent: "node" };
  const opened = await trailOf(team.token, "login.opened");
  expect(opened).toMatchObject([
    { ...by, after: { showed: "password", through: "tests" } },
    { after: { showed: "password" } },
  ]);

  const teams = await call<{ teams: { id: string }[] }>("GET", "/user/me", { token: member.token });
  const own = teams.body.teams.find(({ id }) => id !== team.teamId)?.id;
  const there = await call<{ access_token: string }>("POST", "/session/team", {
    token: member.token,
    body: { team_id: own },
  });
  const away = there.body.access_token;
  expect(await trailOf(away, "login.switched")).toMatchObject([by]);
  expect(await trailOf(team.token, "login.switched")).toEqual([]);

  // The login acted for both teams, so both are told that it has ended.
  expect((await call("POST", "/logout", { token: away })).status).toBe(200);
  expect(await trailOf(team.token, "login.ended")).toMatchObject([{ ...by, after: { logins: 1 } }]);

  const path = `/team/${team.teamId}/user/${member.userId}/sessions`;
  expect((await call("DELETE", path, { token: team.token, body: { password } })).status).toBe(200);
  expect(await trailOf(team.token, "step_up.passed")).toMatchObject([{ after: { showed: "password" }, address }]);
});

test("of many failed logins, the audit log of each of the person's teams has the 1st, 2nd, 4th and 8th", async () => {
  const team = await signUp();
  const member = await addMember(team, "developer");
  // One after the other: each is counted, whichever address it comes from.
  for (let n = 0; n < 9; n++)
    expect((await tryLogin(member.email, member.client, "not-the-right-one")).status).toBe(400);
  const failures = async () =>
    (await trailOf(team.token, "login.failed")).map(({ after }) => after?.failures_within_a_day).sort();
  await expect.poll(failures).toEqual([1, 2, 4, 8]);
  const [event] = await trailOf(team.token, "login.failed");
  expect(event).toMatchObject({ actor: null, target: { id: member.userId }, address, user_agent: "node" });
});

test("a login from a new device is emailed once, and one from a known device or the first one isn't", async () => {
  const team = await signUp();
  const client = await registerClient();
  const elsewhere = { "user-agent": "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0" };
  const logInAs = (headers: Record<string, string>) =>
    call("POST", "/login", {
      headers,
      body: { grant_type: "password", username: team.email, password, ...client },
    });
  const mails = () => mailsWith(team.email, /New login to your account/);
  expect((await logInAs({})).status).toBe(200);
  expect(await mails()).toEqual([]);
  expect((await logInAs(elsewhere)).status).toBe(200);
  const mail = await newestWith(team.email, /New login to your account/);
  for (const part of ["Firefox on Linux", "127.0.0.1", "tests", "/settings/security", "/forgot-password"]) {
    expect(mail.text).toContain(part);
  }
  expect((await logInAs(elsewhere)).status).toBe(200);
  // What the queue has been given after it has gone out by the time that this one has.
  await openSession(team.email, undefined, { "user-agent": "curl/8.11.0" });
  await newestWith(team.email, /from a device we haven’t seen before:\s+curl/);
  expect(await mails()).toHaveLength(2);
});
