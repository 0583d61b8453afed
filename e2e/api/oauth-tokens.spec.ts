import { expect, test } from "@playwright/test";
import { registerClient, logIn, signUp, type Account, type Client } from "../support/accounts";
import { call } from "../support/api";
import { auditOf } from "../support/audit";
import { productUrl } from "../support/environment";
import { createServiceAccount, grantToken, insertPersonalToken, insertServiceAccount } from "../support/machines";
import { works } from "../support/passwords";

let team: Account;
test.beforeAll(async () => void (team = await signUp()));

const revoke = (token: string, client: Partial<Client> = {}) =>
  call("POST", "/oauth/revoke", { body: { token, client_id: client.client_id, client_secret: client.client_secret } });
const introspect = (token: string, client: Partial<Client>) =>
  call("POST", "/oauth/introspect", {
    body: { token, client_id: client.client_id, client_secret: client.client_secret },
  });
const reads = async (token: string) => (await call("GET", "/application", { token })).status;

test("revoking a refresh token ends its login, and revoking an access token ends that alone", async () => {
  const client = await registerClient();
  const one = await logIn(team.email, client);
  expect((await revoke(one.access_token, client)).status).toBe(200);
  expect(await works(one.access_token)).toBe(false);
  const renewed = await call<{ access_token: string; refresh_token: string }>("POST", "/oauth/token", {
    body: { refresh_token: one.refresh_token, client_id: client.client_id, client_secret: client.client_secret },
  });
  expect(renewed.status).toBe(200);
  expect((await revoke(renewed.body.refresh_token, client)).status).toBe(200);
  expect(await works(renewed.body.access_token)).toBe(false);
});

test("a client can't revoke another client's token, and isn't told that there is one", async () => {
  const [client, stranger] = await Promise.all([registerClient(), registerClient()]);
  const tokens = await logIn(team.email, client);
  const account = await insertServiceAccount(team.teamId);
  for (const token of [tokens.access_token, tokens.refresh_token, account.token, "nothing"]) {
    expect(await revoke(token, stranger)).toMatchObject({ status: 200, body: {} });
  }
  expect((await revoke(tokens.access_token, account)).status).toBe(200);
  expect(await works(tokens.access_token)).toBe(true);
  expect(await reads(account.token)).toBe(200);
});

test("a service account can revoke its own token", async () => {
  const account = await insertServiceAccount(team.teamId);
  expect((await revoke(account.token, account)).status).toBe(200);
  expect(await reads(account.token)).toBe(401);
  expect((await grantToken(account)).status).toBe(200);
});

test("whoever finds a personal access token can revoke it, and the audit log says so", async () => {
  const { teamId, email } = await signUp();
  const { token } = await insertPersonalToken(teamId, email);
  expect(await revoke(token)).toMatchObject({ status: 200, body: {} });
  expect(await reads(token)).toBe(401);
  expect(await auditOf(teamId)).toMatchObject([{ action: "personal_token.deleted", actor_id: null }]);
  expect((await revoke(token)).status).toBe(200);
});

test("a client must authenticate to revoke a token or to look one up", async () => {
  const { token } = await insertServiceAccount(team.teamId);
  for (const ask of [revoke, introspect]) {
    const wrong = { ...team.client, client_secret: "wrong" };
    expect(await ask(token, {})).toMatchObject({ status: 401, body: { error: "invalid_client" } });
    expect(await ask(token, wrong)).toMatchObject({ status: 401, body: { error: "invalid_client" } });
    expect(await ask("", team.client)).toMatchObject({ status: 400, body: { error: "invalid_request" } });
  }
});

test("looking up a token says for whom it works, what it may do and how long", async () => {
  const { body: account } = await createServiceAccount(team.token, { scopes: ["usage:read", "audit:read"] });
  const { access_token: token } = (await grantToken(account, { scope: "usage:read" })).body;
  const answer = await introspect(token, account);
  expect(answer.headers.get("cache-control")).toBe("no-store");
  expect(answer.body).toEqual({
    active: true,
    scope: "usage:read",
    client_id: account.client_id,
    token_type: "bearer",
    exp: expect.any(Number),
    sub: account.id,
    team_id: team.teamId,
  });
  expect(Math.abs(Number(answer.body.exp) - Date.now() / 1_000 - 3_600)).toBeLessThan(300);
  const own = await introspect(team.token, team.client);
  expect(own.body).toMatchObject({ active: true, scope: "management", client_id: team.client.client_id });
  await revoke(token, account);
  expect((await introspect(token, account)).body).toEqual({ active: false });
});

test("looking up a token of another client, of none or of a person tells nothing", async () => {
  const [account, other] = await Promise.all([insertServiceAccount(team.teamId), insertServiceAccount(team.teamId)]);
  const personal = await insertPersonalToken(team.teamId, team.email);
  for (const token of [other.token, team.token, team.tokens.refresh_token, personal.token, "nothing"])
    expect((await introspect(token, account)).body, token.slice(0, 8)).toEqual({ active: false });
  for (const token of [account.token, personal.token])
    expect((await introspect(token, team.client)).body, token.slice(0, 8)).toEqual({ active: false });
});

test("the well-known document says where the endpoints are and what they take", async () => {
  const answer = await fetch(`${productUrl()}/.well-known/oauth-authorization-server`);
  expect(answer.status).toBe(200);
  expect(answer.headers.get("content-type")).toBe("application/json");
  expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
  const found = (await answer.json()) as Record<string, unknown>;
  expect(found).toMatchObject({
    issuer: productUrl(),
    token_endpoint: `${productUrl()}/api/oauth/token`,
    revocation_endpoint: `${productUrl()}/api/oauth/revoke`,
    introspection_endpoint: `${productUrl()}/api/oauth/introspect`,
    authorization_endpoint: `${productUrl()}/oauth/authorize`,
    device_authorization_endpoint: `${productUrl()}/api/oauth/device_authorization`,
    grant_types_supported: [
      "authorization_code",
      "client_credentials",
      "password",
      "refresh_token",
      "urn:ietf:params:oauth:grant-type:device_code",
    ],
    response_types_supported: ["code"],
    code_challenge_methods_supported: ["S256"],
    authorization_response_iss_parameter_supported: true,
    token_endpoint_auth_methods_supported: ["client_secret_basic", "client_secret_post", "none"],
  });
  expect(found.scopes_supported).toContain("applications:read");
  const documented = await fetch(String(found.service_documentation));
  expect(await documented.text()).toContain('id="tokens"');
});
