import { expect, test } from "@playwright/test";
import { password, signUp, type Account, type Tokens } from "../support/accounts";
import { call, type Answer } from "../support/api";
import { sessionOf, startCompany } from "../support/company-login";
import { query } from "../support/database";
import { insertPersonalToken, insertServiceAccount } from "../support/machines";
import { accept, add, mailedInvite } from "../support/invites";
import { newestMail } from "../support/mails";
import { addMember, changeRole, type Member } from "../support/members";
import { addOnlyMember } from "../support/only-member";
import { works } from "../support/passwords";
import { freshCode, enrol, halfLogin, tryLogin } from "../support/second-factor";

test.describe.configure({ mode: "default" });

let company: Awaited<ReturnType<typeof startCompany>>;
test.beforeEach(async () => {
  company = await startCompany();
});
test.afterEach(() => company.provider.stop());

const setRule = (required: boolean, { teamId, token }: Pick<Account, "teamId" | "token"> = company.team) =>
  call<{ provider: { required: boolean } }>("PUT", `/team/${teamId}/sso`, {
    token,
    body: { ...company.settings, required, password },
  });

const only = "Your team logs in with its company account only. Log in with that.";
const expectOnly = (answer: Answer): void => {
  expect(answer.body).toMatchObject({ error: "invalid_grant", response: { message: only } });
  expect(answer.status).toBe(400);
};

/** Somebody with an account of their own who came to the team by its provider. */
async function addLinked(): Promise<Member & { headers: Record<string, string>; person: { sub: string } }> {
  const member = await addMember(company.team, "developer");
  const email = `member-${member.userId}@${company.domain}`;
  await query("UPDATE users SET email = $2, email_verified_at = now(), password_proven_at = now() WHERE id = $1", [
    member.userId,
    email,
  ]);
  const person = company.someone({ email });
  return { ...member, email, person, headers: sessionOf(await company.enter(person)) };
}

test("once the company account is required, other logins end for this team at once, but not the owners'", async () => {
  const { team } = company;
  const [owner, linked] = [await addMember(team, "owner"), await addLinked()];
  const refreshable = await tryLogin(linked.client, { username: linked.email, password, team_id: team.teamId });
  expect((await setRule(true)).body.provider.required).toBe(true);
  expect(await works(linked.token)).toBe(false);
  expect(await works(owner.token)).toBe(true);
  expect(await works(team.token)).toBe(true);
  expect((await call("GET", "/user/me", { headers: linked.headers })).status).toBe(200);
  const refreshed = await call("POST", "/oauth/token", {
    body: { grant_type: "refresh_token", refresh_token: refreshable.body.refresh_token, ...linked.client },
  });
  expect(refreshed.body).toMatchObject({ error: "invalid_grant" });
});

test("nobody but an owner logs in to such a team with a password, by whatever client, and is told how", async () => {
  const { team } = company;
  const [owner, linked] = [await addMember(team, "owner"), await addLinked()];
  const alone = await addOnlyMember(team, "developer");
  await setRule(true);
  const shown = { username: linked.email, password };
  expectOnly(await tryLogin(linked.client, { ...shown, team_id: team.teamId }));
  expect((await tryLogin(owner.client, { username: owner.email, password, team_id: team.teamId })).status).toBe(200);
  // Without being asked for one, it is their other team.
  const elsewhere = await tryLogin(linked.client, shown);
  expect(elsewhere.status).toBe(200);
  const switching = await call<Tokens>("POST", "/session/team", {
    token: elsewhere.body.access_token,
    body: { team_id: team.teamId },
  });
  expect(switching.status).toBe(403);
  expect(switching.text).toContain("That team logs in with its company account only.");
  expectOnly(await tryLogin(alone.client, { username: alone.email, password }));
  expectOnly(await tryLogin(team.client, { username: alone.email, password }));
  const wrong = await tryLogin(linked.client, { ...shown, password: "not-their-password" });
  expect(wrong.text).not.toContain("company account");
});

test("a second factor doesn't stand in for the company account, even halfway through a login", async () => {
  const { team } = company;
  const member = await enrol(await addMember(team, "admin"));
  const mfa_token = await halfLogin(member, { team_id: team.teamId });
  await setRule(true);
  expectOnly(await tryLogin(member.client, { mfa_token, otp: await freshCode(member) }));
  expectOnly(await tryLogin(member.client, { username: member.email, password, team_id: team.teamId }));
});

test("an owner who becomes an admin needs the company account from then on", async () => {
  const owner = await addMember(company.team, "owner");
  await setRule(true);
  expect(await works(owner.token)).toBe(true);
  await changeRole(company.team, owner, "admin");
  expect(await works(owner.token)).toBe(false);
});

test("whoever accepts an invite to such a team is a member, and comes in with the company account", async () => {
  const { team } = company;
  await setRule(true);
  const person = company.someone();
  const email = String(person.email);
  const body = { email, first_name: "Ada", last_name: "L", role: "admin" };
  expect((await add(team, body)).status).toBe(201);
  const accepted = await accept(await mailedInvite(email), password);
  expect(accepted.status).toBe(200);
  expectOnly(await tryLogin(team.client, { username: email, password }));
  const me = await call<{ role: string }>("GET", "/user/me", { headers: sessionOf(await company.enter(person)) });
  expect(me.body).toMatchObject({ role: "admin", email });
});

test("tokens and service accounts of such a team work on", async () => {
  const { team } = company;
  const linked = await addLinked();
  const [own, robot] = [await insertPersonalToken(team.teamId, linked.email), await insertServiceAccount(team.teamId)];
  await setRule(true);
  for (const { token } of [own, robot]) expect((await call("GET", "/application", { token })).status).toBe(200);
});

test("the company account can be required only once the domain is proven, and another domain takes a new proof", async () => {
  const { team, settings } = company;
  const put = (body: object) => call("PUT", `/team/${team.teamId}/sso`, { token: team.token, body });
  expect((await setRule(true)).status).toBe(200);
  const moved = await put({ ...settings, domain: `other.${settings.domain}`, required: true, password });
  expect(moved.status).toBe(409);
  expect(moved.body).toMatchObject({ response: { required: expect.stringContaining("Prove the domain first") } });
  for (const required of ["true", 1, null]) expect((await put({ ...settings, required, password })).status).toBe(400);
  const same = await put({ ...settings, client_id: "another", required: true, password });
  expect(same.body).toMatchObject({ provider: { required: true, client_id: "another" } });
});

test("without its provider, a team has no such rule; owners are told when it ends", async () => {
  const { team } = company;
  const member = await addMember(team, "developer");
  const shown = { username: member.email, password, team_id: team.teamId };
  await setRule(true);
  await call("DELETE", `/team/${team.teamId}/sso`, { token: team.token, body: { password } });
  expect((await tryLogin(member.client, shown)).status).toBe(200);
  await newestMail(team.email, "Your team no longer requires the company login");
  const [row] = await query("SELECT required_provider_id FROM teams WHERE id = $1", [team.teamId]);
  expect(row).toEqual({ required_provider_id: null });
});

test("the database itself lets no team require another team's provider", async () => {
  const other = await signUp();
  const required = query(
    "UPDATE teams SET required_provider_id = (SELECT id FROM team_identity_providers WHERE team_id = $1) WHERE id = $2",
    [company.team.teamId, other.teamId],
  );
  await expect(required).rejects.toThrow("teams_required_provider_is_own");
});
