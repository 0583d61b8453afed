import { expect, test } from "@playwright/test";
import { password, signUp, unique } from "../support/accounts";
import { call, type Answer } from "../support/api";
import { query } from "../support/database";
import {
  signUpAtGmail,
  beginAt,
  cookieOf,
  enterByGitHub,
  enterByGoogle,
  finish,
  newGitHubPerson,
  newGooglePerson,
} from "../support/external-login";
import { troubles, visitGitHub } from "../support/github";
import { visitGoogle } from "../support/google";
import { insertIdentity } from "../support/identities";
import { mailsTo } from "../support/mails";
import { fromPortal } from "../support/portal-cookie";
import { signUpConfirmed, enrol, freshCode } from "../support/second-factor";
import { stored } from "../support/tokens";

const meOf = (entered: Answer) =>
  call<{ email: string; teams: { id: string }[] }>("GET", "/user/me", {
    headers: { ...fromPortal(), cookie: cookieOf(entered) },
  });

const identitiesOf = (email: string) =>
  query<{ provider: string; subject: string; name: string }>(
    "SELECT i.provider::text, i.subject, i.name FROM user_identities i JOIN users u ON u.id = i.user_id WHERE u.email = $1",
    [email],
  );

function expectRefused(answer: Answer, status: number, words: RegExp): void {
  expect(answer.body).toMatchObject({ response: { message: expect.stringMatching(words) } });
  expect(answer.status).toBe(status);
  expect(answer.headers.getSetCookie()).toEqual([]);
}

test("somebody with a Gmail address enters their account with Google, with all their teams, and is told by mail", async () => {
  const { account, person } = await signUpAtGmail();
  const second = await call<{ id: string }>("POST", "/team", {
    token: account.token,
    body: { team_name: `Team ${unique()}` },
  });
  const entered = await enterByGoogle(person);
  expect(entered.body).toEqual({ status: "in" });
  const me = await meOf(entered);
  expect(me.body).toMatchObject({ email: account.email, team: { id: account.teamId } });
  expect(me.body.teams.map(({ id }) => id)).toEqual([account.teamId, second.body.id]);
  expect(await identitiesOf(account.email)).toEqual([{ provider: "google", subject: person.sub, name: person.email }]);
  await expect
    .poll(async () => (await mailsTo(account.email)).map(({ subject }) => subject))
    .toContain("Your Google account was linked");
  const log = await call("GET", "/audit-log?limit=2", { token: account.token });
  expect(log.body).toMatchObject([
    { action: "login.opened", after: { showed: "Google", through: "portal" } },
    { action: "identity.added", after: { provider: "Google" } },
  ]);
});

test("who has logged in with Google before is known by their number, whatever their address is by now", async () => {
  const { account, person } = await signUpAtGmail();
  await enterByGoogle(person);
  const moved = { sub: person.sub, email: `moved-${unique()}@elsewhere.example`, email_verified: false };
  expect((await meOf(await enterByGoogle(moved))).body.email).toBe(account.email);
  const heir = newGooglePerson({ email: person.email });
  expectRefused(await enterByGoogle(heir), 403, /isn't linked/);
});

test("Google's word for an address counts if it's at Gmail or the Workspace's own domain, and verified", async () => {
  const domain = `${unique()}.example`;
  const { email } = await signUp();
  const address = `ada@${domain}`;
  await query("UPDATE users SET email = $2, email_verified_at = now(), password_proven_at = now() WHERE email = $1", [
    email,
    address,
  ]);
  for (const claims of [
    {},
    { hd: "other.example" },
    { hd: domain, email_verified: false },
    { hd: domain, email_verified: "true" },
    { hd: `sub.${domain}` },
    { hd: [domain] },
    { hd: domain, email: undefined },
  ])
    expectRefused(await enterByGoogle(newGooglePerson({ email: address, ...claims })), 403, /isn't linked/);
  expect(await identitiesOf(address)).toEqual([]);
  expect((await enterByGoogle(newGooglePerson({ email: address, hd: domain }))).status).toBe(200);
});

test("Google opens no account whose address isn't confirmed, or whose password a stranger may have chosen", async () => {
  const { account, person } = await signUpAtGmail();
  for (const change of ["password_proven_at = NULL", "email_verified_at = NULL"]) {
    await query(`UPDATE users SET ${change} WHERE email = $1`, [account.email]);
    expectRefused(await enterByGoogle(person), 403, /isn't linked/);
  }
  expect(await identitiesOf(account.email)).toEqual([]);
});

test("nobody gets an account by logging in with Google or GitHub", async () => {
  const person = newGooglePerson();
  expectRefused(await enterByGoogle(person), 403, /sign up first, or accept your invite/);
  expectRefused(await enterByGitHub(newGitHubPerson()), 403, /sign up first, or accept your invite/);
  expect(await query("SELECT 1 FROM users WHERE email = $1", [person.email])).toEqual([]);
});

test("GitHub logs in whom it is linked to, by its number and not by a name that may be given up", async () => {
  const { email } = await signUpConfirmed();
  const person = newGitHubPerson();
  await insertIdentity(email, "github", String(person.id));
  const entered = await enterByGitHub(person);
  expect((await meOf(entered)).body.email).toBe(email);
  expect((await meOf(await enterByGitHub({ ...person, login: "renamed" }))).body.email).toBe(email);
  expectRefused(await enterByGitHub({ ...newGitHubPerson(), login: person.login }), 403, /isn't linked/);
});

test("the same number at another GitHub is somebody else", async () => {
  const { email } = await signUpConfirmed();
  const person = newGitHubPerson();
  await insertIdentity(email, "github", String(person.id));
  await query("UPDATE user_identities SET issuer = 'https://github.example' WHERE subject = $1", [String(person.id)]);
  expectRefused(await enterByGitHub(person), 403, /isn't linked/);
});

for (const id of ["1", 1.5, -1, null, { toString: 1 }, 1e300])
  test(`GitHub names nobody by ${JSON.stringify(id)}`, async () => {
    expectRefused(await enterByGitHub({ id, login: "x" }), 503, /GitHub doesn't answer right now/);
  });

test("an answer works once, within ten minutes, and in the browser that began", async () => {
  const { person } = await signUpAtGmail();
  const first = await beginAt("google");
  const answer = await visitGoogle(first.url, person);
  const expired = /has expired, or began in another browser/;
  expectRefused(await finish(answer, ""), 401, expired);
  expectRefused(await finish(answer, (await beginAt("google")).cookie), 401, expired);
  expectRefused(await finish({ ...answer, state: "another" }, first.cookie), 401, expired);
  expect((await finish(answer, first.cookie)).status).toBe(200);
  expectRefused(await finish(answer, first.cookie), 401, expired);
  const late = await beginAt("google");
  const lateAnswer = await visitGoogle(late.url, person);
  await query("UPDATE sso_attempts SET expires_at = now() WHERE state_hash = $1", [stored(lateAnswer.state ?? "")]);
  expectRefused(await finish(lateAnswer, late.cookie), 401, expired);
});

test("an answer that was made for another login, or by another issuer, is refused", async () => {
  const { person } = await signUpAtGmail();
  // The ID token has the nonce of the other one.
  const away = await beginAt("google");
  const forged = new URL(away.url);
  forged.searchParams.set("nonce", "another");
  expectRefused(await finish(await visitGoogle(forged.href, person), away.cookie), 401, /Google didn't let you in/);
  const mixed = await beginAt("google");
  const answer = await visitGoogle(mixed.url, person);
  expectRefused(
    await finish({ ...answer, iss: "https://evil.example" }, mixed.cookie),
    401,
    /Google didn't let you in/,
  );
  // A code of another browser's login: the verifier is not its own.
  for (const [provider, codeOf] of [
    ["google", async (url: string) => (await visitGoogle(url, person)).code],
    ["github", async (url: string) => (await visitGitHub(url, newGitHubPerson())).code],
  ] as const) {
    const [mine, theirs] = [await beginAt(provider), await beginAt(provider)];
    const code = (await codeOf(theirs.url)) ?? "";
    const state = new URL(mine.url).searchParams.get("state") ?? "";
    expectRefused(await finish({ state, code }, mine.cookie), 401, /didn't let you in/);
  }
});

test("whoever cancels, or comes back with an error, reads our words and none of the provider's", async () => {
  for (const provider of ["google", "github"] as const) {
    const { url, cookie } = await beginAt(provider);
    const state = new URL(url).searchParams.get("state") ?? "";
    const answer = await finish({ state, error: "access_denied<script>" }, cookie);
    expectRefused(answer, 401, /didn't let you in, or you canceled/);
    expect(answer.text).not.toContain("script");
  }
});

for (const trouble of troubles)
  test(`when GitHub's answer is ${trouble}, the person reads that it doesn't answer right now`, async () => {
    const { url, cookie } = await beginAt("github");
    const state = new URL(url).searchParams.get("state") ?? "";
    expectRefused(await finish({ state, code: trouble }, cookie), 503, /GitHub doesn't answer right now/);
  });

test("a code that GitHub doesn't know, and a token that its API refuses, let nobody in", async () => {
  const { url, cookie } = await beginAt("github");
  const state = new URL(url).searchParams.get("state") ?? "";
  const answer = await finish({ state, code: "made-up" }, cookie);
  expectRefused(answer, 401, /GitHub didn't let you in/);
  expect(answer.text).not.toContain("bad_verification_code");
  expectRefused(await enterByGitHub({ ...newGitHubPerson(), login: "suspended" }), 401, /GitHub didn't let you in/);
});

test("disabled people, and those who are on no team, don't get in", async () => {
  const { account, person } = await signUpAtGmail();
  await enterByGoogle(person);
  await query("UPDATE users SET disabled_at = now() WHERE email = $1", [account.email]);
  expectRefused(await enterByGoogle(person), 403, /is disabled/);
  await query("UPDATE users SET disabled_at = NULL WHERE email = $1", [account.email]);
  await query("UPDATE teams SET deleted_at = now() WHERE id = $1", [account.teamId]);
  expectRefused(await enterByGoogle(person), 403, /on no team/);
});

test("a disabled account is linked to nobody", async () => {
  const { account, person } = await signUpAtGmail();
  await query("UPDATE users SET disabled_at = now() WHERE email = $1", [account.email]);
  expectRefused(await enterByGoogle(person), 403, /isn't linked/);
});

test("an account with a second factor asks for it after Google, as it does after a password", async () => {
  const { account, person } = await signUpAtGmail();
  const enrolled = await enrol(account);
  const half = await enterByGoogle(person);
  expect(half.status).toBe(401);
  expect(half.body).toMatchObject({ error: "mfa_required", mfa_methods: ["otp", "recovery_code"] });
  expect(half.headers.getSetCookie()).toEqual([]);
  const { mfa_token } = half.body as { mfa_token: string };
  const show = (otp: string) => call("POST", "/session", { body: { mfa_token, otp }, headers: fromPortal() });
  expect((await show("000000")).status).toBe(401);
  const entered = await show(await freshCode(enrolled));
  expect(entered.status).toBe(200);
  expect((await meOf(entered)).body.email).toBe(account.email);
  const log = await call("GET", "/audit-log?action=login.opened&limit=1", { token: account.token });
  expect(log.body).toMatchObject([{ after: { showed: "Google and authenticator app" } }]);
  // It was given to the portal: no client of the API can go on with it.
  const other = (await enterByGoogle(person)).body as { mfa_token: string };
  const stolen = {
    grant_type: "password",
    mfa_token: other.mfa_token,
    otp: await freshCode(enrolled),
    ...account.client,
  };
  expect((await call("POST", "/login", { body: stolen })).status).toBe(400);
});

test("a login that waits for its code ends when the account is unlinked", async () => {
  const { account, person } = await signUpAtGmail();
  const enrolled = await enrol(account);
  const { mfa_token } = (await enterByGoogle(person)).body as { mfa_token: string };
  await query("DELETE FROM user_identities WHERE subject = $1", [person.sub]);
  const body = { mfa_token, otp: await freshCode(enrolled) };
  expect((await call("POST", "/session", { body, headers: fromPortal() })).status).toBe(401);
});

test("a team that requires a second factor takes a login with Google as one with a password", async () => {
  const { account, person } = await signUpAtGmail();
  await query("UPDATE teams SET second_factor_required = true WHERE id = $1", [account.teamId]);
  const headers = { ...fromPortal(), cookie: cookieOf(await enterByGoogle(person)) };
  expect((await call("GET", "/user/me", { headers })).body).toMatchObject({ second_factor_missing: true });
  expect((await call("GET", "/application", { headers })).status).toBe(403);
});

test("of many logins of somebody new to us at once, each gets in, and one link is made", async () => {
  const { account, person } = await signUpAtGmail();
  const statuses = await Promise.all([1, 2, 3, 4].map(async () => (await enterByGoogle(person)).status));
  expect(statuses).toEqual([200, 200, 200, 200]);
  expect(await identitiesOf(account.email)).toHaveLength(1);
});

test("logging in begins and ends on a page of ours only", async () => {
  for (const [path, body] of [
    ["/session/external", { provider: "google" }],
    ["/session/external/finish", { state: "x", code: "x" }],
  ] as const)
    for (const origin of ["", "https://evil.example"])
      expect((await call("POST", path, { body, headers: { origin } })).status).toBe(403);
  const unknown = await call("POST", "/session/external", { body: { provider: "myspace" }, headers: fromPortal() });
  expect(unknown.body).toMatchObject({ response: { provider: expect.any(String) } });
});

test("the address that somebody is sent to names us, asks for no more than who they are, and holds no secret", async () => {
  const google = new URL((await beginAt("google")).url).searchParams;
  const gitHub = new URL((await beginAt("github")).url).searchParams;
  expect(google.get("scope")).toBe("openid email");
  expect(gitHub.get("scope")).toBeNull();
  for (const asked of [google, gitHub]) {
    expect(asked.get("redirect_uri")).toMatch(/^http:\/\/localhost:\d+\/login\/external$/);
    expect(asked.get("code_challenge_method")).toBe("S256");
    expect(asked.toString()).not.toContain("secret");
  }
  const [row] = await query<{ row: string }>(
    "SELECT row_to_json(a)::text AS row FROM sso_attempts a WHERE state_hash = $1",
    [stored(gitHub.get("state") ?? "")],
  );
  expect(row?.row).toContain("github");
  for (const secret of [gitHub.get("state"), gitHub.get("code_challenge")]) expect(row?.row).not.toContain(secret);
});

test("a login with Google can't confirm with a password what its account has none for", async () => {
  const { account, person } = await signUpAtGmail();
  await query("UPDATE users SET password_hash = NULL, password_proven_at = NULL WHERE email = $1", [account.email]);
  const headers = { ...fromPortal(), cookie: cookieOf(await enterByGoogle(person)) };
  expect((await call("GET", "/user/me", { headers })).status).toBe(200);
  expect((await call("DELETE", "/user/me", { headers, body: { password } })).status).toBe(400);
});
