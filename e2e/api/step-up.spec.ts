import { expect, test } from "@playwright/test";
import { endpoints } from "@/lib/contract/endpoints";
import { password, signUp, unique, type Account } from "../support/accounts";
import { call, type Answer } from "../support/api";
import { query } from "../support/database";
import { interleave } from "../support/interleave";
import { replaceIdentity } from "../support/identities";
import { add, invite, newestWith, person } from "../support/invites";
import { beginDevice, newVerifier, requestOf } from "../support/grants";
import { inDays, insertServiceAccount } from "../support/machines";
import { addMember, type Member } from "../support/members";
import { insertProvider, newProvider } from "../support/single-sign-on";
import { ownId, updateUser } from "../support/users";

interface Set {
  team: Account;
  /** Who calls. */
  ownerId: string;
  other: Member;
  developer: Member;
}

async function setUp(): Promise<Set> {
  const team = await signUp();
  const [other, developer] = await Promise.all([addMember(team, "owner"), addMember(team, "developer")]);
  return { team, ownerId: await ownId(team.token), other, developer };
}

type Proof = Record<string, string>;
type Case = [what: string, field: string, ask: (set: Set, proof: Proof) => Promise<Answer>];

const client = { name: "Back office", redirectURI: "https://example.com/callback", trusted: true };

const key = () => ({ name: "A key", scopes: ["usage:read"], expires_at: inDays(30) });

async function trustedClient({ team }: Set): Promise<string> {
  const answer = await call<{ id: string }>("POST", "/client", { token: team.token, body: { ...client, password } });
  expect(answer.status).toBe(201);
  return answer.body.id;
}

/** Everything that a session alone must not do, and the field in which it takes the password. */
const cases: Case[] = [
  ["inviting an owner", "password", ({ team }, proof) => add(team, { ...person("owner"), ...proof })],
  [
    "inviting an owner, by the other name",
    "current_password",
    ({ team }, proof) => add(team, { ...person("owner"), ...proof }),
  ],
  [
    "adding an owner with a password of their own",
    "current_password",
    ({ team }, proof) => add(team, { ...person("owner"), password: "a-password-for-them", ...proof }),
  ],
  [
    "making a member an owner",
    "password",
    ({ team, developer }, proof) => updateUser(team.token, developer.userId, { role: "owner", ...proof }),
  ],
  [
    "making a member an owner, by the other name",
    "current_password",
    ({ team, developer }, proof) => updateUser(team.token, developer.userId, { role: "owner", ...proof }),
  ],
  [
    "raising an invite to owner",
    "password",
    async ({ team }, proof) => updateUser(team.token, (await invite(team)).id, { role: "owner", ...proof }),
  ],
  [
    "demoting an owner",
    "password",
    ({ team, other }, proof) => updateUser(team.token, other.userId, { role: "admin", ...proof }),
  ],
  [
    "stepping down",
    "password",
    ({ team, ownerId }, proof) => updateUser(team.token, ownerId, { role: "developer", ...proof }),
  ],
  [
    "removing an owner",
    "password",
    ({ team, other }, body) => call("DELETE", `/team/${team.teamId}/user/${other.userId}`, { token: team.token, body }),
  ],
  [
    "removing an owner, by the other path",
    "password",
    ({ team, other }, body) => call("DELETE", `/team/${team.teamId}/add/${other.userId}`, { token: team.token, body }),
  ],
  [
    "ending a member's sessions",
    "password",
    ({ team, developer }, body) =>
      call("DELETE", `/team/${team.teamId}/user/${developer.userId}/sessions`, { token: team.token, body }),
  ],
  [
    "leaving as an owner",
    "password",
    ({ team, ownerId }, body) => call("DELETE", `/team/${team.teamId}/user/${ownerId}`, { token: team.token, body }),
  ],
  [
    "making a trusted client",
    "password",
    ({ team }, proof) => call("POST", "/client", { token: team.token, body: { ...client, ...proof } }),
  ],
  [
    "adopting a trusted client",
    "password",
    async (set, body) => call("POST", `/client/${await trustedClient(set)}/adopt`, { token: set.team.token, body }),
  ],
  [
    "setting single sign-on",
    "password",
    ({ team }, proof) =>
      call("PUT", `/team/${team.teamId}/sso`, { token: team.token, body: { ...newProvider(), ...proof } }),
  ],
  [
    "linking an account elsewhere",
    "password",
    ({ team }, proof) =>
      call("POST", "/user/me/identities", { token: team.token, body: { provider: "github", ...proof } }),
  ],
  [
    "unlinking an account elsewhere",
    "password",
    async ({ team }, proof) => {
      const path = `/user/me/identities/${await replaceIdentity(team.email)}`;
      return call("DELETE", path, { token: team.token, body: proof });
    },
  ],
  [
    "removing single sign-on",
    "password",
    async ({ team }, body) => {
      await query("DELETE FROM team_identity_providers WHERE team_id = $1", [team.teamId]);
      await insertProvider(team.teamId);
      return call("DELETE", `/team/${team.teamId}/sso`, { token: team.token, body });
    },
  ],
  [
    "making a service account",
    "password",
    ({ team }, proof) => call("POST", "/service-account", { token: team.token, body: { ...key(), ...proof } }),
  ],
  [
    "widening what a service account may do",
    "password",
    async ({ team }, proof) => {
      const { id } = await insertServiceAccount(team.teamId, ["usage:read"]);
      const body = { scopes: ["usage:read", "credentials:write"], ...proof };
      return call("PATCH", `/service-account/${id}`, { token: team.token, body });
    },
  ],
  [
    "rotating a service account's secret",
    "password",
    async ({ team }, body) => {
      const { id } = await insertServiceAccount(team.teamId);
      return call("POST", `/service-account/${id}/rotate`, { token: team.token, body });
    },
  ],
  [
    "letting a device in",
    "password",
    async ({ team }, proof) => {
      const { user_code } = (await beginDevice(team.client)).body;
      return call("POST", "/oauth/device/approve", { token: team.token, body: { user_code, ...proof } });
    },
  ],
  [
    "giving a client access",
    "password",
    ({ team }, proof) => {
      const body = { ...requestOf(team.client, newVerifier().challenge), ...proof };
      return call("POST", "/oauth/authorize", { token: team.token, body });
    },
  ],
  [
    "making a personal access token",
    "password",
    ({ team }, proof) => call("POST", "/user/me/tokens", { token: team.token, body: { ...key(), ...proof } }),
  ],
  [
    "handing the team over",
    "password",
    ({ team, developer }, proof) =>
      call("POST", `/team/${team.teamId}/transfer`, {
        token: team.token,
        body: { user_id: developer.userId, ...proof },
      }),
  ],
  [
    "deleting the team",
    "password",
    ({ team }, body) => call("DELETE", `/team/${team.teamId}`, { token: team.token, body }),
  ],
  ["deleting the account", "password", ({ team }, body) => call("DELETE", "/user/me", { token: team.token, body })],
];

const stateOf = ({ team }: Set) =>
  query(
    `SELECT (SELECT json_agg(m.user_id || ' ' || m.role ORDER BY m.user_id) FROM memberships m WHERE m.team_id = $1) AS members,
      (SELECT json_agg(i.role) FROM invites i WHERE i.team_id = $1 AND i.role = 'owner') AS invites,
      (SELECT deleted_at FROM teams WHERE id = $1) AS deleted`,
    [team.teamId],
  );

for (const [what, field, ask] of cases) {
  test(`${what} needs the caller's own password`, async () => {
    const set = await setUp();
    await query("UPDATE users SET email_verified_at = now() WHERE id = $1", [set.ownerId]);
    const before = await stateOf(set);
    // A password for them is not the caller's.
    const missing = await ask(set, field === "password" ? {} : { current_password: "" });
    expect(missing.status).toBe(403);
    expect(missing.body).toMatchObject({ errorType: "authorization", response: { password: expect.any(String) } });
    const wrong = await ask(set, { [field]: "not-the-right-one" });
    expect(wrong.status).toBe(400);
    expect(wrong.body).toMatchObject({ errorType: "validation", response: { [field]: expect.any(String) } });
    expect(await stateOf(set)).toEqual(before);
    expect((await ask(set, { [field]: password })).status).toBeLessThan(300);
  });
}

test("deleting a team or account, ending a member's sessions, adopting a client, handing a team over, changing the second factor, setting single sign-on, linking accounts and making keys always need the password", async () => {
  const always = endpoints.filter(({ stepUp }) => stepUp === "always").map(({ method, path }) => `${method} ${path}`);
  expect(always.sort()).toEqual([
    "DELETE /team/:id",
    "DELETE /team/:id/sso",
    "DELETE /team/:id/user/:user_id/sessions",
    "DELETE /user/me",
    "DELETE /user/me/identities/:id",
    "DELETE /user/me/passkeys/:id",
    "DELETE /user/me/second-factor",
    "PATCH /service-account/:id",
    "POST /client/:id/adopt",
    "POST /oauth/authorize",
    "POST /oauth/device/approve",
    "POST /service-account",
    "POST /service-account/:id/rotate",
    "POST /team/:id/transfer",
    "POST /user/me/identities",
    "POST /user/me/passkeys/options",
    "POST /user/me/second-factor",
    "POST /user/me/second-factor/recovery-codes",
    "POST /user/me/tokens",
    "PUT /team/:id/sso",
  ]);
});

test("changes that don't affect owners need no password", async () => {
  const { team, developer } = await setUp();
  expect((await add(team, person("admin"))).status).toBe(201);
  expect((await updateUser(team.token, developer.userId, { role: "admin" })).status).toBe(200);
  const body = { ...client, trusted: false };
  expect((await call("POST", "/client", { token: team.token, body })).status).toBe(201);
  const path = `/team/${team.teamId}/user/${developer.userId}`;
  expect((await call("DELETE", path, { token: developer.token })).status).toBe(200);
});

test("a member who becomes an owner while being removed without a password is not removed", async () => {
  const { team, developer } = await setUp();
  const path = `/team/${team.teamId}/user/${developer.userId}`;
  const answer = await interleave(
    { text: "SELECT 1 FROM teams WHERE id = $1 FOR NO KEY UPDATE", values: [team.teamId] },
    () => call("DELETE", path, { token: team.token }),
    {
      text: "UPDATE memberships SET role = 'owner' WHERE team_id = $1 AND user_id = $2",
      values: [team.teamId, developer.userId],
    },
  );
  expect(answer.status).toBe(403);
  expect(answer.body).toMatchObject({ response: { password: expect.any(String) } });
});

test("all owners get an email about new and former owners, and about trusted clients", async () => {
  const { team, other, developer } = await setUp();
  const told = (subject: RegExp) =>
    Promise.all([team.email, other.email].map(async (email) => (await newestWith(email, subject)).text));
  await updateUser(team.token, developer.userId, { role: "owner", password });
  for (const text of await told(/has a new owner/)) expect(text).toContain("Mary Member");
  await updateUser(team.token, developer.userId, { role: "developer", password });
  for (const text of await told(/no longer an owner/)) expect(text).toContain("Olive Owner");
  // The person who is no longer an owner is told, too.
  await newestWith(developer.email, /no longer an owner/);
  const invited = person("owner");
  await add(team, { ...invited, password });
  for (const text of await told(/invited to be an owner/)) expect(text).toContain(invited.first_name);
  await call("POST", "/client", { token: team.token, body: { ...client, name: `Office ${unique()}`, password } });
  for (const text of await told(/new trusted client/)) expect(text).toContain(team.teamName);
});
