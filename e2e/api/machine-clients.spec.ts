import { execFile, spawnSync } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "@playwright/test";
import * as oauth4webapi from "oauth4webapi";
import * as openid from "openid-client";
import { createApplication, signUp, type Account } from "../support/accounts";
import { call } from "../support/api";
import { productUrl } from "../support/environment";
import { insertServiceAccount } from "../support/machines";

let team: Account;
test.beforeAll(async () => {
  team = await signUp();
  await createApplication(team.token);
});

const newAccount = () => insertServiceAccount(team.teamId, ["applications:read", "usage:read"]);
const issuer = () => new URL(productUrl());

for (const method of [openid.ClientSecretBasic, openid.ClientSecretPost]) {
  test(`openid-client finds the endpoints by itself, and gets, looks up and revokes a token with ${method.name}`, async () => {
    const { client_id, client_secret } = await newAccount();
    const options = { algorithm: "oauth2" as const, execute: [openid.allowInsecureRequests] };
    const server = await openid.discovery(issuer(), client_id, client_secret, method(client_secret), options);
    const granted = await openid.clientCredentialsGrant(server, { scope: "applications:read" });
    expect(granted).toMatchObject({ token_type: "bearer", expires_in: 3_600, scope: "applications:read" });
    const read = await openid.fetchProtectedResource(
      server,
      granted.access_token,
      new URL("/api/application", issuer()),
      "GET",
    );
    expect(await read.json()).toHaveLength(1);
    expect(await openid.tokenIntrospection(server, granted.access_token)).toMatchObject({ active: true, client_id });
    await openid.tokenRevocation(server, granted.access_token);
    expect(await openid.tokenIntrospection(server, granted.access_token)).toEqual({ active: false });
    const beyond = openid.clientCredentialsGrant(server, { scope: "audit:read" });
    await expect(beyond).rejects.toMatchObject({ error: "invalid_scope", status: 400 });
  });
}

test("oauth4webapi, which takes nothing that isn't RFC 6749's to the letter, gets a token and is told why a scope is missing", async () => {
  const { client_id, client_secret } = await newAccount();
  const insecure = { [oauth4webapi.allowInsecureRequests]: true };
  const found = await oauth4webapi.discoveryRequest(issuer(), { algorithm: "oauth2", ...insecure });
  const server = await oauth4webapi.processDiscoveryResponse(issuer(), found);
  const client = { client_id };
  const authentication = oauth4webapi.ClientSecretBasic(client_secret);
  const answer = await oauth4webapi.clientCredentialsGrantRequest(
    server,
    client,
    authentication,
    new URLSearchParams({ scope: "usage:read" }),
    insecure,
  );
  const granted = await oauth4webapi.processClientCredentialsResponse(server, client, answer);
  expect(granted).toMatchObject({ expires_in: 3_600, scope: "usage:read" });
  const ask = (path: string) =>
    oauth4webapi.protectedResourceRequest(
      granted.access_token,
      "GET",
      new URL(path, issuer()),
      new Headers(),
      null,
      insecure,
    );
  expect((await ask(`/api/team/${team.teamId}/monitoring`)).status).toBe(200);
  const refused = await ask("/api/application").then(
    ({ status, headers }) => ({ status, challenge: headers.get("www-authenticate") }),
    (error: oauth4webapi.WWWAuthenticateChallengeError) => ({ status: error.status, challenge: error.cause }),
  );
  expect(refused.status).toBe(403);
  expect(JSON.stringify(refused.challenge)).toContain("insufficient_scope");
  const looked = await oauth4webapi.introspectionRequest(
    server,
    client,
    authentication,
    granted.access_token,
    insecure,
  );
  expect(await oauth4webapi.processIntrospectionResponse(server, client, looked)).toMatchObject({ active: true });
  const revoked = await oauth4webapi.revocationRequest(server, client, authentication, granted.access_token, insecure);
  await oauth4webapi.processRevocationResponse(revoked);
  expect((await call("GET", "/application", { token: granted.access_token })).status).toBe(401);
});

test("a client in Python, with its standard library alone, gets, uses, looks up and revokes a token", async () => {
  test.skip(spawnSync("python3", ["--version"]).status !== 0, "No Python is installed here.");
  const { client_id, client_secret } = await newAccount();
  const program = "e2e/support/python/service_account.py";
  const { stdout } = await promisify(execFile)("python3", [program, productUrl(), client_id, client_secret]);
  expect(stdout.trim().split("\n")).toEqual([
    "401 invalid_client Basic",
    "200 bearer 3600 applications:read",
    "200 1",
    `403 ['error="insufficient_scope"', 'scope="audit:read"']`,
    "True",
    "200",
    "False",
    "401",
  ]);
});
