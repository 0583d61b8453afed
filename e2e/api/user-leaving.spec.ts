import { expect, test } from "@playwright/test";
import {
  createApplication,
  createCredentials,
  logIn,
  password,
  signUp,
  unique,
  verify,
  type Client,
} from "../support/accounts";
import { call } from "../support/api";
import { auditOf, isChange } from "../support/audit";
import { query } from "../support/database";
import { productUrl } from "../support/environment";
import { uploadImage } from "../support/images";
import { accept, expectRefused, invite } from "../support/invites";
import { tokenIn } from "../support/mailbox";
import { newestMail, subjects } from "../support/mails";
import { addMember, changeRole } from "../support/members";
import { mailedResetToken, reset, tryLogin, works } from "../support/passwords";
import { portalCookie } from "../support/portal-cookie";
import { deleteAccount, expectOwned, ownId, updateUser, type User } from "../support/users";

const gone = async (id: string) =>
  (await query("SELECT 1 FROM users WHERE id = $1 AND deleted_at IS NOT NULL", [id])).length === 1;

const isServed = async (url: string) => (await fetch(productUrl() + url)).status === 200;

test("deleting your account needs your password", async () => {
  const { token } = await signUp();
  const missing = await call("DELETE", "/user/me", { token });
  expectRefused(missing, 403, "password");
  expectRefused(await call("DELETE", "/user/me", { token, body: { password: 1 } }), 400, "password");
  expectRefused(await deleteAccount(token, "not-the-right-one"), 400, "password");
  expect((await call("DELETE", "/user/me")).status).toBe(401);
  expect(await works(token)).toBe(true);
  expect((await deleteAccount(token)).body).toEqual({ status: "ok" });
});

test("the last owner of a team with other members can't delete their account, and the error names the team", async () => {
  const team = await signUp();
  const member = await addMember(team, "admin");
  const id = await ownId(team.token);
  const further = await call<{ id: string }>("POST", "/team", {
    token: team.token,
    body: { team_name: `Alone ${unique()}` },
  });
  const answer = await deleteAccount(team.token);
  expectRefused(answer, 409);
  expect(answer.text).toContain(team.teamName);
  expect(answer.text).not.toContain("Alone");
  expect(await works(team.token)).toBe(true);
  expect(await gone(id)).toBe(false);
  expect(await query("SELECT 1 FROM teams WHERE id = $1 AND deleted_at IS NULL", [further.body.id])).toHaveLength(1);

  await changeRole(team, member, "owner");
  expect((await deleteAccount(team.token)).status).toBe(200);
  expect(await works(member.token)).toBe(true);
  await expectOwned(team.teamId);
});

test("deleting an account ends every way into it at once, and frees its address", async () => {
  const { email, client, token, tokens, teamName } = await signUp();
  const other = await logIn(email, client);
  const cookie = await portalCookie(email);
  const link = await mailedResetToken(email);
  const moving = `moving-${unique()}@example.com`;
  await call("PATCH", "/user/me/email", { token, body: { email: moving, password } });
  const change = tokenIn(await newestMail(moving, subjects.changeEmail));

  expect((await deleteAccount(token)).status).toBe(200);
  for (const access of [token, other.access_token]) expect(await works(access)).toBe(false);
  expect((await call("GET", "/user/me", { headers: { cookie } })).status).toBe(401);
  for (const { refresh_token } of [tokens, other]) {
    const { client_id, client_secret } = client;
    const body = { client_id, client_secret, refresh_token };
    expect((await call("POST", "/oauth/token", { body })).status).toBe(400);
  }
  expect((await tryLogin(email, client)).status).toBe(400);
  expectRefused(await reset(link), 400, "token");
  expectRefused(await call("POST", "/verify-email", { body: { token: change } }), 400, "token");

  expect((await call("POST", "/user-exists", { body: { email } })).body).toEqual({ exists: false });
  const body = { team_name: teamName, email, password, first_name: "Nora", last_name: "New" };
  expect((await call("POST", "/team", { body })).status).toBe(201);
  const again = await logIn(email, client);
  const me = await call<User & { teams: unknown[] }>("GET", "/user/me", { token: again.access_token });
  expect(me.body).toMatchObject({ first_name: "Nora", bio: "", avatar: null });
  expect(me.body.teams).toHaveLength(1);
});

test("a deleted account leaves an empty record, and what the person did stays", async () => {
  const team = await signUp();
  const member = await addMember(team, "developer");
  const { userId, token, email } = member;
  const { body: made } = await call<{ id: string }>("POST", "/application", {
    token,
    body: { name: "Theirs", description: "x", icon: await uploadImage(token) },
  });
  const credentials = await createCredentials(token, made.id);
  const [avatar, unused] = [await uploadImage(token), await uploadImage(token)];
  await updateUser(token, userId, { avatar, bio: "About me" });

  expect((await deleteAccount(token)).status).toBe(200);
  expect(
    await query(
      `SELECT email, password_hash, email_verified_at, first_name, last_name, avatar, bio, deleted_at IS NOT NULL AS deleted
        FROM users WHERE id = $1`,
      [userId],
    ),
  ).toEqual([
    {
      email: null,
      password_hash: null,
      email_verified_at: null,
      first_name: "Deleted",
      last_name: "user",
      avatar: null,
      bio: "",
      deleted: true,
    },
  ]);
  for (const table of [
    "memberships",
    "application_memberships",
    "logins",
    "sessions",
    "email_tokens",
    "known_devices",
  ]) {
    expect(await query(`SELECT 1 FROM ${table} WHERE user_id = $1`, [userId]), table).toEqual([]);
  }
  expect((await call("GET", `/user/${userId}`, { token: team.token })).status).toBe(404);
  expect((await call<User[]>("GET", "/user", { token: team.token })).body).toHaveLength(1);

  const application = await call<{ icon: string }>("GET", `/application/${made.id}`, { token: team.token });
  expect(application.status).toBe(200);
  expect(await isServed(application.body.icon)).toBe(true);
  for (const image of [avatar, unused]) expect(await isServed(image)).toBe(false);
  expect(await verify(credentials)).toMatchObject({ active: true });

  const log = await call<{ action: string; actor: unknown }[]>("GET", "/audit-log", { token: team.token });
  const actor = { id: userId, name: "Deleted user", email: null };
  expect(log.body.filter(isChange).map((event) => [event.action, event.actor])).toEqual([
    ["user.deleted", actor],
    ["user.updated", actor],
    ["credential.created", actor],
    ["application.created", actor],
    ["team.created", expect.objectContaining({ email: team.email })],
  ]);
  expect(log.text).not.toContain(email);
  expect((await auditOf(team.teamId))[0]).toMatchObject({
    target_type: "user",
    target_id: userId,
    target_name: "Mary Member",
    before: { role: "developer" },
  });
});

test("teams without other members are deleted with the account, and so is everything in them", async () => {
  const team = await signUp();
  const { token } = team;
  const further = await call<{ id: string }>("POST", "/team", { token, body: { team_name: `Further ${unique()}` } });
  const application = await createApplication(token);
  const credentials = [
    await createCredentials(token, application.id, "production"),
    await createCredentials(token, application.id, "sandbox"),
  ];
  for (const one of credentials) expect(await verify(one)).toMatchObject({ active: true });
  const client = await call<Client>("POST", "/client", {
    token,
    body: { name: "Ours", redirectURI: "https://example.com", trusted: true, password },
  });
  const stranger = await signUp();
  expect((await tryLogin(stranger.email, client.body)).status).toBe(200);
  const pending = await invite(team);

  expect((await deleteAccount(token)).status).toBe(200);
  for (const one of credentials) expect(await verify(one)).toEqual({ active: false });
  expect((await tryLogin(stranger.email, client.body)).status).toBe(401);
  expectRefused(await accept(pending.token), 404);
  expect((await call("POST", "/team-exists", { body: { team: team.teamName } })).body).toEqual({ exists: false });
  for (const id of [team.teamId, further.body.id]) {
    await expectOwned(id);
    expect(await query("SELECT name_key, email FROM teams WHERE id = $1 AND deleted_at IS NOT NULL", [id])).toEqual([
      { name_key: null, email: "" },
    ]);
    expect((await auditOf(id))[0]).toMatchObject({ action: "team.deleted", target_type: "team", target_id: id });
  }
});

test("a person invited by an owner who deleted their account joins as a developer", async () => {
  const team = await signUp();
  const owner = await addMember(team, "owner");
  const invited = await invite(team, { role: "owner", by: owner.token });
  expect((await deleteAccount(owner.token)).status).toBe(200);
  expect((await accept(invited.token)).body).toMatchObject({ role: "developer" });
});

test("an invite to the address of a deleted account stays valid, and creates a new account", async () => {
  const [team, person] = await Promise.all([signUp(), signUp()]);
  const invited = await invite(team, { email: person.email });
  const before = await ownId(person.token);
  expect((await deleteAccount(person.token)).status).toBe(200);
  const answer = await accept(invited.token, "a-password-of-somebody-new");
  expect(answer.body).toMatchObject({ email: person.email, first_name: "Grace", role: "developer" });
  expect(answer.body.id).not.toBe(before);
});
