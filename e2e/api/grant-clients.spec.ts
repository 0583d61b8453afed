import { spawn, spawnSync } from "node:child_process";
import { createInterface } from "node:readline";
import { expect, test } from "@playwright/test";
import * as oauth4webapi from "oauth4webapi";
import * as openid from "openid-client";
import { signUp, type Account, type Client } from "../support/accounts";
import { call } from "../support/api";
import { productUrl } from "../support/environment";
import { approveDevice, consent, loopback, newClient, site } from "../support/grants";

let team: Account;
let server: Client;
let cli: Client;
test.beforeAll(async () => {
  team = await signUp();
  [server, cli] = await Promise.all([newClient(), newClient({ public: true, redirectURI: loopback })]);
});

const issuer = () => new URL(productUrl());

/** What the person's browser does with a link to the consent page: they agree. @returns where it ends up */
async function agree(link: URL): Promise<URL> {
  expect(link.origin + link.pathname).toBe(`${productUrl()}/oauth/authorize`);
  const answer = await consent(team.token, Object.fromEntries(link.searchParams));
  expect(answer.status).toBe(200);
  return new URL(answer.body.redirect_to);
}

const discover = ({ client_id, client_secret }: Client) =>
  openid.discovery(
    issuer(),
    client_id,
    undefined,
    client_secret ? openid.ClientSecretBasic(client_secret) : openid.None(),
    {
      algorithm: "oauth2",
      execute: [openid.allowInsecureRequests],
    },
  );

test("openid-client goes through the device flow, refreshes and revokes", async () => {
  for (const client of [cli, server]) {
    const config = await discover(client);
    const device = await openid.initiateDeviceAuthorization(config, { scope: "applications:read" });
    await approveDevice(team.token, device.user_code);
    // Nobody has to wait: it is approved already.
    const granted = await openid.pollDeviceAuthorizationGrant(config, { ...device, interval: 0 });
    expect(granted).toMatchObject({ token_type: "bearer", expires_in: 3_600, scope: "applications:read" });
    const next = await openid.refreshTokenGrant(config, granted.refresh_token ?? "");
    expect((await call("GET", "/application", { token: next.access_token })).status).toBe(200);
    await openid.tokenRevocation(config, next.refresh_token ?? "");
    expect((await call("GET", "/application", { token: next.access_token })).status).toBe(401);
  }
});

test("openid-client understands that a person said no", { tag: "@thorough" }, async () => {
  const config = await discover(cli);
  const device = await openid.initiateDeviceAuthorization(config, { scope: "applications:read" });
  await call("POST", "/oauth/device/deny", { token: team.token, body: { user_code: device.user_code } });
  const polling = openid.pollDeviceAuthorizationGrant(config, { ...device, interval: 0 });
  await expect(polling).rejects.toMatchObject({ error: "access_denied", status: 400 });
});

test("openid-client gets a code with PKCE, checks state and issuer, and exchanges it", async () => {
  for (const [client, redirect_uri] of [
    [server, site],
    [cli, "http://127.0.0.1:61234/callback"],
  ] as const) {
    const config = await discover(client);
    const verifier = openid.randomPKCECodeVerifier();
    const state = openid.randomState();
    const link = openid.buildAuthorizationUrl(config, {
      redirect_uri,
      scope: "applications:read usage:read",
      state,
      code_challenge: await openid.calculatePKCECodeChallenge(verifier),
      code_challenge_method: "S256",
    });
    const came = await agree(link);
    const granted = await openid.authorizationCodeGrant(config, came, {
      pkceCodeVerifier: verifier,
      expectedState: state,
    });
    expect(granted).toMatchObject({ expires_in: 3_600, scope: "applications:read usage:read" });
    expect((await call("GET", "/application", { token: granted.access_token })).status).toBe(200);
    const again = openid.authorizationCodeGrant(config, came, { pkceCodeVerifier: verifier, expectedState: state });
    await expect(again).rejects.toMatchObject({ error: "invalid_grant", status: 400 });
  }
});

test("oauth4webapi, which takes nothing that isn't the RFCs' to the letter, gets a code, exchanges it and looks the token up", async () => {
  const insecure = { [oauth4webapi.allowInsecureRequests]: true };
  const found = await oauth4webapi.discoveryRequest(issuer(), { algorithm: "oauth2", ...insecure });
  const as = await oauth4webapi.processDiscoveryResponse(issuer(), found);
  const client = { client_id: server.client_id };
  const authentication = oauth4webapi.ClientSecretPost(server.client_secret);
  const verifier = oauth4webapi.generateRandomCodeVerifier();
  const state = oauth4webapi.generateRandomState();
  const link = new URL(as.authorization_endpoint ?? "");
  link.search = new URLSearchParams({
    client_id: client.client_id,
    response_type: "code",
    redirect_uri: site,
    scope: "usage:read",
    state,
    code_challenge: await oauth4webapi.calculatePKCECodeChallenge(verifier),
    code_challenge_method: "S256",
  }).toString();
  const parameters = oauth4webapi.validateAuthResponse(as, client, await agree(link), state);
  const answer = await oauth4webapi.authorizationCodeGrantRequest(
    as,
    client,
    authentication,
    parameters,
    site,
    verifier,
    insecure,
  );
  const granted = await oauth4webapi.processAuthorizationCodeResponse(as, client, answer);
  expect(granted).toMatchObject({ token_type: "bearer", scope: "usage:read" });
  const looked = await oauth4webapi.introspectionRequest(as, client, authentication, granted.access_token, insecure);
  expect(await oauth4webapi.processIntrospectionResponse(as, client, looked)).toMatchObject({
    active: true,
    scope: "usage:read",
  });
});

test(
  "oauth4webapi goes through the device flow, and reads that nobody has decided yet",
  { tag: "@thorough" },
  async () => {
    const insecure = { [oauth4webapi.allowInsecureRequests]: true };
    const found = await oauth4webapi.discoveryRequest(issuer(), { algorithm: "oauth2", ...insecure });
    const as = await oauth4webapi.processDiscoveryResponse(issuer(), found);
    const client = { client_id: cli.client_id };
    const none = oauth4webapi.None();
    const scope = new URLSearchParams({ scope: "usage:read" });
    const begun = await oauth4webapi.deviceAuthorizationRequest(as, client, none, scope, insecure);
    const device = await oauth4webapi.processDeviceAuthorizationResponse(as, client, begun);
    const poll = async () => {
      const polled = await oauth4webapi.deviceCodeGrantRequest(as, client, none, device.device_code, insecure);
      return oauth4webapi.processDeviceCodeResponse(as, client, polled);
    };
    await expect(poll()).rejects.toMatchObject({ error: "authorization_pending" });
    await approveDevice(team.token, device.user_code);
    expect(await poll()).toMatchObject({ token_type: "bearer", scope: "usage:read" });
  },
);

test("a command line in Python, with its standard library alone, goes through both flows", async () => {
  test.skip(spawnSync("python3", ["--version"]).status !== 0, "No Python is installed here.");
  const program = spawn("python3", ["e2e/support/python/grants.py", productUrl(), cli.client_id], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const said: string[] = [];
  for await (const line of createInterface({ input: program.stdout })) {
    const [what, about = ""] = line.split(" ");
    if (what === "code") await approveDevice(team.token, about);
    if (what === "open") program.stdin.write(`${(await agree(new URL(about))).href}\n`);
    else if (what === "code") program.stdin.write("\n");
    else said.push(line);
  }
  expect(said).toEqual([
    "authorization_pending",
    "applications:read 200",
    "applications:read usage:read 200",
    "applications:read usage:read 200",
    "200",
    "401",
  ]);
});
