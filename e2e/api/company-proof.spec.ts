import { expect, test } from "@playwright/test";
import { createApplication, signUp } from "../support/accounts";
import { call } from "../support/api";
import { finish, sessionOf, startCompany } from "../support/company-login";
import { query } from "../support/database";
import { productUrl } from "../support/environment";
import type { Person } from "../support/identity-provider";

test.describe.configure({ mode: "default" });

let company: Awaited<ReturnType<typeof startCompany>>;
test.beforeAll(async () => {
  company = await startCompany();
});
test.afterAll(() => company.provider.stop());

/** Somebody who has just logged in with their company account, and rules the team. */
async function enterAsOwner() {
  const person = company.someone();
  const headers = sessionOf(await company.enter(person));
  await query("UPDATE memberships SET role = 'owner' FROM users u WHERE u.id = user_id AND u.email = $1", [
    String(person.email),
  ]);
  return { person, headers };
}

/** What takes a proof. */
const createToken = (headers: { cookie: string }) =>
  call("POST", "/user/me/tokens", {
    headers,
    body: { name: "Script", scopes: ["usage:read"], expires_at: new Date(Date.now() + 86_400_000).toISOString() },
  });

const prove = async (headers: { cookie: string }, person: Person) => {
  const { answer, cookie } = await company.prove(headers, person);
  return finish(answer, cookie);
};

test("somebody without a password confirms with their company account that it's them", async () => {
  const { person, headers } = await enterAsOwner();
  expect((await createToken(headers)).status).toBe(403);
  const proven = await prove(headers, person);
  expect(proven.body).toEqual({ status: "ok", outcome: "proven" });
  expect(proven.headers.get("set-cookie")).toBeNull();
  expect((await createToken(headers)).status).toBe(201);
  const log = await query(
    "SELECT after FROM audit_events WHERE team_id = $1 AND action = 'step_up.passed' ORDER BY id DESC LIMIT 1",
    [company.team.teamId],
  );
  expect(log).toEqual([{ after: { showed: "company account" } }]);
});

test("it is for ten minutes, for production credentials too, and for that login alone", async () => {
  const { person, headers } = await enterAsOwner();
  const { id } = await createApplication(company.team.token);
  const another = sessionOf(await company.enter(person));
  const generate = (as: { cookie: string }) =>
    call("POST", `/application/${id}/creds`, { headers: as, body: { label: "Web", environment: "production" } });
  expect((await generate(headers)).status).toBe(403);
  await prove(headers, person);
  expect((await generate(headers)).status).toBe(201);
  expect((await generate(another)).status).toBe(403);
  await query(
    "UPDATE logins SET proven_at = proven_at - interval '10 minutes' FROM users u WHERE u.id = user_id AND u.email = $1",
    [String(person.email)],
  );
  expect((await generate(headers)).status).toBe(403);
});

test("a new login with the company account is no proof: the provider may just have sent the browser back", async () => {
  const { person, headers } = await enterAsOwner();
  const { id } = await createApplication(company.team.token);
  const body = { label: "Web", environment: "production" };
  const generate = () => call("POST", `/application/${id}/creds`, { headers, body });
  expect((await generate()).status).toBe(403);
  await prove(headers, person);
  expect((await generate()).status).toBe(201);
});

test("somebody else's company account proves nothing, known or not", async () => {
  const { headers } = await enterAsOwner();
  const other = await enterAsOwner();
  for (const person of [other.person, company.someone()]) {
    const refused = await prove(headers, person);
    expect(refused.status).toBe(403);
    expect(refused.headers.get("set-cookie")).toBeNull();
  }
  expect((await createToken(headers)).status).toBe(403);
  expect((await createToken(other.headers)).status).toBe(403);
});

test("a provider that doesn't say when somebody has logged in proves nothing", async () => {
  const { person, headers } = await enterAsOwner();
  const { body } = await call<{ url: string }>("POST", "/user/me/proof/company", { headers });
  const asked = new URL(body.url).searchParams;
  expect(asked.get("prompt")).toBe("login");
  expect(asked.get("max_age")).toBe("0");
  company.provider.hidesTime = true;
  const refused = await prove(headers, person);
  company.provider.hidesTime = false;
  expect(refused.status).toBe(401);
  expect((await createToken(headers)).status).toBe(403);
});

test("what was begun to log in can't be finished as a proof, nor the other way round", async () => {
  const { person, headers } = await enterAsOwner();
  const login = await company.begin(person);
  const proof = await company.prove(headers, person);
  // The code of one with the state of the other: each has a verifier of its own.
  expect((await finish({ ...login.answer, state: proof.answer.state ?? "" }, proof.cookie)).status).toBe(401);
  expect((await finish(login.answer, login.cookie)).body).toEqual({ status: "ok", outcome: "logged_in" });
  expect((await createToken(headers)).status).toBe(403);
});

test("only the login that was to be proven can come back with it", async () => {
  const { person, headers } = await enterAsOwner();
  const another = sessionOf(await company.enter(person));
  const { answer, cookie } = await company.prove(headers, person);
  const ofBrowser = cookie.split("; ").at(-1) ?? "";
  for (const others of [ofBrowser, `${another.cookie}; ${ofBrowser}`])
    expect((await finish(answer, others)).status).toBe(401);
  expect((await finish(answer, cookie)).status).toBe(200);
});

test("a login that has ended meanwhile is proven no more", async () => {
  const { person, headers } = await enterAsOwner();
  const { answer, cookie } = await company.prove(headers, person);
  expect((await call("POST", "/logout", { headers })).status).toBe(200);
  expect((await finish(answer, cookie)).status).toBe(401);
});

test("who has logged in another way is told to confirm in that way; another site's page is refused", async () => {
  const { token } = await signUp();
  const begun = await call("POST", "/user/me/proof/company", { token, headers: { origin: productUrl() } });
  expect(begun.status).toBe(409);
  const { headers } = await enterAsOwner();
  const foreign = await call("POST", "/user/me/proof/company", {
    headers: { ...headers, origin: "https://evil.example" },
  });
  expect(foreign.status).toBe(403);
});
