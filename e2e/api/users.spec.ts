import { expect, test } from "@playwright/test";
import { createApplication, signUp, unique } from "../support/accounts";
import { call } from "../support/api";
import { query } from "../support/database";
import { addMember, addToApplication } from "../support/members";
import { insertInvite, insertMember } from "../support/rows";

interface User {
  id: string;
  email: string;
  first_name: string;
  role: string;
  status: string;
}

const list = async (token: string, path = "/user") => {
  const answer = await call<User[]>("GET", path, { token });
  expect(answer.status).toBe(200);
  return answer.body;
};

const idsOf = async (token: string, path?: string) => (await list(token, path)).map(({ id }) => id);

const ownId = async (token: string) => (await call<User>("GET", "/user/me", { token })).body.id;

const statusOf = async (token: string, id: string) => (await call("GET", `/user/${id}`, { token })).status;

test("owners and admins see everyone, including invited people, in the list and one by one", async () => {
  const team = await signUp();
  const admin = await addMember(team, "admin");
  const developer = await addMember(team, "developer");
  const invite = await insertInvite(team.teamId);
  for (const token of [team.token, admin.token]) {
    const users = await list(token);
    expect(users.map(({ id, role, status }) => ({ id, role, status }))).toEqual([
      { id: await ownId(team.token), role: "owner", status: "active" },
      { id: admin.userId, role: "admin", status: "active" },
      { id: developer.userId, role: "developer", status: "active" },
      { id: invite.id, role: "developer", status: "invited" },
    ]);
    for (const user of users) expect((await call("GET", `/user/${user.id}`, { token })).body).toEqual(user);
  }
});

test("an invited person is shown as the inviter typed them, even if they have an account", async () => {
  const [team, theirs] = [await signUp(), await signUp()];
  await call("PATCH", `/user/${await ownId(theirs.token)}`, {
    token: theirs.token,
    body: { bio: "Mine", avatar: "me.png" },
  });
  const invite = await insertInvite(team.teamId);
  await query("UPDATE invites SET email = $2 WHERE id = $1", [invite.id, theirs.email]);
  expect((await call("GET", `/user/${invite.id}`, { token: team.token })).body).toMatchObject({
    id: invite.id,
    email: theirs.email,
    first_name: "Ina",
    last_name: "Invited",
    avatar: null,
    bio: "",
    status: "invited",
  });
  expect(await statusOf(team.token, await ownId(theirs.token))).toBe(404);
});

test("an admin of one application sees all active members, and no invited people", async () => {
  const team = await signUp();
  const [appAdmin, other] = [await addMember(team, "developer"), await addMember(team, "developer")];
  const invite = await insertInvite(team.teamId);
  const { id } = await createApplication(team.token);
  expect(await idsOf(appAdmin.token)).toEqual([appAdmin.userId]);

  await addToApplication(team, id, appAdmin, "admin");
  const everybody = [await ownId(team.token), appAdmin.userId, other.userId];
  expect(await idsOf(appAdmin.token)).toEqual(everybody);
  expect(await statusOf(appAdmin.token, other.userId)).toBe(200);
  expect(await statusOf(appAdmin.token, invite.id)).toBe(404);

  // A deleted application makes nobody anything.
  await query("UPDATE applications SET deleted_at = now() WHERE id = $1", [id]);
  expect(await idsOf(appAdmin.token)).toEqual([appAdmin.userId]);
  expect(await statusOf(appAdmin.token, other.userId)).toBe(404);
});

test("a developer sees themselves and the members they share an application with", async () => {
  const team = await signUp();
  const developer = await addMember(team, "developer");
  const { id: shared } = await createApplication(team.token);
  const { id: foreign } = await createApplication(team.token);
  const colleague = await insertMember(team.teamId, "developer", shared);
  const stranger = await insertMember(team.teamId, "developer", foreign);
  await addToApplication(team, shared, developer, "developer");
  expect(await idsOf(developer.token)).toEqual([developer.userId, colleague]);
  expect(await statusOf(developer.token, developer.userId)).toBe(200);
  expect(await statusOf(developer.token, colleague)).toBe(200);
  expect(await statusOf(developer.token, stranger)).toBe(404);
  expect(await statusOf(developer.token, await ownId(team.token))).toBe(404);

  await query("UPDATE applications SET deleted_at = now() WHERE id = $1", [shared]);
  expect(await idsOf(developer.token)).toEqual([developer.userId]);
});

test("a role on another team's application doesn't count here", async () => {
  const [team, other] = [await signUp(), await signUp()];
  const developer = await addMember(team, "developer");
  await query("INSERT INTO memberships (team_id, user_id, role) VALUES ($1, $2, 'developer')", [
    other.teamId,
    developer.userId,
  ]);
  const { id } = await createApplication(other.token);
  await addToApplication(other, id, developer, "admin");
  expect(await idsOf(developer.token)).toEqual([developer.userId]);
});

test("a search finds part of a name or email in any case, and treats wildcards as plain text", async () => {
  const { teamId, token } = await signUp();
  const ada = await insertMember(teamId, "developer");
  const tag = unique();
  await query("UPDATE users SET first_name = 'Ada', last_name = $2, email = $3 WHERE id = $1", [
    ada,
    `Love_lace ${tag}`,
    `countess-${tag}@example.com`,
  ]);
  const invite = await insertInvite(teamId);
  const found = async (q: string) => idsOf(token, `/user?q=${encodeURIComponent(q)}`);
  expect(await found(`LOVE_LACE ${tag}`)).toEqual([ada]);
  expect(await found("a love_l")).toEqual([ada]);
  expect(await found(`countess-${tag}@EX`)).toEqual([ada]);
  expect(await found("Love%lace")).toEqual([]);
  expect(await found("LoveXlace")).toEqual([]);
  expect(await found("ina inv")).toEqual([invite.id]);
  expect(await found("invited-")).toEqual([invite.id]);
  expect(await found("  ")).toHaveLength(3);
});

test("pages list active and invited people in one order, without gaps or duplicates", async () => {
  const { teamId, token } = await signUp();
  for (let count = 0; count < 4; count++) {
    await insertMember(teamId, "developer");
    await insertInvite(teamId);
  }
  const all = await idsOf(token);
  expect(all).toHaveLength(9);
  const pages: string[][] = [];
  for (let next: string | undefined = "/user?limit=2"; next;) {
    const { body, headers }: Awaited<ReturnType<typeof call<User[]>>> = await call("GET", next, { token });
    pages.push(body.map(({ id }) => id));
    next = /\/api([^>]+)>/.exec(headers.get("link") ?? "")?.[1];
  }
  expect(pages.map((page) => page.length)).toEqual([2, 2, 2, 2, 1]);
  expect(pages.flat()).toEqual(all);
  const bad = await call("GET", "/user?cursor=nonsense", { token });
  expect(bad.body).toMatchObject({ errorType: "validation", response: { cursor: expect.any(String) } });
});

test("a malformed user id is not found", async () => {
  const { token } = await signUp();
  for (const id of ["x", "me%00", "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3", "%F0%9F%92%A9"]) {
    expect(await statusOf(token, id), id).toBe(404);
    expect((await call("PATCH", `/user/${id}`, { token, body: { role: "admin" } })).status, id).toBe(404);
    expect((await call("GET", `/user/${id}/applications`, { token })).status, id).toBe(404);
  }
});

test("a user's applications are the ones they were added to, with their role on each", async () => {
  const team = await signUp();
  const developer = await addMember(team, "developer");
  const made = [
    await createApplication(team.token),
    await createApplication(team.token),
    await createApplication(team.token),
  ];
  const [first, , third] = made.map(({ id }) => id);
  await addToApplication(team, first ?? "", developer, "admin");
  await addToApplication(team, third ?? "", developer, "developer");
  for (const token of [team.token, developer.token]) {
    const { body } = await call<User[]>("GET", `/user/${developer.userId}/applications`, { token });
    expect(body.map(({ id, role }) => ({ id, role }))).toEqual([
      { id: first, role: "admin" },
      { id: third, role: "developer" },
    ]);
  }
  // An owner sees all applications without having been added to one.
  expect(await idsOf(team.token, `/user/${await ownId(team.token)}/applications`)).toEqual([]);
  expect(await idsOf(team.token, `/user/${(await insertInvite(team.teamId)).id}/applications`)).toEqual([]);

  const page = await call<User[]>("GET", `/user/${developer.userId}/applications?limit=1`, { token: team.token });
  expect(page.body.map(({ id }) => id)).toEqual([first]);
  const next = /\/api([^>]+)>/.exec(page.headers.get("link") ?? "")?.[1];
  expect(await idsOf(team.token, next)).toEqual([third]);
});

test("members other than owners and admins can see only their own list of applications", async () => {
  const team = await signUp();
  const [appAdmin, colleague] = [await addMember(team, "developer"), await addMember(team, "developer")];
  const stranger = await addMember(team, "developer");
  const { id } = await createApplication(team.token);
  await addToApplication(team, id, appAdmin, "admin");
  await addToApplication(team, id, colleague, "developer");
  const status = async (token: string, userId: string) =>
    (await call("GET", `/user/${userId}/applications`, { token })).status;
  expect(await status(appAdmin.token, colleague.userId)).toBe(403);
  expect(await status(colleague.token, appAdmin.userId)).toBe(403);
  expect(await status(stranger.token, appAdmin.userId)).toBe(404);
  expect(await status(stranger.token, stranger.userId)).toBe(200);
});
