import { expect, test } from "@playwright/test";
import { password, registerClient, signUp } from "../support/accounts";
import { call } from "../support/api";
import { query } from "../support/database";
import { productUrl } from "../support/environment";
import { openSession, portalCookie } from "../support/portal-cookie";

const application = { name: "From the portal", description: "For a test.", icon: "icon.png" };

test("the portal's cookie is enough to read", async () => {
  const { email, teamId } = await signUp();
  const cookie = await portalCookie(email);
  const answer = await call("GET", "/user/me", { headers: { cookie } });
  expect(answer.body).toMatchObject({ email, team: { id: teamId } });
});

test("a change with the portal's cookie must come from a page of the portal", async () => {
  const { email } = await signUp();
  const cookie = await portalCookie(email);
  const create = async (headers: Record<string, string>) =>
    (await call("POST", "/application", { body: application, headers: { cookie, ...headers } })).status;
  expect(await create({})).toBe(403);
  for (const origin of [
    "https://evil.example",
    "null",
    `${productUrl()}.evil.example`,
    productUrl().replace("http", "https"),
  ]) {
    expect(await create({ origin }), origin).toBe(403);
  }
  for (const site of ["cross-site", "same-site", "none"])
    expect(await create({ "sec-fetch-site": site }), site).toBe(403);
  expect(await create({ origin: productUrl() })).toBe(201);
  expect(await create({ "sec-fetch-site": "same-origin" })).toBe(201);
  // Where anybody may call, but somebody signed in is recognised, it is the same.
  const further = { body: { team_name: "x" }, headers: { cookie } };
  expect((await call("POST", "/team", further)).status).toBe(403);
});

test("with an Authorization header, even a bad one, the cookie is ignored", async () => {
  const [{ email }, other] = [await signUp(), await signUp()];
  const cookie = await portalCookie(email);
  for (const authorization of ["Bearer garbage", "Bearer", "Basic dTpw", "x", ""]) {
    const answer = await fetch(`${productUrl()}/api/user/me`, { headers: { cookie, authorization } });
    expect(answer.status, authorization).toBe(401);
  }
  const answer = await call("GET", "/user/me", { token: other.token, headers: { cookie } });
  expect(answer.body).toMatchObject({ email: other.email });
});

test("logging out ends the cookie's login, and a modified cookie is not accepted", async () => {
  const { email } = await signUp();
  const cookie = await portalCookie(email);
  const changed = cookie.replace(
    /(debrief\.session=)(.)/,
    (_, name: string, first: string) => name + (first === "e" ? "f" : "e"),
  );
  expect((await call("GET", "/user/me", { headers: { cookie: changed } })).status).toBe(401);
  expect((await call("POST", "/logout", { headers: { cookie, origin: productUrl() } })).status).toBe(200);
  expect((await call("GET", "/user/me", { headers: { cookie } })).status).toBe(401);
});

test("every failed portal login gets the same answer, and a malformed one names the field", async () => {
  const { email } = await signUp();
  const disabled = await signUp();
  await query("UPDATE users SET disabled_at = now() WHERE email = $1", [disabled.email]);
  const answers = [];
  for (const fields of [
    { email, password: "not-the-right-one" },
    { email, password: "" },
    { email: "nobody@example.com", password },
    { email: "", password: "" },
    { email: disabled.email, password },
  ]) {
    const { answer, cookie } = await openSession(email, fields);
    expect(cookie).toBe("");
    expect(answer.headers.get("cache-control")).toBe("no-store");
    answers.push({ status: answer.status, body: { ...(answer.body as object), request_id: "" } });
  }
  const [first] = answers;
  expect(first).toMatchObject({ status: 401, body: { response: { message: "Wrong email address or password." } } });
  for (const answer of answers) expect(answer).toEqual(first);
  const tooLong = await openSession(email, { email, password: "x".repeat(2_000) });
  expect(tooLong.answer.body).toMatchObject({ errorType: "validation", response: { password: expect.any(String) } });
});

test("only a page of the portal can log someone in to the portal", async () => {
  const { email } = await signUp();
  const body = { email, password };
  for (const headers of [
    {},
    { origin: "https://evil.example" },
    { origin: "null" },
    { origin: `${productUrl()}.evil.example` },
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site" },
    { "sec-fetch-site": "none" },
  ]) {
    const answer = await call("POST", "/session", { body, headers: headers as Record<string, string> });
    expect(answer.status, JSON.stringify(headers)).toBe(403);
    expect(answer.headers.getSetCookie()).toEqual([]);
  }
  const form = { "content-type": "application/x-www-form-urlencoded", origin: productUrl() };
  const posted = await call("POST", "/session", { rawBody: String(new URLSearchParams(body)), headers: form });
  expect(posted.status).toBe(415);
  const { answer } = await openSession(email, undefined, { "sec-fetch-site": "same-origin", origin: "null" });
  expect(answer.status).toBe(200);
});

test("the login cookie is limited to our own pages, and logging out removes it", async () => {
  const { email, token } = await signUp();
  const { answer, cookie } = await openSession(email);
  const [set = ""] = answer.headers.getSetCookie();
  expect(set).toMatch(/^debrief\.session=[\w.-]+; Path=\/; Expires=[^;]+ GMT; HttpOnly; SameSite=Lax$/);
  const out = await call("POST", "/logout", { headers: { cookie, origin: productUrl() } });
  expect(out.headers.getSetCookie()).toEqual([
    "debrief.session=; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT; HttpOnly; SameSite=Lax",
  ]);
  expect((await call("POST", "/logout", { token })).headers.getSetCookie()).toEqual([]);
});

test("a login records the address of the connection, whatever its headers claim", async () => {
  const { email } = await signUp();
  const claims = {
    "x-debrief-address": "203.0.113.1",
    "x-debrief-path": "/evil",
    "x-forwarded-for": "203.0.113.2",
    forwarded: "for=203.0.113.3",
    "x-real-ip": "203.0.113.4",
  };
  await openSession(email, undefined, claims);
  const body = { grant_type: "password", username: email, password, ...(await registerClient()) };
  await call("POST", "/login", { body, headers: claims });
  const logins = await query<{ address: string }>(
    "SELECT l.address FROM logins l JOIN users u ON u.id = l.user_id WHERE u.email = $1",
    [email],
  );
  expect(logins).toHaveLength(3);
  for (const { address } of logins) expect(["127.0.0.1", "::1"]).toContain(address);
});
