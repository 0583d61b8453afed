import { expect, test } from "@playwright/test";
import { password, signUp, type Account, type Client } from "../support/accounts";
import { call } from "../support/api";
import { auditOf } from "../support/audit";
import { query } from "../support/database";
import {
  consent,
  exchangeCode,
  invalidGrant,
  loopback,
  newClient,
  newCode,
  newGrant,
  newVerifier,
  reads,
  refreshGrant,
  requestOf,
  site,
  who,
} from "../support/grants";
import { addMember, changeRole, removeMember } from "../support/members";
import { newPassword } from "../support/passwords";
import { tally, together } from "../support/together";
import { stored } from "../support/tokens";

let team: Account;
let server: Client;
let cli: Client;
test.beforeAll(async () => {
  team = await signUp();
  [server, cli] = await Promise.all([newClient(), newClient({ public: true, redirectURI: loopback })]);
});

const { challenge } = newVerifier();

test("RFC 6749, 6: a refresh token works once, and the old access token ends with it", async () => {
  const first = await newGrant(team.token, server);
  const second = await refreshGrant(server, first.refresh_token);
  expect(second).toMatchObject({ status: 200, body: { scope: first.scope, expires_in: 3_600 } });
  expect(await reads(first.access_token)).toBe(401);
  expect(await reads(second.body.access_token)).toBe(200);
  // A double click only fails.
  expect(await refreshGrant(server, first.refresh_token)).toMatchObject(invalidGrant);
  expect(await reads(second.body.access_token)).toBe(200);
});

test("RFC 9700, 4.14.2: a refresh token that comes back later ends the grant", async () => {
  const client = cli;
  const first = await newGrant(team.token, client);
  const second = await refreshGrant(client, first.refresh_token);
  await query("UPDATE grant_refresh_tokens SET used_at = now() - interval '11 seconds' WHERE token_hash = $1", [
    stored(first.refresh_token),
  ]);
  expect(await refreshGrant(client, first.refresh_token)).toMatchObject(invalidGrant);
  expect(await reads(second.body.access_token)).toBe(401);
  expect(await refreshGrant(client, second.body.refresh_token)).toMatchObject(invalidGrant);
});

test("of many refreshes at once, one gets tokens", { tag: "@thorough" }, async () => {
  const { refresh_token } = await newGrant(team.token, cli);
  const answers = await together(6, () => refreshGrant(cli, refresh_token));
  expect(tally(answers.map(({ status }) => status))).toEqual({ 200: 1, 400: 5 });
});

test("RFC 6749, 6: the scope of a refresh MUST NOT include any that wasn't granted, and may be narrower", async () => {
  const { refresh_token } = await newGrant(team.token, server, { scope: "applications:read usage:read" });
  for (const scope of ["applications:read audit:read", "management", "é"])
    expect(await refreshGrant(server, refresh_token, { scope })).toMatchObject({
      status: 400,
      body: { error: "invalid_scope" },
    });
  const narrow = await refreshGrant(server, refresh_token, { scope: "usage:read" });
  expect(narrow).toMatchObject({ status: 200, body: { scope: "usage:read" } });
  expect(await reads(narrow.body.access_token)).toBe(403);
  expect((await refreshGrant(server, narrow.body.refresh_token)).body.scope).toBe("applications:read usage:read");
});

test("RFC 6749, 6: the refresh token is bound to its client", async () => {
  const { refresh_token } = await newGrant(team.token, server);
  expect(await refreshGrant(await newClient(), refresh_token)).toMatchObject(invalidGrant);
  expect(await refreshGrant(cli, refresh_token)).toMatchObject(invalidGrant);
  expect((await refreshGrant({ ...server, client_secret: "" }, refresh_token)).status).toBe(401);
  expect((await refreshGrant(server, refresh_token)).status).toBe(200);
});

test("a grant ends after 90 days, however much it is used, and its tokens never outlive it", async () => {
  const { access_token, refresh_token } = await newGrant(team.token, server);
  const age = (days: string) =>
    query(
      `UPDATE client_grants SET created_at = now() - $2::interval
      WHERE id = (SELECT grant_id FROM grant_access_tokens WHERE token_hash = $1)`,
      [stored(access_token), days],
    );
  await age("89 days 23 hours 30 minutes");
  const late = (await refreshGrant(server, refresh_token)).body;
  expect(late.expires_in).toBeLessThanOrEqual(1_800);
  await query(
    "UPDATE client_grants SET created_at = now() - interval '90 days' WHERE id = (SELECT grant_id FROM grant_access_tokens WHERE token_hash = $1)",
    [stored(late.access_token)],
  );
  expect(await reads(late.access_token)).toBe(401);
  expect(await refreshGrant(server, late.refresh_token)).toMatchObject(invalidGrant);
});

test("a grant does what its person may at that moment, and ends with their membership", async () => {
  const member = await addMember(team, "admin");
  const { access_token, refresh_token } = await newGrant(member.token, server, {
    scope: "audit:read applications:read",
  });
  const audit = async () => (await call("GET", "/audit-log", { token: access_token })).status;
  expect(await audit()).toBe(200);
  await changeRole(team, member, "developer");
  expect(await audit()).toBe(403);
  await removeMember(team, member);
  expect(await audit()).toBe(401);
  expect(await refreshGrant(server, refresh_token)).toMatchObject(invalidGrant);
});

test("a grant ends with a new password, and with the account", async () => {
  const person = await signUp();
  const first = await newGrant(person.token, server);
  const waiting = await newCode(person.token, server);
  const body = { old_password: password, new_password: newPassword };
  expect((await call("POST", "/change-password", { token: person.token, body })).status).toBe(200);
  expect(await reads(first.access_token)).toBe(401);
  expect(await refreshGrant(server, first.refresh_token)).toMatchObject(invalidGrant);
  expect(await exchangeCode(server, waiting)).toMatchObject(invalidGrant);
  const leaving = await signUp();
  const second = await newGrant(leaving.token, server);
  expect((await call("DELETE", "/user/me", { token: leaving.token, body: { password } })).status).toBe(200);
  expect(await reads(second.access_token)).toBe(401);
});

test("a grant ends with its client", { tag: "@thorough" }, async () => {
  const made = await call<Client & { id: string }>("POST", "/client", {
    token: team.token,
    body: { name: "Ours", redirectURI: site },
  });
  const { access_token, refresh_token } = await newGrant(team.token, made.body);
  await call("DELETE", `/client/${made.body.id}`, { token: team.token });
  expect(await reads(access_token)).toBe(401);
  expect((await refreshGrant(made.body, refresh_token)).status).toBe(401);
});

test("a second factor that the team requires and its person lacks stops a grant", async () => {
  const owner = await signUp();
  const { access_token } = await newGrant(owner.token, server);
  await query("UPDATE teams SET second_factor_required = true WHERE id = $1", [owner.teamId]);
  expect((await call("GET", "/application", { token: access_token })).status).toBe(403);
  expect((await consent(owner.token, requestOf(server, challenge))).status).toBe(403);
});

test("people see the clients that they gave access, and take it away", async () => {
  const person = await signUp();
  const { access_token, refresh_token } = await newGrant(person.token, server);
  const list = () => call<{ id: string }[]>("GET", "/user/me/grants", { token: person.token });
  const [grant] = (await list()).body;
  expect(grant).toMatchObject({
    client: { client_id: server.client_id },
    scopes: ["applications:read"],
    device: expect.any(String),
    address: expect.any(String),
  });
  expect((await call("DELETE", `/user/me/grants/${grant?.id}`, { token: team.token })).status).toBe(404);
  expect((await call("DELETE", `/user/me/grants/${grant?.id}`, { token: person.token })).status).toBe(200);
  expect(await reads(access_token)).toBe(401);
  expect(await refreshGrant(server, refresh_token)).toMatchObject(invalidGrant);
  expect((await list()).body).toEqual([]);
  expect(await auditOf(person.teamId)).toContainEqual(expect.objectContaining({ action: "client.access_ended" }));
});

test("RFC 7662, 4: a client looks up its own tokens, and no others", async () => {
  const { access_token, refresh_token } = await newGrant(team.token, server, { scope: "usage:read" });
  const introspect = (token: string, client: Client) =>
    call("POST", "/oauth/introspect", { body: { token, ...who(client) } });
  for (const token of [access_token, refresh_token])
    expect((await introspect(token, server)).body).toMatchObject({
      active: true,
      scope: "usage:read",
      client_id: server.client_id,
      team_id: team.teamId,
    });
  expect((await introspect(access_token, await newClient())).body).toEqual({ active: false });
  // RFC 7662, section 2.1: to prevent scanning, the endpoint requires authorization.
  expect((await introspect(access_token, cli)).status).toBe(401);
});

test("RFC 7009, 2.1: a client revokes its own tokens, a refresh token with the grant, an access token alone", async () => {
  const revoke = (token: string, client: Client) => call("POST", "/oauth/revoke", { body: { token, ...who(client) } });
  const one = await newGrant(team.token, cli);
  expect((await revoke(one.access_token, server)).status).toBe(200);
  expect(await reads(one.access_token)).toBe(200);
  expect((await revoke(one.access_token, cli)).status).toBe(200);
  expect(await reads(one.access_token)).toBe(401);
  const next = (await refreshGrant(cli, one.refresh_token)).body;
  expect((await revoke(next.refresh_token, server)).status).toBe(200);
  expect(await reads(next.access_token)).toBe(200);
  expect((await revoke(next.refresh_token, cli)).status).toBe(200);
  expect(await reads(next.access_token)).toBe(401);
});
