import { expect, test } from "@playwright/test";
import { scopeNames } from "@/lib/scopes";
import { createApplication, password, signUp, unique, type Account } from "../support/accounts";
import { call, untilTaken } from "../support/api";
import { auditOf } from "../support/audit";
import { query } from "../support/database";
import { productUrl } from "../support/environment";
import {
  createServiceAccount,
  grantToken,
  inDays,
  insertServiceAccount,
  type ServiceAccount,
} from "../support/machines";
import { addMember, changeRole } from "../support/members";
import { expectInvalid } from "../support/passwords";
import { stored } from "../support/tokens";

let team: Account;
test.beforeAll(async () => void (team = await signUp()));

const list = async (token: string) => (await call<ServiceAccount[]>("GET", "/service-account", { token })).body;
const tokenOf = async (account: ServiceAccount, more = {}) => (await grantToken(account, more)).body.access_token;
const reads = async (token: string) => (await call("GET", "/application", { token })).status;
const change = (id: string, body: object) =>
  call<ServiceAccount>("PATCH", `/service-account/${id}`, { token: team.token, body: { password, ...body } });

test("a service account's secret is shown once, and stored only as a hash", async () => {
  const made = await createServiceAccount(team.token);
  expect(made.status).toBe(201);
  expect(made.body.client_secret).toMatch(/^dbf_service_[0-9A-Za-z]{49}$/);
  expect(made.headers.get("cache-control")).toBe("no-store");
  expect(JSON.stringify(await list(team.token))).not.toContain(made.body.client_secret);
  const rows = await query<{ secret_hash: Buffer }>("SELECT * FROM service_accounts WHERE id = $1", [made.body.id]);
  expect(rows[0]?.secret_hash).toEqual(stored(made.body.client_secret));
  expect(JSON.stringify([rows, await auditOf(team.teamId)])).not.toContain(made.body.client_secret);
});

test("the client credentials grant gives an access token for an hour, with the account's scopes and no refresh token", async () => {
  const { body: account } = await createServiceAccount(team.token, { scopes: ["usage:read", "applications:read"] });
  expect(account.last_used_at).toBeNull();
  const granted = await grantToken(account);
  expect(granted.status).toBe(200);
  expect(granted.headers.get("cache-control")).toBe("no-store");
  expect(granted.body).toEqual({
    access_token: expect.stringMatching(/^dbf_st_/),
    token_type: "bearer",
    expires_in: 3_600,
    scope: "applications:read usage:read",
  });
  expect(await reads(granted.body.access_token)).toBe(200);
  expect((await list(team.token)).find(({ id }) => id === account.id)?.last_used_at).not.toBeNull();
});

test("a client can authenticate by HTTP Basic or in a form, and errors are RFC 6749's", async () => {
  const { client_id, client_secret } = (await createServiceAccount(team.token)).body;
  const ask = async (form: Record<string, string>, headers: Record<string, string> = {}) => {
    const body = new URLSearchParams(form);
    const answer = await fetch(`${productUrl()}/api/oauth/token`, { method: "POST", headers, body });
    expect(answer.headers.get("cache-control")).toBe("no-store");
    return { status: answer.status, challenge: answer.headers.get("www-authenticate"), body: await answer.json() };
  };
  const basic = (secret: string) => ({ authorization: `Basic ${btoa(`${client_id}:${secret}`)}` });
  const grant = { grant_type: "client_credentials" };
  expect((await ask({ ...grant, client_id, client_secret })).status).toBe(200);
  expect((await ask(grant, basic(client_secret))).status).toBe(200);
  const wrong = await ask(grant, basic("wrong"));
  expect(wrong).toMatchObject({ status: 401, body: { error: "invalid_client" } });
  expect(wrong.challenge).toMatch(/^Basic /);
  expect(await ask({ ...grant, client_id })).toMatchObject({ status: 401, body: { error: "invalid_client" } });
  const both = await ask({ ...grant, client_id, client_secret }, basic(client_secret));
  expect(both).toMatchObject({ status: 400, body: { error: "invalid_request" } });
  for (const grant_type of ["password", "refresh_token"]) {
    const other = await ask({ grant_type, client_id, client_secret });
    expect(other, grant_type).toMatchObject({ status: 400, body: { error: "unauthorized_client" } });
  }
  const stranger = await ask({ ...grant, ...team.client });
  expect(stranger).toMatchObject({ status: 400, body: { error: "unauthorized_client" } });
  const login = await call("POST", "/login", { body: { grant_type: "password", client_id, client_secret } });
  expect(login).toMatchObject({ status: 401, body: { error: "invalid_client" } });
});

test("a service account never gets more than its scopes", async () => {
  const { body: account } = await createServiceAccount(team.token, { scopes: ["applications:read", "usage:read"] });
  const narrow = await grantToken(account, { scope: "usage:read" });
  expect(narrow.body.scope).toBe("usage:read");
  const refused = await call("GET", "/application", { token: narrow.body.access_token });
  expect(refused).toMatchObject({
    status: 403,
    body: { response: { scope: expect.stringContaining("applications:read") } },
  });
  expect(refused.headers.get("www-authenticate")).toBe(
    'Bearer realm="debrief", error="insufficient_scope", scope="applications:read"',
  );
  for (const scope of ["applications:read audit:read", "management", "nonsense", "a  b", ""]) {
    const beyond = await grantToken(account, { scope });
    expect(beyond, scope).toMatchObject({ status: 400, body: { error: "invalid_scope" } });
  }
});

test("a token loses at once what its service account loses, and gains nothing that it gains", async () => {
  const { body: account } = await createServiceAccount(team.token, { scopes: ["applications:read", "usage:read"] });
  const token = await tokenOf(account);
  expect((await change(account.id, { scopes: ["usage:read", "audit:read"] })).status).toBe(200);
  expect(await reads(token)).toBe(403);
  expect((await call("GET", "/audit-log", { token })).status).toBe(403);
  expect((await call("GET", `/team/${team.teamId}/monitoring`, { token })).status).toBe(200);
});

test("a service account works only from its addresses, for new tokens and for those that it has", async () => {
  const { body: account } = await createServiceAccount(team.token, { addresses: ["127.0.0.1", "::1"] });
  expect(account.addresses).toEqual(["127.0.0.1", "::1"]);
  const token = await tokenOf(account);
  expect(await reads(token)).toBe(200);
  await change(account.id, { addresses: ["203.0.113.0/24"] });
  expect(await reads(token)).toBe(401);
  const refused = await grantToken(account);
  expect(refused).toMatchObject({ status: 401, body: { error: "invalid_client" } });
  expect(refused.text).toContain("from your address");
  // Whoever doesn't know the secret isn't told.
  const stranger = await grantToken({ ...account, client_secret: "dbf_service_nothing" });
  expect(stranger.text).toContain("Unknown client or wrong client secret.");
  await change(account.id, { addresses: [] });
  expect(await reads(token)).toBe(200);
});

test("an expired service account gets no token, and those that it has end with it", async () => {
  const { body: account } = await createServiceAccount(team.token);
  const token = await tokenOf(account);
  await query("UPDATE service_accounts SET expires_at = now() + interval '10 minutes' WHERE id = $1", [account.id]);
  expect((await grantToken(account)).body.expires_in).toBeLessThanOrEqual(600);
  await query("UPDATE service_accounts SET expires_at = now() WHERE id = $1", [account.id]);
  expect(await reads(token)).toBe(401);
  expect(await grantToken(account)).toMatchObject({ status: 401, body: { error: "invalid_client" } });
  expect((await list(team.token)).map(({ id }) => id)).toContain(account.id);
  expect((await change(account.id, { expires_at: inDays(30) })).status).toBe(200);
  expect((await grantToken(account)).status).toBe(200);
});

test("an access token of a service account ends after its hour", async () => {
  const { token } = await insertServiceAccount(team.teamId);
  expect(await reads(token)).toBe(200);
  await query("UPDATE service_tokens SET expires_at = now() WHERE token_hash = $1", [stored(token)]);
  expect(await reads(token)).toBe(401);
});

test("a deleted service account is out at once, and keeps its name in the audit log", async () => {
  const { body: account } = await createServiceAccount(team.token, {
    name: "Old robot",
    scopes: ["applications:write"],
  });
  const token = await tokenOf(account);
  const made = await call("POST", "/application", {
    token,
    body: { name: "By a robot", description: "x", icon: "x.png" },
  });
  expect(made.status).toBe(201);
  expect((await call("DELETE", `/service-account/${account.id}`, { token: team.token })).status).toBe(200);
  expect((await call("POST", "/application", { token, body: {} })).status).toBe(401);
  expect(await grantToken(account)).toMatchObject({ status: 401, body: { error: "invalid_client" } });
  expect((await list(team.token)).map(({ id }) => id)).not.toContain(account.id);
  const log = await call<object[]>("GET", `/audit-log?actor=${account.id}`, { token: team.token });
  expect(log.body).toMatchObject([
    {
      action: "application.created",
      actor: { id: account.id, name: "Old robot (service account)", email: null },
      target: { name: "By a robot" },
    },
  ]);
});

test("making, changing and deleting a service account is in the audit log, with what it may do", async () => {
  const { teamId, token } = await signUp();
  const { body: account } = await createServiceAccount(token, { name: "Robot", addresses: ["203.0.113.0/24"] });
  const path = `/service-account/${account.id}`;
  await call("PATCH", path, { token, body: { name: "Robot 2", scopes: ["audit:read"], password } });
  // Nothing is said of what changes nothing.
  await call("PATCH", path, { token, body: { name: "Robot 2", password } });
  await call("DELETE", path, { token });
  const before = { name: "Robot", scopes: ["applications:read"], addresses: ["203.0.113.0/24"] };
  const after = { ...before, name: "Robot 2", scopes: ["audit:read"] };
  expect((await auditOf(teamId)).map(({ action, before: was, after: is }) => [action, was, is])).toMatchObject([
    ["service_account.deleted", after, null],
    ["service_account.updated", before, after],
    ["service_account.created", null, before],
  ]);
});

test("scopes, expiry and addresses of a service account must make sense", async () => {
  const refused = async (more: object, field: string) =>
    expectInvalid(await createServiceAccount(team.token, more), field);
  await refused({ scopes: [] }, "scopes");
  await refused({ scopes: ["everything"] }, "scopes.0");
  await refused({ expires_at: inDays(-1) }, "expires_at");
  await refused({ expires_at: inDays(367) }, "expires_at");
  await refused({ addresses: ["example.com"] }, "addresses");
  await refused({ addresses: ["203.0.113.0/33"] }, "addresses");
  // One address, or all 256?
  await refused({ addresses: ["203.0.113.7/24"] }, "addresses");
  const made = await createServiceAccount(team.token, {
    scopes: ["usage:read", "audit:read", "usage:read"],
    addresses: ["::ffff:203.0.113.0/120", "203.0.113.0/24"],
    expires_at: inDays(366),
  });
  expect(made.body).toMatchObject({ scopes: ["usage:read", "audit:read"], addresses: ["203.0.113.0/24"] });
});

test("an admin who is demoted can no longer change what they made, and it stays", async () => {
  const admin = await addMember(team, "admin");
  const { body: account } = await createServiceAccount(admin.token);
  await changeRole(team, admin, "developer");
  const path = `/service-account/${account.id}`;
  expect((await call("DELETE", path, { token: admin.token })).status).toBe(403);
  expect((await grantToken(account)).status).toBe(200);
});

test("a team's service accounts end with the team", async () => {
  const closing = await signUp();
  const { body: account } = await createServiceAccount(closing.token);
  const token = await tokenOf(account);
  expect((await call("DELETE", `/team/${closing.teamId}`, { token: closing.token, body: { password } })).status).toBe(
    200,
  );
  expect(await reads(token)).toBe(401);
  expect((await grantToken(account)).status).toBe(401);
});

test("a service account with every scope works with what the team has, as an admin would", async () => {
  const { token, id } = await insertServiceAccount(team.teamId, scopeNames);
  const { id: applicationId } = await createApplication(token);
  const own = await call("GET", `/application/${applicationId}`, { token });
  expect(own.body).toMatchObject({ id: applicationId });
  expect((await call("GET", "/team", { token })).body).toMatchObject({ id: team.teamId, role: "admin" });
  const member = await addMember(team, "developer");
  const users = `/application/${applicationId}/users/${member.userId}`;
  expect((await call("POST", users, { token, body: { role: "developer" } })).status).toBe(201);
  expect((await call("PUT", "/billing/budgets", { token, body: { team: 1_000 } })).status).toBe(200);
  const hardStop = { hard_stop: true, confirm: team.teamName };
  expect((await call("PUT", "/billing/budgets", { token, body: hardStop })).status).toBe(403);
  const events = await query("SELECT action FROM audit_events WHERE actor_id = $1 ORDER BY id", [id]);
  expect(events.map(({ action }) => action)).toEqual([
    "application.created",
    "application_user.added",
    "budgets.updated",
  ]);
});

const rotate = (id: string, overlap_hours: number) =>
  call<ServiceAccount>("POST", `/service-account/${id}/rotate`, {
    token: team.token,
    body: { overlap_hours, password },
  });

test("rotating a secret leaves the old one working until the overlap ends, and two work at most", async () => {
  const { body: first } = await createServiceAccount(team.token);
  expect(first.old_secret_expires_at).toBeNull();
  const second = await rotate(first.id, 24);
  expect(second).toMatchObject({ status: 200, body: { client_id: first.client_id } });
  expect(Date.parse(second.body.old_secret_expires_at ?? "") - Date.now()).toBeGreaterThan(23 * 3_600_000);
  const grants = (client_secret: string) => grantToken({ ...first, client_secret });
  for (const made of [first, second.body]) expect((await grants(made.client_secret)).status).toBe(200);
  const third = await rotate(first.id, 1);
  expect((await grants(first.client_secret)).status).toBe(401);
  for (const made of [second.body, third.body]) expect((await grants(made.client_secret)).status).toBe(200);
  await query("UPDATE service_accounts SET old_secret_expires_at = now() WHERE id = $1", [first.id]);
  expect((await grants(second.body.client_secret)).status).toBe(401);
  expect((await grants(third.body.client_secret)).status).toBe(200);
  expect((await list(team.token)).find(({ id }) => id === first.id)?.old_secret_expires_at).toBeNull();
  expect(await auditOf(team.teamId)).toContainEqual(
    expect.objectContaining({ action: "service_account.rotated", target_id: first.id, after: { overlap_hours: 24 } }),
  );
});

test("a secret that is rotated without an overlap, or stopped early, ends at once with all access tokens", async () => {
  const { body: first } = await createServiceAccount(team.token);
  const old = await tokenOf(first);
  const second = (await rotate(first.id, 0)).body;
  expect((await grantToken(first)).status).toBe(401);
  expect(await reads(old)).toBe(401);
  const kept = await tokenOf(second);
  const third = (await rotate(first.id, 168)).body;
  expect(await reads(kept)).toBe(200);
  const stopped = await call<ServiceAccount>("DELETE", `/service-account/${first.id}/old-secret`, {
    token: team.token,
  });
  expect(stopped).toMatchObject({ status: 200, body: { old_secret_expires_at: null } });
  expect(await reads(kept)).toBe(401);
  expect((await grantToken(second)).status).toBe(401);
  expect((await grantToken(third)).status).toBe(200);
});

test("an overlap that is no number from 0 to 168 is refused, and the secret stays", { tag: "@thorough" }, async () => {
  const { body: account } = await createServiceAccount(team.token);
  for (const overlap of [-1, 169, 1e9, "1", null]) {
    const body = { overlap_hours: overlap, password };
    const answer = await call("POST", `/service-account/${account.id}/rotate`, { token: team.token, body });
    expectInvalid(answer, "overlap_hours");
  }
  expect((await grantToken(account)).status).toBe(200);
});

test(
  "of many who make service accounts at once, no more get one than a team may have",
  { tag: "@thorough" },
  async () => {
    const full = await signUp();
    await query(
      `INSERT INTO service_accounts (id, team_id, name, client_id, secret_hash, scopes, addresses, expires_at, created_by_id)
      SELECT uuidv7(), $1::uuid, 'x', $2 || n, '\\x00', '{usage:read}', '{}', now() + interval '1 day', $1::uuid
      FROM generate_series(1, 98) n`,
      [full.teamId, unique()],
    );
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => untilTaken(() => createServiceAccount(full.token))),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 201, 409, 409, 409]);
  },
);
