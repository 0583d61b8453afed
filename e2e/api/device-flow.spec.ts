import { expect, test } from "@playwright/test";
import { password, signUp, type Account, type Client } from "../support/accounts";
import { call } from "../support/api";
import { auditOf } from "../support/audit";
import { query } from "../support/database";
import { productUrl } from "../support/environment";
import {
  approveDevice,
  beginDevice,
  deviceGrant,
  exchange,
  letPollAgain,
  loopback,
  newClient,
  poll,
  who,
} from "../support/grants";
import { insertServiceAccount } from "../support/machines";
import { addMember, removeMember } from "../support/members";
import { newPassword, works } from "../support/passwords";
import { tally, together } from "../support/together";
import { stored } from "../support/tokens";

let team: Account;
let cli: Client;
let server: Client;
test.beforeAll(async () => {
  team = await signUp();
  [cli, server] = await Promise.all([newClient({ public: true, redirectURI: loopback }), newClient()]);
});

const begin = async (client = cli, more: object = {}) => {
  const answer = await beginDevice(client, more);
  expect(answer.status).toBe(200);
  return answer.body;
};

const look = (user_code: unknown, token = team.token) =>
  call<{ response?: Record<string, string> }>("POST", "/oauth/device", { token, body: { user_code } });

const deny = (user_code: string, token = team.token) =>
  call("POST", "/oauth/device/deny", { token, body: { user_code } });

const expire = (device_code: string) =>
  query("UPDATE device_codes SET expires_at = now() - interval '1 second' WHERE code_hash = $1", [stored(device_code)]);

const unknown = { status: 400, body: { response: { user_code: expect.stringContaining("We don't know this code.") } } };

test("a device asks, a person lets it in, and it can do what it asked for and nothing else", async () => {
  const answer = await beginDevice(cli, { scope: "usage:read applications:read" });
  expect(answer.headers.get("cache-control")).toBe("no-store");
  const { device_code, user_code } = answer.body;
  expect(answer.body).toEqual({
    device_code: expect.stringMatching(/^dbf_dc_/),
    user_code: expect.stringMatching(/^[B-Z]{4}-[B-Z]{4}$/),
    verification_uri: `${productUrl()}/device`,
    verification_uri_complete: `${productUrl()}/device?user_code=${user_code}`,
    expires_in: 600,
    interval: 5,
  });
  expect((await look(user_code)).body).toMatchObject({
    client: { publisher: null, is_own: false },
    scopes: ["applications:read", "usage:read"],
    address: expect.any(String),
    device: expect.any(String),
  });
  expect((await poll(cli, device_code)).body).toMatchObject({ error: "authorization_pending" });
  expect((await approveDevice(team.token, user_code)).status).toBe(200);
  const granted = await poll(cli, device_code);
  expect(granted.headers.get("cache-control")).toBe("no-store");
  expect(granted).toMatchObject({
    status: 200,
    body: { token_type: "bearer", expires_in: 3_600, scope: "applications:read usage:read" },
  });
  const { access_token: token } = granted.body;
  expect(token).toMatch(/^dbf_gt_/);
  expect((await call("GET", "/application", { token })).status).toBe(200);
  const refused = await call("POST", "/application", { token, body: { name: "x" } });
  expect(refused.status).toBe(403);
  expect(refused.headers.get("www-authenticate")).toContain('error="insufficient_scope", scope="applications:write"');
  expect((await call("GET", "/user/me", { token })).status).toBe(403);
  expect(await auditOf(team.teamId)).toContainEqual(
    expect.objectContaining({
      action: "client.access_granted",
      after: { scopes: ["applications:read", "usage:read"], flow: "device" },
    }),
  );
});

test("the codes lie in the database as hashes alone", async () => {
  const { device_code, user_code } = await begin();
  const [row] = await query<{ row: string }>("SELECT d::text AS row FROM device_codes d WHERE code_hash = $1", [
    stored(device_code),
  ]);
  expect(row?.row).not.toContain(device_code);
  expect(row?.row).not.toContain(user_code);
  // Nor as a hash that anybody could compute: there are only 20^8 codes.
  expect(row?.row).not.toContain(stored(user_code).toString("hex"));
});

test("RFC 8628, 3.1: the client authenticates, and a public one sends its client_id", async () => {
  for (const body of [
    {},
    { client_id: "mgmt_x" },
    { client_id: server.client_id },
    { client_id: server.client_id, client_secret: "wrong" },
    { client_id: cli.client_id, client_secret: server.client_secret },
  ]) {
    const answer = await call("POST", "/oauth/device_authorization", { body: { scope: "usage:read", ...body } });
    expect(answer, JSON.stringify(body)).toMatchObject({ status: 401, body: { error: "invalid_client" } });
  }
  const basic = Buffer.from(`${server.client_id}:${server.client_secret}`).toString("base64");
  const form = await call("POST", "/oauth/device_authorization", {
    rawBody: "scope=usage%3Aread",
    headers: { "content-type": "application/x-www-form-urlencoded", authorization: `Basic ${basic}` },
  });
  expect(form.status).toBe(200);
});

test("RFC 6749, 3.3: a scope that is missing, unknown or malformed is invalid_scope", async () => {
  for (const scope of [
    undefined,
    "",
    "management",
    "applications:read nothing",
    "applications:read  usage:read",
    "é",
    " ",
  ])
    expect(await beginDevice(cli, { scope }), String(scope)).toMatchObject({
      status: 400,
      body: { error: "invalid_scope" },
    });
});

test("a service account can't use the device flow", async () => {
  const account = await insertServiceAccount(team.teamId);
  expect(await beginDevice(account)).toMatchObject({ status: 400, body: { error: "unauthorized_client" } });
  expect(await poll(account, "dbf_dc_x")).toMatchObject({ status: 400, body: { error: "unauthorized_client" } });
});

test("RFC 8628, 3.4: device_code is required", async () => {
  expect(await exchange(cli, { grant_type: deviceGrant })).toMatchObject({
    status: 400,
    body: { error: "invalid_request" },
  });
});

test("RFC 8628, 3.4: a device code that isn't one is invalid_grant", async () => {
  const { device_code } = await begin();
  for (const code of ["x", `${device_code}x`, device_code.toUpperCase(), "dbf_dc_\u00e9"])
    expect(await poll(cli, code), code).toMatchObject({ status: 400, body: { error: "invalid_grant" } });
});

test("RFC 8628, 3.4: another client's device code is invalid_grant, and stays for the one it belongs to", async () => {
  const { device_code, user_code } = await begin();
  await approveDevice(team.token, user_code);
  expect(await poll(server, device_code)).toMatchObject({ status: 400, body: { error: "invalid_grant" } });
  expect((await poll(cli, device_code)).status).toBe(200);
});

test("RFC 8628, 3.4: a client with a secret must authenticate when it polls", async () => {
  const { device_code, user_code } = await begin(server);
  await approveDevice(team.token, user_code);
  for (const client_secret of ["", "wrong"])
    expect(await poll({ ...server, client_secret }, device_code)).toMatchObject({
      status: 401,
      body: { error: "invalid_client" },
    });
  expect((await poll(server, device_code)).status).toBe(200);
});

test("RFC 8628, 3.5: slow_down increases the interval by 5 seconds for this and all later polls", async () => {
  const { device_code } = await begin();
  expect((await poll(cli, device_code)).body.error).toBe("authorization_pending");
  expect((await poll(cli, device_code)).body.error).toBe("slow_down");
  expect((await poll(cli, device_code)).body.error).toBe("slow_down");
  expect(await query("SELECT poll_interval FROM device_codes WHERE code_hash = $1", [stored(device_code)])).toEqual([
    { poll_interval: 15 },
  ]);
  await letPollAgain(device_code);
  expect((await poll(cli, device_code)).body.error).toBe("authorization_pending");
});

test("RFC 8628, 3.5: a denied request is access_denied, each time", async () => {
  const { device_code, user_code } = await begin();
  expect((await deny(user_code)).status).toBe(200);
  for (let times = 0; times < 2; times++)
    expect(await poll(cli, device_code)).toMatchObject({ status: 400, body: { error: "access_denied" } });
  expect(await approveDevice(team.token, user_code)).toMatchObject(unknown);
});

test("RFC 8628, 3.5: an expired device code is expired_token, even if somebody has let it in", async () => {
  const { device_code, user_code } = await begin();
  await approveDevice(team.token, user_code);
  await expire(device_code);
  expect(await poll(cli, device_code)).toMatchObject({ status: 400, body: { error: "expired_token" } });
});

test("an expired code can't be looked up, approved or denied", async () => {
  const { device_code, user_code } = await begin();
  await expire(device_code);
  expect(await look(user_code)).toMatchObject(unknown);
  expect(await approveDevice(team.token, user_code)).toMatchObject(unknown);
  expect(await deny(user_code)).toMatchObject(unknown);
});

test("a device code works once", async () => {
  const { device_code, user_code } = await begin();
  await approveDevice(team.token, user_code);
  const { access_token } = (await poll(cli, device_code)).body;
  expect(await poll(cli, device_code)).toMatchObject({ status: 400, body: { error: "invalid_grant" } });
  expect((await call("GET", "/application", { token: access_token })).status).toBe(200);
});

test("of many polls at once, one gets tokens", { tag: "@thorough" }, async () => {
  const { device_code, user_code } = await begin();
  await approveDevice(team.token, user_code);
  const answers = await together(8, () => poll(cli, device_code));
  const { 200: winners, ...others } = tally(answers.map(({ status }) => status));
  expect(winners).toBe(1);
  expect(Object.keys(others)).toEqual(["400"]);
});

test(
  "of many who decide at once, one does, and a code that was approved can't be approved or denied again",
  { tag: "@thorough" },
  async () => {
    const { device_code, user_code } = await begin();
    const answers = await Promise.all([
      ...Array.from({ length: 3 }, () => approveDevice(team.token, user_code)),
      ...Array.from({ length: 3 }, () => deny(user_code)),
    ]);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect((await poll(cli, device_code)).status).toBe(
      answers.slice(0, 3).some(({ status }) => status === 200) ? 200 : 400,
    );
    expect(await approveDevice(team.token, user_code)).toMatchObject(unknown);
    expect(await deny(user_code)).toMatchObject(unknown);
  },
);

test("RFC 8628, 6.1: a code is typed in any case, with any spaces and dashes", async () => {
  const { user_code } = await begin();
  for (const typed of [user_code.toLowerCase(), user_code.replace("-", ""), ` ${user_code.replace("-", " ")} `])
    expect((await look(typed)).status, typed).toBe(200);
});

test("a code that can't be one is a clear error, whatever it is", { tag: "@thorough" }, async () => {
  for (const typed of ["", "x", "AAAA-AAAA", "BCDF-GHJK", "ß".repeat(8), "%00", "' OR 1=1 --", "😀".repeat(20)])
    expect(await look(typed), typed).toMatchObject(unknown);
  for (const typed of [undefined, null, 5, ["BCDF-GHJK"], { a: 1 }, "x".repeat(101), "BCDF\u0000GHJK"])
    expect((await look(typed)).status).toBe(400);
});

test("looking a code up neither uses it up nor lets anybody in", async () => {
  const { device_code, user_code } = await begin();
  await look(user_code);
  expect((await poll(cli, device_code)).body.error).toBe("authorization_pending");
});

test("approving takes the password, and a wrong one lets nobody in", async () => {
  const { device_code, user_code } = await begin();
  const body = { user_code };
  expect((await call("POST", "/oauth/device/approve", { token: team.token, body })).status).toBe(403);
  expect((await approveDevice(team.token, user_code, { password: "not-my-password" })).status).toBe(400);
  expect((await poll(cli, device_code)).body.error).toBe("authorization_pending");
});

test("RFC 6749, 3.2: the endpoints take POST alone", async () => {
  for (const path of ["device_authorization", "device", "device/approve", "device/deny", "authorize", "token"])
    expect((await call("GET", `/oauth/${path}`, { token: team.token })).status, path).toBe(405);
});

test("a device acts for the team of whoever let it in, with their role", async () => {
  const developer = await addMember(team, "developer");
  const { device_code, user_code } = await begin(cli, { scope: "audit:read members:read" });
  expect((await approveDevice(developer.token, user_code)).status).toBe(200);
  const { access_token: token } = (await poll(cli, device_code)).body;
  // The scope is there; the role isn't.
  expect((await call("GET", "/audit-log", { token })).status).toBe(403);
  expect((await call("GET", "/user", { token })).status).toBe(200);
});

test(
  "whoever leaves the team before the device fetches its tokens has let nobody in",
  { tag: "@thorough" },
  async () => {
    const member = await addMember(team, "developer");
    const { device_code, user_code } = await begin();
    await approveDevice(member.token, user_code);
    await removeMember(team, member);
    expect(await poll(cli, device_code)).toMatchObject({ status: 400, body: { error: "invalid_grant" } });
  },
);

test("a new password ends what was approved with the old one and not fetched yet", async () => {
  const person = await signUp();
  const { device_code, user_code } = await begin();
  await approveDevice(person.token, user_code);
  const body = { old_password: password, new_password: newPassword };
  expect((await call("POST", "/change-password", { token: person.token, body })).status).toBe(200);
  expect(await poll(cli, device_code)).toMatchObject({ status: 400, body: { error: "invalid_grant" } });
});

test("a public client can't log anybody in with a password, and takes no secret", async () => {
  const body = { grant_type: "password", username: team.email, password, ...who(cli) };
  expect(await call("POST", "/login", { body })).toMatchObject({ status: 401, body: { error: "invalid_client" } });
  expect(await exchange(cli, body)).toMatchObject({ status: 400, body: { error: "unauthorized_client" } });
  expect(await exchange(cli, { grant_type: "refresh_token", refresh_token: team.tokens.refresh_token })).toMatchObject({
    status: 400,
    body: { error: "unauthorized_client" },
  });
  expect(await works(team.token)).toBe(true);
  expect(await newClient({ public: true })).toMatchObject({ public: true, client_secret: "" });
});

test("a trusted client can't be public", { tag: "@thorough" }, async () => {
  const body = { name: "x", redirectURI: "https://example.com", trusted: true, public: true, password };
  expect(await call("POST", "/client", { token: team.token, body })).toMatchObject({
    status: 400,
    body: { response: { public: expect.any(String) } },
  });
});
