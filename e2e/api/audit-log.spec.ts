import { expect, test } from "@playwright/test";
import { confirmAddress, createApplication, logIn, password, signUp, unique, type Account } from "../support/accounts";
import { call } from "../support/api";
import { isChange } from "../support/audit";
import { query } from "../support/database";
import { invite } from "../support/invites";
import { addMember, addToApplication } from "../support/members";
import { addOnlyMember } from "../support/only-member";
import { newPassword } from "../support/passwords";

interface Event {
  id: string;
  at: string;
  actor: { id: string; name: string; email: string | null } | null;
  action: string;
  target: { type: string; id: string; name: string };
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
  address: string;
  user_agent: string | null;
  request_id: string;
}

const readAll = async (token: string, parameters: Record<string, string> = {}): Promise<Event[]> => {
  const answer = await call<Event[]>("GET", `/audit-log?${new URLSearchParams(parameters)}`, { token });
  expect(answer.status).toBe(200);
  return answer.body;
};

/** Without logins and what belongs to them. */
const read = async (token: string, parameters?: Record<string, string>): Promise<Event[]> =>
  (await readAll(token, parameters)).filter(isChange);

const idOf = async (token: string) => (await call<{ id: string }>("GET", "/user/me", { token })).body.id;

test("every change leaves an event, and no event contains a secret", async () => {
  const team = await signUp();
  const { token, teamId } = team;
  const secrets: string[] = [password, newPassword, team.token, team.client.client_secret];
  const send = async (method: string, path: string, body?: object, by = token) => {
    const answer = await call(method, path, { token: by, body });
    expect(answer.status, `${method} ${path}: ${JSON.stringify(answer.body)}`).toBeLessThan(300);
    for (const name of ["client_secret", "access_token", "refresh_token"]) {
      if (typeof answer.body[name] === "string") secrets.push(answer.body[name]);
    }
    return answer.body as Record<string, string>;
  };
  await confirmAddress(team.email);
  const member = await addOnlyMember(team, "developer");
  const leaving = await addOnlyMember(team, "developer");
  const { id: applicationId } = await send("POST", "/application", {
    name: "Chat",
    description: "Of ours",
    icon: "a.png",
  });
  await send("PATCH", `/application/${applicationId}`, { name: "Support chat" });
  await send("POST", `/application/${applicationId}/users/${member.userId}`, { role: "developer" });
  await send("PATCH", `/application/${applicationId}/users/${member.userId}`, { role: "admin" });
  await send("DELETE", `/application/${applicationId}/users/${member.userId}`);
  const creds = `/application/${applicationId}/creds`;
  const { id: credsId } = await send("POST", creds, { label: "Server", environment: "production" });
  await send("PATCH", `${creds}/${credsId}`, { label: "Web server" });
  await send("POST", `${creds}/${credsId}/rotate`, {});
  await send("DELETE", `${creds}/${credsId}`);
  await send("DELETE", `/application/${applicationId}`);
  await send("PATCH", `/team/${teamId}`, { name: `Renamed ${unique()}` });
  await send("PATCH", `/user/${member.userId}`, { role: "admin" });
  await send("PATCH", `/user/${member.userId}`, { password: newPassword });
  await send("POST", `/team/${teamId}/add`, {
    first_name: "Ann",
    last_name: "Added",
    email: `ann-${unique()}@example.com`,
    role: "developer",
    password,
  });
  const invited = await invite(team);
  secrets.push(invited.token);
  await send("PATCH", `/user/${invited.id}`, { role: "admin" });
  await send("POST", `/invite/${invited.id}/cancel`);
  const accepted = await invite(team);
  secrets.push(accepted.token);
  await send("POST", `/invite/${accepted.token}/accept`, { password }, undefined);
  const client = await send("POST", "/client", {
    name: "Tool",
    redirectURI: "https://example.com/back",
    trusted: false,
  });
  await send("DELETE", `/client/${client.id}`);
  await send("PATCH", `/user/${await idOf(token)}`, { first_name: "Olivia" });
  await send("DELETE", `/team/${teamId}/user/${member.userId}`);
  await send("DELETE", `/team/${teamId}/user/${leaving.userId}`, undefined, leaving.token);
  await send("POST", "/change-password", { old_password: password, new_password: newPassword });

  const events = await read(token);
  expect(events.map(({ action }) => action).reverse()).toEqual([
    "team.created",
    "application.created",
    "application.updated",
    "application_user.added",
    "application_user.updated",
    "application_user.removed",
    "credential.created",
    "credential.updated",
    "credential.rotated",
    "credential.deleted",
    "application.deleted",
    "team.updated",
    "member.updated",
    "user.password_set",
    "member.added",
    "member.invited",
    "invite.updated",
    "invite.cancelled",
    "member.invited",
    "invite.accepted",
    "client.created",
    "client.deleted",
    "user.updated",
    "member.removed",
    "member.left",
    "user.password_changed",
  ]);
  const all = JSON.stringify(await query("SELECT * FROM audit_events WHERE team_id = $1", [teamId]));
  for (const secret of secrets) expect(all).not.toContain(secret);
  expect(all).not.toMatch(/argon2/);
});

test("an event has its actor, action, target, source and time, with the values before and after", async () => {
  const team = await signUp();
  const { id } = await createApplication(team.token, "Before");
  const started = Date.now();
  const answer = await call("PATCH", `/application/${id}`, {
    token: team.token,
    body: { name: "After" },
    headers: { "user-agent": "deploy-bot/2", "x-request-id": "trace-0815-4711" },
  });
  expect(answer.status).toBe(200);
  const [event] = await read(team.token);
  expect(event).toMatchObject({
    actor: { id: await idOf(team.token), name: "Olive Owner", email: team.email },
    action: "application.updated",
    // What it was called when that was done to it.
    target: { type: "application", id, name: "Before" },
    before: { name: "Before" },
    after: { name: "After" },
    user_agent: "deploy-bot/2",
    request_id: "trace-0815-4711",
  });
  expect(event?.address).toMatch(/^(127\.0\.0\.1|::1|::ffff:127\.0\.0\.1)$/);
  expect(Date.parse(event?.at ?? "")).toBeGreaterThanOrEqual(started - 1_000);
});

test("an event's id begins with the event's time, by which spans of time are found", async () => {
  const team = await signUp();
  await createApplication(team.token);
  await logIn(team.email, team.client);
  await call("POST", "/login", {
    body: { grant_type: "password", username: team.email, password: "not-the-right-one", ...team.client },
  });
  expect((await call("DELETE", "/user/me/sessions", { token: team.token })).status).toBe(200);
  await expect
    .poll(async () => (await readAll(team.token)).map(({ action }) => action))
    .toEqual(expect.arrayContaining(["application.created", "login.opened", "login.failed", "login.ended"]));
  for (const { id, at, action } of await readAll(team.token))
    expect(new Date(parseInt(id.replaceAll("-", "").slice(0, 12), 16)).toISOString(), action).toBe(at);
});

test("a failed call leaves no event", async () => {
  const team = await signUp();
  const { id } = await createApplication(team.token);
  const count = (await read(team.token)).length;
  for (const [method, path, body] of [
    ["PATCH", `/application/${id}`, { name: "" }],
    ["POST", `/application/${id}/creds`, { label: "x", environment: "moon" }],
    ["DELETE", `/team/${team.teamId}`, { password: "wrong-password" }],
    ["PATCH", `/user/${await idOf(team.token)}`, { role: "developer" }],
  ] as const) {
    expect((await call(method, path, { token: team.token, body })).status).toBeGreaterThanOrEqual(400);
  }
  expect(await read(team.token)).toHaveLength(count);
});

test.describe("the audit log", () => {
  /** Four applications, two of them made by an admin, one of these deleted. */
  async function history(): Promise<{ team: Account; admin: { userId: string; token: string }; ids: string[] }> {
    const team = await signUp();
    const admin = await addMember(team, "admin");
    const ids: string[] = [];
    for (const token of [team.token, team.token, admin.token, admin.token])
      ids.push((await createApplication(token)).id);
    await call("DELETE", `/application/${ids[3]}`, { token: admin.token });
    return { team, admin, ids };
  }

  test("can be filtered by actor, action and target, separately and together", async () => {
    const { team, admin, ids } = await history();
    const actions = async (parameters: Record<string, string>) =>
      (await read(team.token, parameters)).map(({ action }) => action);
    expect(await actions({ actor: admin.userId })).toEqual([
      "application.deleted",
      "application.created",
      "application.created",
    ]);
    expect(await actions({ action: "application.deleted" })).toEqual(["application.deleted"]);
    expect(await actions({ target: ids[3] ?? "" })).toEqual(["application.deleted", "application.created"]);
    expect(await actions({ target: ids[3] ?? "", action: "application.created", actor: admin.userId })).toHaveLength(1);
    const nothings: Record<string, string>[] = [
      { actor: "nobody" },
      { actor: ids[0] ?? "" },
      { action: "x" },
      { target: "%" },
    ];
    for (const nothing of nothings) {
      expect(await actions(nothing)).toEqual([]);
    }
  });

  test("can be filtered by days, including both ends, and by exact times", async () => {
    const { team } = await history();
    const all = await read(team.token);
    const today = new Date().toISOString().slice(0, 10);
    const yesterday = new Date(Date.now() - 864e5).toISOString().slice(0, 10);
    const tomorrow = new Date(Date.now() + 864e5).toISOString().slice(0, 10);
    expect(await read(team.token, { from: yesterday, to: tomorrow })).toEqual(all);
    expect(await read(team.token, { from: yesterday, to: today })).toEqual(all);
    expect(await read(team.token, { to: yesterday })).toEqual([]);
    expect(await read(team.token, { from: tomorrow })).toEqual([]);
    const middle = all[2]?.at ?? "";
    const since = await read(team.token, { from: middle });
    const before = await read(team.token, { to: middle });
    expect(since.length + before.length).toBe(all.length);
    expect(since.every(({ at }) => at >= middle)).toBe(true);
    // The same instant as others print it; a plus that nobody encoded is a space.
    for (const form of [
      middle.replace("T", " ").replace("Z", "+00"),
      middle.replace("Z", "+0000"),
      middle.replace("Z", " 00:00"),
    ]) {
      expect(await read(team.token, { from: form }), form).toEqual(since);
      expect(await read(team.token, { to: form }), form).toEqual(before);
    }
    expect(await read(team.token, { from: "0000-01-01", to: "9999-12-31" })).toEqual(all);
    const bad = await call("GET", "/audit-log?from=yesterday", { token: team.token });
    expect(bad.body).toMatchObject({ errorType: "validation", response: { from: expect.any(String) } });
  });

  test("comes newest first, page by page, without gaps or duplicates", async () => {
    const { team } = await history();
    const all = await readAll(team.token);
    expect(all.map(({ id }) => id)).toEqual(
      all
        .map(({ id }) => id)
        .sort()
        .reverse(),
    );
    const pages: string[][] = [];
    for (let next: string | undefined = "/audit-log?limit=4"; next;) {
      const answer: Awaited<ReturnType<typeof call<Event[]>>> = await call("GET", next, { token: team.token });
      pages.push(answer.body.map(({ id }) => id));
      next = /\/api([^>]+)>/.exec(answer.headers.get("link") ?? "")?.[1];
    }
    expect(pages.flat()).toEqual(all.map(({ id }) => id));
    expect(pages.map((page) => page.length)).toEqual([4, 4]);
  });

  test("can be read by owners and admins, for their own team only", async () => {
    const { team, admin, ids } = await history();
    const developer = await addMember(team, "developer");
    await addToApplication(team, ids[0] ?? "", developer, "admin");
    expect((await call("GET", "/audit-log", { token: developer.token })).status).toBe(403);
    expect(await read(admin.token)).toEqual(await read(team.token));
    const other = await signUp();
    expect((await read(other.token)).map(({ action }) => action)).toEqual(["team.created"]);
    expect(await read(other.token, { actor: admin.userId })).toEqual([]);
    expect(await read(other.token, { target: ids[0] ?? "" })).toEqual([]);
  });

  test("shows no email of people who left, and no name of people who deleted their account", async () => {
    const { team, admin } = await history();
    const actorOf = async () => (await read(team.token, { actor: admin.userId }))[0]?.actor;
    expect((await call("DELETE", `/team/${team.teamId}/user/${admin.userId}`, { token: team.token })).status).toBe(200);
    expect(await actorOf()).toEqual({ id: admin.userId, name: "Mary Member", email: null });
    const [user] = await query<{ email: string }>("SELECT email FROM users WHERE id = $1", [admin.userId]);
    const { access_token } = await logIn(user?.email ?? "", team.client);
    expect((await call("DELETE", "/user/me", { token: access_token, body: { password } })).status).toBe(200);
    expect(await actorOf()).toEqual({ id: admin.userId, name: "Deleted user", email: null });
  });
});
