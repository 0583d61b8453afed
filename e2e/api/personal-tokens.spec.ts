import { expect, test } from "@playwright/test";
import { createApplication, password, signUp, type Account } from "../support/accounts";
import { call } from "../support/api";
import { auditOf } from "../support/audit";
import { query } from "../support/database";
import { createPersonalToken, inDays, insertPersonalToken } from "../support/machines";
import { addMember, addToApplication, changeRole, removeMember } from "../support/members";
import { expectInvalid, mailedResetToken, newPassword, reset } from "../support/passwords";
import { stored } from "../support/tokens";

let team: Account;
test.beforeAll(async () => void (team = await signUp()));

const reads = async (token: string) => (await call("GET", "/application", { token })).status;
const list = (token: string) =>
  call<{ id: string; hint: string; last_used_at: string | null }[]>("GET", "/user/me/tokens", { token });

test("a personal access token is shown once, stored only as a hash, and works until it's deleted", async () => {
  const made = await createPersonalToken(team.token);
  expect(made.status).toBe(201);
  const { id, token } = made.body;
  expect(token).toMatch(/^dbf_pat_[0-9A-Za-z]{49}$/);
  expect(made.headers.get("cache-control")).toBe("no-store");
  expect(await reads(token)).toBe(200);
  const listed = await list(team.token);
  expect(listed.body).toMatchObject([{ id, hint: token.slice(-4), scopes: ["applications:read"] }]);
  const rows = await query<{ token_hash: Buffer }>("SELECT * FROM personal_tokens WHERE id = $1", [id]);
  expect(rows[0]?.token_hash).toEqual(stored(token));
  expect((await call("DELETE", `/user/me/tokens/${id}`, { token: team.token })).status).toBe(200);
  expect(await reads(token)).toBe(401);
  const log = await auditOf(team.teamId);
  expect(log.map(({ action }) => action)).toEqual(["personal_token.deleted", "personal_token.created"]);
  expect(JSON.stringify([listed.body, rows, log])).not.toContain(token);
});

test("a personal access token never does more than its scopes, and makes no further keys", async () => {
  const { token } = (await createPersonalToken(team.token, { scopes: ["usage:read"] })).body;
  expect(await reads(token)).toBe(403);
  expect((await createPersonalToken(token)).status).toBe(403);
  expect((await list(token)).status).toBe(403);
  expect((await call("GET", "/user/me", { token })).headers.get("www-authenticate")).toBe(
    'Bearer realm="debrief", error="insufficient_scope"',
  );
});

test("a personal access token never does more than the person may at that moment", async () => {
  const admin = await addMember(team, "admin");
  const { id } = await createApplication(team.token);
  const { token } = await insertPersonalToken(team.teamId, admin.email);
  const read = async () => (await call("GET", `/application/${id}`, { token })).status;
  expect(await read()).toBe(200);
  expect((await call("GET", "/audit-log", { token })).status).toBe(200);
  await changeRole(team, admin, "developer");
  expect(await read()).toBe(404);
  expect((await call("GET", "/audit-log", { token })).status).toBe(403);
  await addToApplication(team, id, admin, "developer");
  expect(await read()).toBe(200);
  expect((await call("PATCH", `/application/${id}`, { token, body: { name: "x" } })).status).toBe(403);
});

test("a personal access token acts for the team it was made for, and sees no other", async () => {
  const other = await signUp();
  await query("INSERT INTO memberships (team_id, user_id, role) SELECT $1, id, 'owner' FROM users WHERE email = $2", [
    other.teamId,
    team.email,
  ]);
  const { token } = await insertPersonalToken(team.teamId, team.email);
  expect((await call("GET", "/team", { token })).body).toMatchObject({ id: team.teamId });
  // A login of theirs may look at it.
  expect((await call("GET", `/team/${other.teamId}`, { token: team.token })).status).toBe(200);
  expect((await call("GET", `/team/${other.teamId}`, { token })).status).toBe(404);
});

test("a personal access token ends with the membership", async () => {
  const member = await addMember(team, "developer");
  const { token } = await insertPersonalToken(team.teamId, member.email);
  expect(await reads(token)).toBe(200);
  await removeMember(team, member);
  expect(await reads(token)).toBe(401);
});

test("a personal access token ends with the account, and doesn't work while it's disabled", async () => {
  const account = await signUp();
  const { token } = await insertPersonalToken(account.teamId, account.email);
  const disable = (at: string) => query(`UPDATE users SET disabled_at = ${at} WHERE email = $1`, [account.email]);
  await disable("now()");
  expect(await reads(token)).toBe(401);
  await disable("NULL");
  expect(await reads(token)).toBe(200);
  expect((await call("DELETE", "/user/me", { token: account.token, body: { password } })).status).toBe(200);
  expect(await reads(token)).toBe(401);
});

test("a new password ends all personal access tokens, however it's set", async () => {
  const account = await signUp();
  const first = await insertPersonalToken(account.teamId, account.email);
  const changed = await call("POST", "/change-password", {
    token: account.token,
    body: { old_password: password, new_password: newPassword },
  });
  expect(changed.status).toBe(200);
  expect(await reads(first.token)).toBe(401);
  const second = await insertPersonalToken(account.teamId, account.email);
  expect((await reset(await mailedResetToken(account.email), `${newPassword}-2`)).status).toBe(200);
  expect(await reads(second.token)).toBe(401);
});

test("a personal access token without the second factor that the team requires is refused", async () => {
  const strict = await signUp();
  const { token } = await insertPersonalToken(strict.teamId, strict.email);
  await query("UPDATE teams SET second_factor_required = true WHERE id = $1", [strict.teamId]);
  expect(await call("GET", "/application", { token })).toMatchObject({
    status: 403,
    body: { response: { second_factor: expect.any(String) } },
  });
});

test("an expired personal access token is refused, and an expiry must be within a year", async () => {
  const { token, id } = await insertPersonalToken(team.teamId, team.email);
  await query("UPDATE personal_tokens SET expires_at = now() WHERE id = $1", [id]);
  expect(await reads(token)).toBe(401);
  expectInvalid(await createPersonalToken(team.token, { expires_at: inDays(-1) }), "expires_at");
  expectInvalid(await createPersonalToken(team.token, { expires_at: inDays(367) }), "expires_at");
  expectInvalid(await createPersonalToken(team.token, { scopes: [] }), "scopes");
});

test("a token with a typo, of another kind or made up is refused", async () => {
  const { token } = await insertPersonalToken(team.teamId, team.email);
  for (const wrong of [
    `${token.slice(0, -1)}_`,
    token.replace("dbf_pat_", "dbf_st_"),
    token.replace("dbf_pat_", "dbf_at_"),
    "dbf_pat_",
  ])
    expect(await reads(wrong), wrong.slice(0, 8)).toBe(401);
});

test("personal access tokens are in the export of one's data, without the token", async () => {
  const account = await signUp();
  const { token, id } = (await createPersonalToken(account.token)).body;
  const answer = await call("GET", "/user/me/export", { token: account.token });
  expect(answer.body).toMatchObject({ personal_tokens: [{ id, name: "My laptop", team_id: account.teamId }] });
  expect(answer.text).not.toContain(token);
});
