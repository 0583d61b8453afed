import { expect, test } from "@playwright/test";
import { password, registerClient, signUp } from "../support/accounts";
import { call } from "../support/api";
import { query } from "../support/database";
import { productUrl } from "../support/environment";
import { logInToPortal, portalCookie } from "../support/portal-cookie";

const application = { name: "From the portal", description: "For a test.", icon: "icon.png" };

test("the portal's cookie reads without further ado", async () => {
  const { email, teamId } = await signUp();
  const cookie = await portalCookie(email);
  const answer = await call("GET", "/user/me", { headers: { cookie } });
  expect(answer.body).toMatchObject({ email, team: { id: teamId } });
});

test("a call with the cookie that changes something must come from the portal", async () => {
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

test("with any Authorization header the cookie is ignored, even if that header is bad", async () => {
  const [{ email }, other] = [await signUp(), await signUp()];
  const cookie = await portalCookie(email);
  for (const authorization of ["Bearer garbage", "Bearer", "Basic dTpw", "x", ""]) {
    const answer = await fetch(`${productUrl()}/api/user/me`, { headers: { cookie, authorization } });
    expect(answer.status, authorization).toBe(401);
  }
  const answer = await call("GET", "/user/me", { token: other.token, headers: { cookie } });
  expect(answer.body).toMatchObject({ email: other.email });
});

test("logging out ends the cookie's login, and a changed cookie is none", async () => {
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

test("a portal login is refused in one way, and nothing sent makes it fail", async () => {
  const { email } = await signUp();
  const bad: Record<string, string>[] = [
    { email, password: "not-the-right-one" },
    { email: "nobody@example.com", password },
    { email: "\u0000", password },
    { email, password: "x".repeat(2_000) },
    { email: "x".repeat(50_000), password },
    { email: "", password: "" },
    {},
  ];
  const answers = [];
  for (const fields of bad) {
    const { answer, cookie } = await logInToPortal(email, fields);
    expect(cookie).not.toContain("debrief.session=");
    answers.push({ status: answer.status, body: await answer.text() });
  }
  const [first] = answers;
  expect(first?.status).toBe(401);
  for (const answer of answers) expect(answer).toEqual(first);
});

test("the address of a login is the socket's, whatever its headers claim", async () => {
  const { email } = await signUp();
  const claims = {
    "x-debrief-address": "203.0.113.1",
    "x-debrief-path": "/evil",
    "x-forwarded-for": "203.0.113.2",
    forwarded: "for=203.0.113.3",
    "x-real-ip": "203.0.113.4",
  };
  await logInToPortal(email, undefined, claims);
  const body = { grant_type: "password", username: email, password, ...(await registerClient()) };
  await call("POST", "/login", { body, headers: claims });
  const logins = await query<{ address: string }>(
    "SELECT l.address FROM logins l JOIN users u ON u.id = l.user_id WHERE u.email = $1",
    [email],
  );
  expect(logins).toHaveLength(3);
  for (const { address } of logins) expect(["127.0.0.1", "::1"]).toContain(address);
});

test("what the login page would never post is wrong credentials, not a failure of ours", async () => {
  const { email } = await signUp();
  for (const junk of [
    { email: { a: 1 }, password },
    { email, password: ["x"] },
    { email: "\u0000", password },
    { email, password: "x".repeat(50_000) },
    {},
  ]) {
    const { answer } = await logInToPortal(email, junk as never, { "content-type": "application/json" });
    expect(answer.status).toBe(401);
  }
});
