import { expect, test } from "@playwright/test";
import { password, signUp, unique, type Account } from "../support/accounts";
import { call } from "../support/api";
import { query } from "../support/database";
import { accept, add, confirm, mailedInvite } from "../support/invites";
import { newestMail } from "../support/mails";
import { mailedResetToken, reset } from "../support/passwords";
import { startNameServer } from "../support/name-server";
import { signUpConfirmed } from "../support/second-factor";
import { stored } from "../support/tokens";
import { newProvider } from "../support/single-sign-on";
import { finish, sessionOf, startCompany } from "../support/company-login";
import type { Person } from "../support/identity-provider";

test.describe.configure({ mode: "default" });

let company: Awaited<ReturnType<typeof startCompany>>;
let team: Account;
let domain: string;

test.beforeAll(async () => {
  company = await startCompany();
  ({ team, domain } = company);
});
test.afterAll(() => company.provider.stop());

const someone = (claims: Partial<Person> = {}) => company.someone(claims);
const begin = (person: Person) => company.begin(person);
const enter = (person: Person) => company.enter(person);

test("somebody new gets an account and joins with the default role, and is the same person next time", async () => {
  const person = someone();
  const headers = sessionOf(await enter(person));
  const me = await call<{ id: string }>("GET", "/user/me", { headers });
  expect(me.body).toMatchObject({ email: person.email, role: "developer", email_verified: true, first_name: "Ada" });
  const again = await call<{ id: string }>("GET", "/user/me", { headers: sessionOf(await enter(person)) });
  expect(again.body.id).toBe(me.body.id);
});

test("a login through a provider acts for its team alone, and can't change the account", async () => {
  const headers = sessionOf(await enter(someone()));
  for (const [method, path, body] of [
    ["POST", "/session/team", { team_id: team.teamId }],
    ["GET", "/user/me/sessions"],
    ["GET", "/user/me/export"],
    ["GET", "/user/me/passkeys"],
    ["POST", "/team", { team_name: unique() }],
  ] as const)
    expect((await call(method, path, { headers, body })).status, path).toBe(403);
});

test("an answer works once, in the browser that began, with its own state, code and issuer", async () => {
  const first = await begin(someone());
  expect((await finish(first.answer, "debrief.sso=another")).status).toBe(401);
  expect((await finish({ ...first.answer, state: "another" }, first.cookie)).status).toBe(401);
  expect((await finish(first.answer, first.cookie)).status).toBe(200);
  expect((await finish(first.answer, first.cookie)).status).toBe(401);
  const wrong = await begin(someone());
  expect((await finish({ ...wrong.answer, iss: "https://evil.example" }, wrong.cookie)).status).toBe(401);
  const other = await begin(someone());
  expect((await finish({ ...other.answer, code: first.answer.code ?? "" }, other.cookie)).status).toBe(401);
  const late = await begin(someone());
  await query("UPDATE sso_attempts SET expires_at = now() WHERE state_hash = $1", [stored(late.answer.state ?? "")]);
  expect((await finish(late.answer, late.cookie)).status).toBe(401);
});

test("a provider speaks for verified addresses of its team's domain only", async () => {
  for (const claims of [
    { email_verified: false },
    { email_verified: "true" },
    { email: "ada@example.com" },
    { email: undefined },
  ])
    expect((await enter(someone(claims))).status).toBe(403);
});

test("an account whose address isn't confirmed is linked to nobody", async () => {
  const person = someone();
  const email = String(person.email);
  const body = { team_name: unique(), email, password, first_name: "Eve", last_name: "" };
  expect((await call("POST", "/team", { body })).status).toBe(201);
  expect((await enter(person)).status).toBe(403);
});

test("an account whose password a stranger may have chosen is linked to nobody, though its address is confirmed", async () => {
  const person = someone();
  const email = String(person.email);
  // Somebody else signs up with the address, and its owner only presses the button in our mail.
  const body = { team_name: unique(), email, password, first_name: "Eve", last_name: "" };
  expect((await call("POST", "/team", { body })).status).toBe(201);
  await confirm(email);
  const refused = await enter(person);
  expect(refused.status).toBe(403);
  expect(refused.text).toContain("whose password someone else may have chosen");
  // They take the account over, and nobody else has its password any more.
  expect((await reset(await mailedResetToken(email))).status).toBe(200);
  expect((await enter(person)).status).toBe(200);
});

test("an account that somebody else's identity is linked to is linked to no other, until the member is invited anew", async () => {
  const first = someone();
  const email = String(first.email);
  const me = await call<{ id: string }>("GET", "/user/me", { headers: sessionOf(await enter(first)) });
  const successor = someone({ email });
  const refused = await enter(successor);
  expect(refused.status).toBe(403);
  expect(refused.text).toContain("Someone else's company account has logged in with your address before.");
  await call("DELETE", `/team/${team.teamId}/user/${me.body.id}`, { token: team.token });
  const invited = await add(team, { email, first_name: "A", last_name: "B", role: "developer" });
  expect(invited.status).toBe(201);
  expect((await accept(await mailedInvite(email))).status).toBe(200);
  expect((await enter(successor)).status).toBe(200);
  expect((await enter(first)).status).toBe(403);
});

test("whoever was removed doesn't come back by the provider, though they delete their account or change its address", async () => {
  for (const leave of ["delete", "move"] as const) {
    const person = someone();
    const email = String(person.email);
    await add(team, { email, first_name: "A", last_name: "B", role: "developer" });
    const joined = await accept(await mailedInvite(email));
    const removed = await call("DELETE", `/team/${team.teamId}/user/${joined.body.id}`, { token: team.token });
    expect(removed.status).toBe(200);
    await query(
      leave === "delete"
        ? "UPDATE users SET deleted_at = now(), email = NULL WHERE id = $1"
        : "UPDATE users SET email = 'moved-' || email WHERE id = $1",
      [joined.body.id],
    );
    expect((await enter(person)).status, leave).toBe(403);
  }
});

test("a member who was removed doesn't come back by the provider", async () => {
  const person = someone();
  const me = await call<{ id: string }>("GET", "/user/me", { headers: sessionOf(await enter(person)) });
  const removed = await call("DELETE", `/team/${team.teamId}/user/${me.body.id}`, { token: team.token });
  expect(removed.status).toBe(200);
  expect((await enter(person)).status).toBe(403);
  expect((await enter({ ...person, sub: `other-${unique()}` })).status).toBe(403);
});

test("a domain is proven by the TXT record that its team was told, and by one team only", async () => {
  const records = new Map<string, string[]>();
  const stop = await startNameServer(records);
  const contested = `${unique()}.example`;
  const teams = await Promise.all([signUp(), signUp()]);
  const proofs = teams.map(async ({ teamId, token }) => {
    const body = { ...newProvider(), domain: contested, password };
    const set = await call<{ provider: { txt_name: string; txt_value: string } }>("PUT", `/team/${teamId}/sso`, {
      token,
      body,
    });
    return { ...set.body.provider, prove: () => call("POST", `/team/${teamId}/sso/domain`, { token }) };
  });
  const [first, second] = await Promise.all(proofs);
  if (!first || !second) throw new Error("Two teams want it.");
  expect(first.txt_name).toBe(`_debrief.${contested}`);
  expect((await first.prove()).status).toBe(409);
  records.set(first.txt_name, ["v=spf1 -all", second.txt_value]);
  expect((await first.prove()).body).toMatchObject({ response: { domain: expect.stringContaining(first.txt_name) } });
  records.set(first.txt_name, ["v=spf1 -all", first.txt_value, second.txt_value]);
  expect((await first.prove()).status).toBe(200);
  const taken = await second.prove();
  expect(taken.status).toBe(409);
  expect(taken.body).toMatchObject({ response: { domain: "Another team has proven this domain." } });
  await stop();
  // It has been proven, so nobody has to be asked; for the other team, nobody answers.
  expect((await first.prove()).status).toBe(200);
  expect((await second.prove()).status).toBe(503);
});

test("a person with other teams sees and enters none of them through one team's provider", async () => {
  const own = await signUpConfirmed();
  const email = `member-${unique()}@${domain}`;
  await query("UPDATE users SET email = $2, password_proven_at = now() WHERE email = $1", [own.email, email]);
  await query("INSERT INTO memberships (team_id, user_id, role) SELECT $1, id, 'admin' FROM users WHERE email = $2", [
    team.teamId,
    email,
  ]);
  const headers = sessionOf(await enter(someone({ email })));
  const me = await call<{ role: string }>("GET", "/user/me", { headers });
  expect(me.body.role).toBe("admin");
  expect(me.text).not.toContain(own.teamName);
  expect(me.text).not.toContain(own.teamId);
  const switching = await call("POST", "/session/team", { headers, body: { team_id: own.teamId } });
  expect(switching.status).toBe(403);
  for (const path of [`/team/${own.teamId}`, `/team/${own.teamId}/sso`]) {
    expect((await call("GET", path, { headers })).status, path).toBe(404);
  }
});

test("a member who was disabled doesn't come back by the provider", async () => {
  const person = someone();
  expect((await enter(person)).status).toBe(200);
  await query("UPDATE users SET disabled_at = now() WHERE email = $1", [String(person.email)]);
  expect((await enter(person)).status).toBe(403);
});

test("an ID token for another login, by its nonce, is refused", async () => {
  const { answer, cookie } = await begin(someone());
  company.provider.nonce = "another";
  const refused = await finish(answer, cookie);
  company.provider.nonce = undefined;
  expect(refused.status).toBe(401);
});

test("an ID token that was changed after it was signed is refused", async () => {
  const { answer, cookie } = await begin(someone());
  company.provider.forged = { email: `somebody-else@${domain}` };
  const refused = await finish(answer, cookie);
  company.provider.forged = undefined;
  expect(refused.status).toBe(401);
});

test("a domain is proven by the link that its postmaster was mailed: the latest, within a day, and twice is once", async () => {
  const owner = await signUpConfirmed();
  const ownDomain = `${unique()}.example`;
  const body = { ...newProvider(), domain: ownDomain, password };
  const { token, teamId } = owner;
  await call("PUT", `/team/${teamId}/sso`, { token, body });
  const ask = () => call("POST", `/team/${teamId}/sso/domain/mail`, { token });
  const subject = `Is ${ownDomain} yours to speak for?`;
  const links = async (count: number) => {
    const mail = await newestMail(`postmaster@${ownDomain}`, subject, count);
    expect(mail.text).toContain(owner.teamName);
    return /\/prove-domain\?token=(\w+)/.exec(mail.text)?.[1] ?? "";
  };
  const confirm = (link: string) => call("POST", "/sso/domain", { body: { token: link } });
  expect((await ask()).body).toEqual({ sent_to: `postmaster@${ownDomain}` });
  const first = await links(1);
  await ask();
  const second = await links(2);
  expect((await confirm(first)).status).toBe(400);
  await query("UPDATE team_identity_providers SET mail_token_expires_at = now() WHERE team_id = $1", [teamId]);
  expect((await confirm(second)).status).toBe(400);
  await ask();
  const third = await links(3);
  const answers = await Promise.all([confirm(third), confirm(third), confirm(third)]);
  for (const answer of answers) expect(answer.body).toEqual({ domain: ownDomain, team_name: owner.teamName });
  const proven = await query("SELECT 1 FROM audit_events WHERE team_id = $1 AND action = 'team_sso.domain_proven'", [
    teamId,
  ]);
  expect(proven).toHaveLength(1);
  expect((await ask()).status).toBe(409);
  const read = await call<{ provider: { domain_proven_at: string } }>("GET", `/team/${teamId}/sso`, { token });
  expect(read.body.provider.domain_proven_at).toEqual(expect.any(String));
});

test("a postmaster's link is good for the domain that it was sent to, and for no other", async () => {
  const owner = await signUpConfirmed();
  const { token, teamId } = owner;
  const set = (domain: string) =>
    call("PUT", `/team/${teamId}/sso`, { token, body: { ...newProvider(), domain, password } });
  const ownDomain = `${unique()}.example`;
  await set(ownDomain);
  await call("POST", `/team/${teamId}/sso/domain/mail`, { token });
  const mail = await newestMail(`postmaster@${ownDomain}`, `Is ${ownDomain} yours to speak for?`);
  const link = /\/prove-domain\?token=(\w+)/.exec(mail.text)?.[1];
  await set(`${unique()}.example`);
  await set(ownDomain);
  expect((await call("POST", "/sso/domain", { body: { token: link } })).status).toBe(400);
});
