import { expect, test } from "@playwright/test";
import { confirmAddress, password, signUp, unique } from "../support/accounts";
import { call, type Answer } from "../support/api";
import { query } from "../support/database";
import {
  beginLinkAt,
  cookieOf,
  enterByGitHub,
  enterByGoogle,
  finish,
  newGitHubPerson,
  newGooglePerson,
} from "../support/external-login";
import { visitGitHub, type GitHubPerson } from "../support/github";
import { visitGoogle } from "../support/google";
import { insertIdentity } from "../support/identities";
import { interleave } from "../support/interleave";
import { mailsTo, newestMail, subjects } from "../support/mails";
import { mailedResetToken, newPassword, reset } from "../support/passwords";
import { fromPortal, openSession, portalCookie } from "../support/portal-cookie";
import { signUpConfirmed } from "../support/second-factor";
import { insertProvider } from "../support/single-sign-on";

interface Listed {
  available: string[];
  accounts: { id: string; provider: string; name: string; last_used_at: string | null }[];
  company_accounts: object[];
}

/** Somebody who is logged in to the portal, as with a browser. */
async function inPortal() {
  const account = await signUpConfirmed();
  return { ...account, cookie: await portalCookie(account.email) };
}
type Person = Awaited<ReturnType<typeof inPortal>>;

const asOf = (cookie: string) => ({ ...fromPortal(), cookie });

/** Links an account at GitHub, from the first click to the last. */
async function linkGitHub({ cookie }: Pick<Person, "cookie">, person: GitHubPerson): Promise<Answer> {
  const begun = await beginLinkAt("github", cookie, { password });
  expect(begun.status).toBe(200);
  return finish(await visitGitHub(begun.body.url, person), `${cookie}; ${cookieOf(begun)}`);
}

const listOf = async (cookie: string): Promise<Listed> =>
  (await call<Listed>("GET", "/user/me/identities", { headers: asOf(cookie) })).body;

const subjectsOf = async (email: string) => (await mailsTo(email)).map(({ subject }) => subject);

const unlink = (cookie: string, id: string, body: object = { password }) =>
  call("DELETE", `/user/me/identities/${id}`, { headers: asOf(cookie), body });

test("a person links GitHub with their password, is told by mail, and logs in with it from then on", async () => {
  const person = await inPortal();
  const gitHub = newGitHubPerson();
  const linked = await linkGitHub(person, gitHub);
  expect(linked.body).toEqual({ status: "linked" });
  // The login that has linked it stays what it was.
  expect(linked.headers.getSetCookie()).toEqual([]);
  const listed = await listOf(person.cookie);
  expect(listed).toMatchObject({
    available: ["google", "github"],
    accounts: [{ provider: "github", name: gitHub.login, last_used_at: null }],
    company_accounts: [],
  });
  await expect.poll(() => subjectsOf(person.email)).toContain("Your GitHub account was linked");
  expect((await enterByGitHub(gitHub)).body).toEqual({ status: "in" });
  expect((await listOf(person.cookie)).accounts[0]?.last_used_at).not.toBeNull();
  // Linking it again, as with a second tab, is the same link.
  expect(JSON.stringify(await listOf(person.cookie))).not.toContain(String(gitHub.id));
});

test("linking takes a proof, and a confirmed address", async () => {
  const { email } = await signUp();
  const cookie = await portalCookie(email);
  expect((await beginLinkAt("github", cookie, {})).body).toMatchObject({ response: { password: expect.any(String) } });
  expect((await beginLinkAt("github", cookie, { password: "not-the-right-one" })).status).toBe(400);
  const unconfirmed = await beginLinkAt("github", cookie, { password });
  expect(unconfirmed.status).toBe(409);
  expect(unconfirmed.body).toMatchObject({ response: { email: expect.any(String) } });
  await confirmAddress(email);
  // A proof from just now is as good as the password.
  expect((await call("POST", "/user/me/proof", { headers: asOf(cookie), body: { password } })).status).toBe(200);
  expect((await beginLinkAt("github", cookie, {})).status).toBe(200);
});

test("what began as a link ends in the login that began it, and in no other", async () => {
  const person = await inPortal();
  const gitHub = newGitHubPerson();
  const begun = await beginLinkAt("github", person.cookie, { password });
  const answer = await visitGitHub(begun.body.url, gitHub);
  const other = await inPortal();
  const sameAgain = await portalCookie(person.email);
  for (const cookie of [cookieOf(begun), `${other.cookie}; ${cookieOf(begun)}`, `${sameAgain}; ${cookieOf(begun)}`])
    expect((await finish(answer, cookie)).status).toBe(401);
  expect((await listOf(other.cookie)).accounts).toEqual([]);
  expect((await finish(answer, `${person.cookie}; ${cookieOf(begun)}`)).status).toBe(200);
});

test("logging out in the meantime ends the attempt", async () => {
  const person = await inPortal();
  const begun = await beginLinkAt("github", person.cookie, { password });
  const answer = await visitGitHub(begun.body.url, newGitHubPerson());
  await call("POST", "/logout", { headers: asOf(person.cookie) });
  expect((await finish(answer, `${person.cookie}; ${cookieOf(begun)}`)).status).toBe(401);
  expect(
    await query("SELECT 1 FROM user_identities i JOIN users u ON u.id = i.user_id WHERE u.email = $1", [person.email]),
  ).toEqual([]);
});

test("an account that somebody has linked is nobody else's, also if two link it at once", async () => {
  const [first, second] = await Promise.all([inPortal(), inPortal()]);
  const gitHub = newGitHubPerson();
  expect((await linkGitHub(first, gitHub)).status).toBe(200);
  const taken = await linkGitHub(second, gitHub);
  expect(taken.status).toBe(409);
  expect(taken.body).toMatchObject({ response: { message: expect.stringContaining("linked to another account") } });
  const contested = newGitHubPerson();
  const [third, fourth] = await Promise.all([inPortal(), inPortal()]);
  const both = await Promise.all([linkGitHub(third, contested), linkGitHub(fourth, contested)]);
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
});

test("a person has one GitHub account at most, also if they link two at once", async () => {
  const person = await inPortal();
  const [first, second] = await Promise.all([
    beginLinkAt("github", person.cookie, { password }),
    beginLinkAt("github", person.cookie, { password }),
  ]);
  const answers = await Promise.all(
    [first, second].map(async (begun) =>
      finish(await visitGitHub(begun.body.url, newGitHubPerson()), `${person.cookie}; ${cookieOf(begun)}`),
    ),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  expect((await listOf(person.cookie)).accounts).toHaveLength(1);
  expect((await beginLinkAt("github", person.cookie, { password })).status).toBe(409);
  expect((await beginLinkAt("google", person.cookie, { password })).status).toBe(200);
});

test("any Google account can be linked by who is logged in, whatever its address", async () => {
  const person = await inPortal();
  const google = newGooglePerson({ email: `ada@${unique()}.example`, email_verified: false });
  const begun = await beginLinkAt("google", person.cookie, { password });
  const answer = await visitGoogle(begun.body.url, google);
  expect((await finish(answer, `${person.cookie}; ${cookieOf(begun)}`)).body).toEqual({ status: "linked" });
  expect((await enterByGoogle(google)).status).toBe(200);
});

test("unlinking takes a proof, ends the logins that came by it, and leaves the others", async () => {
  const person = await inPortal();
  const gitHub = newGitHubPerson();
  await linkGitHub(person, gitHub);
  const byGitHub = cookieOf(await enterByGitHub(gitHub));
  const [id = ""] = (await listOf(person.cookie)).accounts.map((account) => account.id);
  expect((await unlink(person.cookie, id, {})).status).toBe(403);
  expect((await unlink((await inPortal()).cookie, id)).status).toBe(404);
  expect((await call("GET", "/user/me", { headers: asOf(byGitHub) })).status).toBe(200);
  expect((await unlink(person.cookie, id)).status).toBe(200);
  expect((await call("GET", "/user/me", { headers: asOf(byGitHub) })).status).toBe(401);
  expect((await call("GET", "/user/me", { headers: asOf(person.cookie) })).status).toBe(200);
  expect((await enterByGitHub(gitHub)).status).toBe(403);
  await expect.poll(() => subjectsOf(person.email)).toContain("Your GitHub account was unlinked");
  const log = await call("GET", "/audit-log?action=identity.removed", { token: person.token });
  expect(log.body).toMatchObject([{ before: { provider: "GitHub" } }]);
  expect((await unlink(person.cookie, id)).status).toBe(404);
});

test("whoever takes their account back with a mailed link finds it without anybody's Google or GitHub, and reads so", async () => {
  const person = await inPortal();
  const thief = newGitHubPerson();
  await linkGitHub(person, thief);
  const stolen = cookieOf(await enterByGitHub(thief));
  expect((await reset(await mailedResetToken(person.email))).status).toBe(200);
  expect((await call("GET", "/user/me", { headers: asOf(stolen) })).status).toBe(401);
  expect((await enterByGitHub(thief)).status).toBe(403);
  expect((await newestMail(person.email, subjects.passwordChanged)).text).toContain("no longer linked");
});

const holding = (email: string) => ({
  text: "SELECT 1 FROM users WHERE email = $1 FOR NO KEY UPDATE",
  values: [email],
});

test("a login with GitHub that is under way when it's unlinked doesn't get in", async () => {
  const person = await inPortal();
  const gitHub = newGitHubPerson();
  await linkGitHub(person, gitHub);
  const entered = await interleave(holding(person.email), () => enterByGitHub(gitHub), {
    text: "DELETE FROM user_identities WHERE subject = $1",
    values: [String(gitHub.id)],
  });
  expect(entered.status).toBe(401);
  expect(entered.headers.getSetCookie()).toEqual([]);
});

test("a thief's link that is under way when the logins end, as they do with a reset, links nothing", async () => {
  const person = await inPortal();
  const begun = await beginLinkAt("github", person.cookie, { password });
  const answer = await visitGitHub(begun.body.url, newGitHubPerson());
  const linked = await interleave(holding(person.email), () => finish(answer, `${person.cookie}; ${cookieOf(begun)}`), {
    text: "DELETE FROM logins WHERE user_id = (SELECT id FROM users WHERE email = $1)",
    values: [person.email],
  });
  expect(linked.status).toBe(401);
  expect((await listOf(await portalCookie(person.email))).accounts).toEqual([]);
});

test("a new password by the old one keeps what is linked", async () => {
  const person = await inPortal();
  const gitHub = newGitHubPerson();
  await linkGitHub(person, gitHub);
  const body = { old_password: password, new_password: newPassword };
  expect((await call("POST", "/change-password", { headers: asOf(person.cookie), body })).status).toBe(200);
  expect((await enterByGitHub(gitHub)).status).toBe(200);
  expect((await newestMail(person.email, subjects.passwordChanged)).text).not.toContain("no longer linked");
});

test("another address keeps what is linked", async () => {
  const person = await inPortal();
  const gitHub = newGitHubPerson();
  await linkGitHub(person, gitHub);
  const email = `moved-${unique()}@example.com`;
  await query("UPDATE users SET email = $2 WHERE email = $1", [person.email, email]);
  const entered = await enterByGitHub(gitHub);
  expect((await call("GET", "/user/me", { headers: asOf(cookieOf(entered)) })).body).toMatchObject({ email });
});

test("a deleted account leaves nothing linked, so the person can link theirs to a new one", async () => {
  const person = await inPortal();
  const gitHub = newGitHubPerson();
  await linkGitHub(person, gitHub);
  const deleted = await call("DELETE", "/user/me", { headers: asOf(person.cookie), body: { password } });
  expect(deleted.status).toBe(200);
  expect((await enterByGitHub(gitHub)).status).toBe(403);
  expect((await linkGitHub(await inPortal(), gitHub)).status).toBe(200);
});

test("the list and the export have company accounts of the person's teams, and of no team they have left", async () => {
  const person = await inPortal();
  await insertIdentity(person.email, "google", unique());
  await insertProvider(person.teamId);
  const left = await signUp();
  for (const { teamId } of [person, left])
    await query(
      `INSERT INTO team_identities (id, team_id, issuer, subject, user_id)
        SELECT uuidv7(), $1, 'https://id.example.com', $2, id FROM users WHERE email = $3`,
      [teamId, unique(), person.email],
    );
  const at = expect.stringMatching(/^\d{4}-\d\d-\d\dT/);
  const company = {
    team: { id: person.teamId, team_name: person.teamName },
    issuer: "https://id.example.com",
    created_at: at,
    last_used_at: at,
  };
  const listed = await listOf(person.cookie);
  expect(listed.company_accounts).toEqual([company]);
  expect(listed.accounts).toMatchObject([{ provider: "google", name: "octo" }]);
  const exported = await call("GET", "/user/me/export", { headers: asOf(person.cookie) });
  const { accounts, company_accounts } = listed;
  expect(exported.body).toMatchObject({ identities: { accounts, company_accounts } });
});

test("a login through a team's own provider neither sees nor changes what is linked", async () => {
  const person = await inPortal();
  const { cookie } = await openSession(person.email);
  const provider = await insertProvider(person.teamId);
  await query(
    "UPDATE logins SET identity_provider_id = $1 WHERE api_client_id IS NULL AND user_id = (SELECT id FROM users WHERE email = $2)",
    [provider, person.email],
  );
  expect((await call("GET", "/user/me/identities", { headers: asOf(cookie) })).status).toBe(403);
  expect((await beginLinkAt("github", cookie, { password })).status).toBe(403);
});
