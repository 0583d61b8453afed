import { expect, test } from "@playwright/test";
import { logIn, password, registerClient, signUp, unique, type Client } from "../support/accounts";
import { call, type Answer } from "../support/api";
import { query } from "../support/database";
import { interleave } from "../support/interleave";
import { addMember, removeMember } from "../support/members";
import { expireAccessToken } from "../support/tokens";

const post = (body: object, headers?: Record<string, string>) =>
  call("POST", "/login", { body, headers: headers ?? {} });

const postForm = (fields: [string, string][], headers: Record<string, string> = {}) =>
  call("POST", "/login", {
    rawBody: new URLSearchParams(fields).toString(),
    headers: { "content-type": "application/x-www-form-urlencoded", ...headers },
  });

const basic = ({ client_id, client_secret }: Client) => ({
  authorization: `Basic ${btoa(`${encodeURIComponent(client_id)}:${encodeURIComponent(client_secret)}`)}`,
});

const grant = (email: string) => ({ grant_type: "password", username: email, password });

const withoutId = ({ body }: Answer) => ({ ...(body as object), request_id: "" });

test("a login returns tokens in the documented form, and is never cached", async () => {
  const { email, client } = await signUp();
  const answer = await post({ ...grant(email.toUpperCase()), ...client });
  expect(answer.status).toBe(200);
  expect(answer.body).toEqual({
    expires_in: "3600",
    access_token: expect.stringMatching(/^dbf_at_/),
    refresh_token: expect.stringMatching(/^dbf_rt_/),
    token_type: "bearer",
  });
  expect(answer.headers.get("cache-control")).toBe("no-store");
});

test("a login works as a form, with HTTP Basic and as JSON", async () => {
  const { email, client } = await signUp();
  const fields = Object.entries(grant(email));
  expect((await postForm([...fields, ...Object.entries(client)])).status).toBe(200);
  expect((await postForm(fields, basic(client))).status).toBe(200);
  expect((await post(grant(email), basic(client))).status).toBe(200);
});

test("an unknown client or a wrong client secret is invalid_client", async () => {
  const { email, client } = await signUp();
  const other = await registerClient();
  const mixed = { ...client, client_secret: other.client_secret };
  for (const wrong of [mixed, { ...client, client_id: "nobody" }, { ...client, client_secret: "x" }, {}]) {
    const answer = await post({ ...grant(email), ...wrong });
    expect(answer.status).toBe(401);
    expect(answer.body).toMatchObject({ error: "invalid_client", errorType: "authentication" });
    expect(answer.headers.get("cache-control")).toBe("no-store");
  }
  const answer = await post(grant(email), basic(mixed));
  expect(answer.status).toBe(401);
  expect(answer.headers.get("www-authenticate")).toMatch(/^Basic /);
});

test("a wrong password, an unknown user and a disabled user get the same answer", async () => {
  const { email, client } = await signUp();
  const wrong = await post({ ...grant(email), ...client, password: "not-the-right-one" });
  expect(wrong.status).toBe(400);
  expect(wrong.body).toMatchObject({ error: "invalid_grant", errorType: "validation" });
  const unknown = await post({ ...grant(`nobody-${unique()}@example.com`), ...client });
  await query("UPDATE users SET disabled_at = now() WHERE email = $1", [email]);
  const disabled = await post({ ...grant(email), ...client });
  for (const other of [unknown, disabled]) {
    expect(other.status).toBe(400);
    expect(withoutId(other)).toEqual(withoutId(wrong));
  }
});

test("other grant types are unsupported, whatever comes with them", async () => {
  const { email, client } = await signUp();
  for (const path of ["/login", "/oauth/token"]) {
    for (const rest of [grant(email), {}]) {
      const answer = await call("POST", path, {
        body: { ...rest, ...client, grant_type: "urn:ietf:params:oauth:grant-type:jwt-bearer" },
      });
      expect(answer.status).toBe(400);
      expect(answer.body).toMatchObject({ error: "unsupported_grant_type", errorType: "validation" });
    }
  }
});

test("any valid scope is granted as `management`, and without one the answer has no scope", async () => {
  const { email, client, tokens } = await signUp();
  for (const scope of ["management", "openid profile", "x".repeat(1_000)]) {
    const answer = await post({ ...grant(email), ...client, scope });
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({ scope: "management", token_type: "bearer" });
  }
  const refreshed = await call<{ scope: string }>("POST", "/oauth/token", {
    body: { refresh_token: tokens.refresh_token, ...client, scope: "management" },
  });
  expect(refreshed.body.scope).toBe("management");
  expect((await post({ ...grant(email), ...client })).body).not.toHaveProperty("scope");
  for (const scope of ["", " ", "a  b", " a", 'a"b', "a\\b", "a\tb", "é"]) {
    for (const [path, body] of [
      ["/login", grant(email)],
      ["/oauth/token", { refresh_token: tokens.refresh_token }],
    ] as const) {
      const answer = await call("POST", path, { body: { ...body, ...client, scope } });
      expect(answer.status, JSON.stringify(scope)).toBe(400);
      expect(answer.body).toMatchObject({ error: "invalid_scope", response: { scope: expect.any(String) } });
    }
  }
  // In a form, one without a value counts as left out.
  expect((await postForm([...Object.entries({ ...grant(email), ...client }), ["scope", ""]])).status).toBe(200);
});

test("missing parameters are invalid_request, and named", async () => {
  const client = await registerClient();
  const answer = await post({ grant_type: "password", ...client });
  expect(answer.status).toBe(400);
  expect(answer.body).toMatchObject({
    error: "invalid_request",
    response: { username: "Must be set.", password: "Must be set." },
  });
  const other = await call("POST", "/oauth/token", { body: { grant_type: "password", ...client } });
  expect(other.body).toMatchObject({ error: "invalid_request", response: { username: "Must be set." } });
});

test("a repeated parameter, or a client that authenticates twice, is invalid_request", async () => {
  const { email, client } = await signUp();
  const fields = Object.entries({ ...grant(email), ...client });
  const twice = await postForm([...fields, ["username", email]]);
  const both = await postForm(fields, basic(client));
  for (const answer of [twice, both]) {
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ error: "invalid_request", errorType: "validation" });
  }
});

test("a login acts for the requested team, else the client's team, else the oldest one", async () => {
  const team = await signUp();
  const member = await addMember(team, "developer");
  const teamOf = async (body: object) => {
    const { access_token: token } = (await post({ ...grant(member.email), ...body })).body as { access_token: string };
    return (await call<{ id: string }>("GET", "/team", { token })).body.id;
  };
  const own = await teamOf(member.client);
  expect(own).not.toBe(team.teamId);
  expect(await teamOf({ ...member.client, team_id: team.teamId })).toBe(team.teamId);
  const made = await call<Client>("POST", "/client", {
    token: team.token,
    body: { name: "Ours", redirectURI: "https://example.com", trusted: false },
  });
  const { client_id, client_secret } = made.body;
  expect(await teamOf({ client_id, client_secret })).toBe(team.teamId);

  const stranger = await signUp();
  for (const team_id of [stranger.teamId, "no-such-team", "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"]) {
    const answer = await post({ ...grant(member.email), ...member.client, team_id });
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ error: "invalid_grant" });
  }
});

test("an expired, malformed or logged-out token is refused", async () => {
  const { email, client, token } = await signUp();
  const other = (await logIn(email, client)).access_token;
  expect((await call("GET", "/user/me", { token })).status).toBe(200);
  await expireAccessToken(token);
  expect((await call("POST", "/logout", { token: other })).body).toEqual({ status: "ok" });
  for (const bad of [token, other, `${token}x`, "garbage"]) {
    const answer = await call("GET", "/user/me", { token: bad });
    expect(answer.status).toBe(401);
    expect(answer.headers.get("www-authenticate")).toBe('Bearer realm="debrief", error="invalid_token"');
    expect(answer.body).toMatchObject({ errorType: "authentication" });
  }
});

test("a removed member is logged out at once, in that team only", async () => {
  const team = await signUp();
  const member = await addMember(team, "admin");
  expect((await call("GET", "/team", { token: member.token })).body).toMatchObject({ id: team.teamId, role: "admin" });
  await removeMember(team, member);
  expect((await call("GET", "/team", { token: member.token })).status).toBe(401);
  const { access_token: token } = await logIn(member.email, member.client);
  expect((await call("GET", "/team", { token })).status).toBe(200);
});

test("a login by a member who is being removed is refused", async () => {
  const team = await signUp();
  const member = await addMember(team, "developer");
  const answer = await interleave(
    { text: "DELETE FROM memberships WHERE team_id = $1 AND user_id = $2", values: [team.teamId, member.userId] },
    () => post({ ...grant(member.email), ...member.client, team_id: team.teamId }),
  );
  expect(answer.status).toBe(400);
  expect(answer.body).toMatchObject({ error: "invalid_grant" });
});
