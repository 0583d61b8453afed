import { expect, test } from "@playwright/test";
import type { ApplicationRole } from "@/lib/permissions";
import { createApplication, createCredentials, signUp, unique, verify, type Account } from "../support/accounts";
import { call, type Answer } from "../support/api";
import { query } from "../support/database";
import { interleave } from "../support/interleave";
import { addMember, changeRole, removeMember, type Member } from "../support/members";
import { insertInvite, insertMember } from "../support/rows";
import { tally, together } from "../support/together";
import { unknownId } from "../support/world";

interface User {
  id: string;
  email: string;
  role: string;
  application_role: ApplicationRole;
}

let team: Account;
let developer: Member;
test.beforeAll(async () => {
  team = await signUp();
  developer = await addMember(team, "developer");
});

/** An application of the team's with nobody on it, and what one does with its users; as the owner, unless told otherwise. */
async function withApplication() {
  const { id } = await createApplication(team.token);
  const path = `/application/${id}/users`;
  return {
    id,
    path,
    add: (userId: string, role: unknown = "developer", token = team.token) =>
      call<User>("POST", `${path}/${userId}`, { token, body: { role } }),
    addByBody: (userId: unknown, role: unknown = "developer", token = team.token) =>
      call<User>("POST", `/application/${id}/user`, { token, body: { user_id: userId, role } }),
    list: async (search = "", token = team.token) => (await call<User[]>("GET", path + search, { token })).body,
    change: (userId: string, role: unknown, token = team.token) =>
      call<User>("PATCH", `${path}/${userId}`, { token, body: { role } }),
    remove: (userId: string, token = team.token) => call<Partial<User>>("DELETE", `${path}/${userId}`, { token }),
  };
}

/** What the audit log has of this application's users, oldest first. */
const audited = (applicationId: string) =>
  query<{ action: string; before: object | null; after: object | null; target_id: string; target_name: string }>(
    `SELECT action, before, after, target_id, target_name FROM audit_events WHERE action LIKE 'application_user.%'
    AND coalesce(after, before) ->> 'application_id' = $1 ORDER BY id`,
    [applicationId],
  );

test("a member is added, listed, changed and removed, and each step is in the audit log", async () => {
  const { id, add, list, change, remove } = await withApplication();
  expect(await list()).toEqual([]);
  const added = await add(developer.userId);
  expect(added.status).toBe(201);
  expect(added.body).toMatchObject({
    id: developer.userId,
    email: developer.email,
    role: "developer",
    status: "active",
    application_role: "developer",
  });
  expect(await list()).toEqual([added.body]);

  const changed = await change(developer.userId, "admin");
  expect(changed.status).toBe(200);
  expect(changed.body).toEqual({ ...added.body, application_role: "admin" });
  expect(await list()).toEqual([changed.body]);
  // The role they have is no change.
  expect((await change(developer.userId, "admin")).body).toEqual(changed.body);

  expect((await remove(developer.userId)).body).toEqual({ status: "ok" });
  expect(await list()).toEqual([]);
  const target = { target_id: developer.userId, target_name: "Mary Member" };
  const at = (role: string) => ({ application_id: id, role });
  expect(await audited(id)).toEqual([
    { action: "application_user.added", before: null, after: at("developer"), ...target },
    { action: "application_user.updated", before: at("developer"), after: at("admin"), ...target },
    { action: "application_user.removed", before: at("admin"), after: null, ...target },
  ]);
});

test("a member can also be added with their id in the body", async () => {
  const { addByBody, list } = await withApplication();
  const added = await addByBody(developer.userId, "admin");
  expect(added.status).toBe(201);
  expect(await list()).toEqual([added.body]);
});

test("a developer's access follows their role at once, even with an existing token", async () => {
  const { id, path, add, change, remove } = await withApplication();
  const { token, userId } = developer;
  const may = async () => ({
    see: (await call("GET", `/application/${id}`, { token })).status,
    listed: (await call<{ id: string }[]>("GET", "/application", { token })).body.some((one) => one.id === id),
    users: (await call("GET", path, { token })).status,
    rename: (await call("PATCH", `/application/${id}`, { token, body: {} })).status,
    manage: (await call("PATCH", `${path}/${userId}`, { token, body: { role: "x" } })).status,
  });
  const nothing = { see: 404, listed: false, users: 404, rename: 404, manage: 404 };
  expect(await may()).toEqual(nothing);
  await add(userId);
  expect(await may()).toEqual({ see: 200, listed: true, users: 200, rename: 403, manage: 403 });
  await change(userId, "admin");
  expect(await may()).toEqual({ see: 200, listed: true, users: 200, rename: 200, manage: 400 });
  await change(userId, "developer");
  expect(await may()).toEqual({ see: 200, listed: true, users: 200, rename: 403, manage: 403 });
  await remove(userId);
  expect(await may()).toEqual(nothing);
});

test("an application admin manages its users, including themselves", async () => {
  const { add, change, remove, list } = await withApplication();
  const other = await insertMember(team.teamId, "developer");
  await add(developer.userId, "admin");
  const { token } = developer;
  expect((await add(other, "developer", token)).status).toBe(201);
  expect((await change(other, "admin", token)).body).toMatchObject({ application_role: "admin" });
  expect((await remove(other, token)).status).toBe(200);
  expect((await change(developer.userId, "developer", token)).status).toBe(200);
  expect((await remove(developer.userId, token)).status).toBe(403);
  expect((await list("", token)).map(({ id }) => id)).toEqual([developer.userId]);
});

test("removing a user from an application keeps the person, the application and the credentials they made", async () => {
  const { id, add, remove } = await withApplication();
  await add(developer.userId);
  const credentials = await createCredentials(developer.token, id, "sandbox");
  await remove(developer.userId);
  expect(await verify(credentials)).toMatchObject({ active: true });
  expect((await call("GET", "/user/me", { token: developer.token })).status).toBe(200);
  expect((await call("GET", `/application/${id}`, { token: team.token })).status).toBe(200);
});

test("only an active member of the team can be added; anyone else gets 404 by path, or 400 on user_id in the body", async () => {
  const { add, addByBody, list } = await withApplication();
  const other = await signUp();
  const [stranger] = await query<{ id: string }>("SELECT id FROM users WHERE email = $1", [other.email]);
  const left = await insertMember(team.teamId, "developer");
  await removeMember(team, { userId: left });
  const disabled = await insertMember(team.teamId, "developer");
  await query("UPDATE users SET disabled_at = now() WHERE id = $1", [disabled]);
  const invited = await insertInvite(team.teamId);
  for (const id of [stranger?.id ?? "", left, disabled, invited.id, unknownId, "x", "me"]) {
    const byPath = await add(id);
    expect(byPath.status, id).toBe(404);
    expect(byPath.body, id).toMatchObject({ errorType: "not_found", response: { message: "Not found." } });
    const byBody = await addByBody(id);
    expect(byBody.status, id).toBe(400);
    expect(byBody.body, id).toMatchObject({ errorType: "validation", response: { user_id: expect.any(String) } });
  }
  expect(await list()).toEqual([]);
});

test("an owner or admin of the team already has access, so adding them is a 409", async () => {
  const { add, addByBody, list } = await withApplication();
  for (const role of ["owner", "admin"] as const) {
    const userId = await insertMember(team.teamId, role);
    for (const answer of [await add(userId), await addByBody(userId)]) {
      expect(answer.status).toBe(409);
      expect(answer.body).toMatchObject({ errorType: "conflict", response: { user_id: expect.any(String) } });
    }
  }
  expect(await list()).toEqual([]);
});

test("adding a user who is already on the application is a 409, and their role stays", async () => {
  const { id, add, addByBody, list } = await withApplication();
  await add(developer.userId, "admin");
  for (const answer of [await add(developer.userId), await addByBody(developer.userId)]) {
    expect(answer.status).toBe(409);
    expect(answer.body).toMatchObject({ errorType: "conflict", response: { user_id: expect.any(String) } });
  }
  expect(await list()).toMatchObject([{ application_role: "admin" }]);
  expect(await audited(id)).toHaveLength(1);
});

test("a role on an application is admin or developer", async () => {
  const { add, addByBody, change } = await withApplication();
  const other = await insertMember(team.teamId, "developer");
  await add(other);
  for (const role of ["owner", "Admin", "", null, 1, ["admin"]]) {
    for (const answer of [
      await add(developer.userId, role),
      await addByBody(developer.userId, role),
      await change(other, role),
    ]) {
      expect(answer.status).toBe(400);
      expect(Object.keys((answer.body as unknown as { response: object }).response)).toEqual(["role"]);
    }
  }
});

test("a person who is not on the application can't be changed or removed", async () => {
  const { change, remove } = await withApplication();
  const [owner] = await query<{ id: string }>("SELECT id FROM users WHERE email = $1", [team.email]);
  for (const id of [developer.userId, owner?.id ?? "", unknownId, "x"]) {
    expect((await change(id, "admin")).status, id).toBe(404);
    expect((await remove(id)).status, id).toBe(404);
  }
});

test("a member who becomes an admin of the team, or stops being one, stays on the application", async () => {
  const { add, list } = await withApplication();
  const member = await addMember(team, "developer");
  await add(member.userId);
  await changeRole(team, member, "admin");
  expect(await list()).toMatchObject([{ role: "admin", application_role: "developer" }]);
  await changeRole(team, member, "developer");
  expect(await list("", member.token)).toMatchObject([{ role: "developer", application_role: "developer" }]);
});

test("the users of an application can be searched by part of a name or email, and come in pages", async () => {
  const { id, list, path } = await withApplication();
  const ids: string[] = [];
  for (let count = 0; count < 5; count++) ids.push(await insertMember(team.teamId, "developer", id));
  const word = unique();
  await query("UPDATE users SET first_name = $2, last_name = '100%_x' WHERE id = $1", [ids[1], `Grüße ${word}`]);
  await query("UPDATE users SET email = $2 WHERE id = $1", [ids[3], `${word}@example.com`]);

  const idsOf = async (search: string) => (await list(search)).map((user) => user.id);
  expect(await idsOf("")).toEqual(ids);
  expect(await idsOf(`?q=${word.toUpperCase()}`)).toEqual([ids[1], ids[3]]);
  expect(await idsOf(`?q=${word}%20100%25_`)).toEqual([ids[1]]);
  expect(await idsOf("?q=%25%25")).toEqual([]);
  expect(await idsOf(`?q=${word}@EXAMPLE`)).toEqual([ids[3]]);

  const first = await call<User[]>("GET", `${path}?limit=2`, { token: team.token });
  expect(first.body.map((user) => user.id)).toEqual(ids.slice(0, 2));
  const next = /<[^>]*\/api([^>]+)>/.exec(first.headers.get("link") ?? "")?.[1] ?? "";
  const second = await call<User[]>("GET", next, { token: team.token });
  expect(second.body.map((user) => user.id)).toEqual(ids.slice(2, 4));
});

test("a person who is added many times at once is added once", async () => {
  for (let round = 0; round < (process.env.FULL ? 50 : 3); round++) {
    const { id, add, addByBody, list } = await withApplication();
    const answers = await together(20, (index) => (index % 2 ? add : addByBody)(developer.userId));
    expect(tally(answers.map(({ status }) => status))).toEqual({ 201: 1, 409: 19 });
    expect(await list()).toHaveLength(1);
    expect(await audited(id)).toHaveLength(1);
  }
});

test("changes and removals at the same time each start from the result of the one before", async () => {
  for (let round = 0; round < (process.env.FULL ? 50 : 3); round++) {
    const { id, add, change, remove } = await withApplication();
    await add(developer.userId);
    const answers = await together<Answer<Partial<User>>>(20, (index) =>
      index % 5 === 4 ? remove(developer.userId) : change(developer.userId, index % 2 ? "admin" : "developer"),
    );
    const removed = answers.filter(({ status }, index) => index % 5 === 4 && status === 200);
    expect(removed).toHaveLength(1);
    for (const { status } of answers) expect([200, 404]).toContain(status);
    const log = await audited(id);
    for (const [index, entry] of log.entries()) expect(entry.before).toEqual(index ? log[index - 1]?.after : null);
    expect(log.at(-1)).toMatchObject({ action: "application_user.removed" });
  }
});

test("a member who is being removed from the team can't be added to an application", async () => {
  const { add, list } = await withApplication();
  const member = await insertMember(team.teamId, "developer");
  const answer = await interleave(
    { text: "DELETE FROM memberships WHERE team_id = $1 AND user_id = $2", values: [team.teamId, member] },
    () => add(member),
  );
  expect(answer.status).toBe(404);
  expect(await list()).toEqual([]);
});

test("a member can't be added to an application that is being deleted", async () => {
  const { id, add } = await withApplication();
  const answer = await interleave(
    { text: "UPDATE applications SET deleted_at = now() WHERE id = $1", values: [id] },
    () => add(developer.userId),
  );
  expect(answer.status).toBe(404);
  expect(await query("SELECT 1 FROM application_memberships WHERE application_id = $1", [id])).toEqual([]);
});

test("a member who leaves the team is removed from all of its applications", async () => {
  const { add, list } = await withApplication();
  const member = await addMember(team, "developer");
  await add(member.userId);
  await removeMember(team, member);
  expect(await list()).toEqual([]);
});
