import { expect, test } from "@playwright/test";
import { registerClient, signUp, unique, type Account, type Client } from "../support/accounts";
import { call } from "../support/api";
import { query } from "../support/database";
import { tokenIn } from "../support/mailbox";
import { newestMail, subjects } from "../support/mails";
import { addMember, changeRole } from "../support/members";
import { addOnlyMember } from "../support/only-member";
import { expectRefused, forgot, mailedResetToken, newPassword, reset, tryLogin, works } from "../support/passwords";

type TeamClient = Client & { id: string };

async function createClient(team: Account, trusted: boolean): Promise<TeamClient> {
  const answer = await call<TeamClient>("POST", "/client", {
    token: team.token,
    body: { name: "Back office", redirectURI: "https://example.com/callback", trusted },
  });
  expect(answer.status).toBe(201);
  return answer.body;
}

/** The token that a trusted client is shown. */
async function shownToken(email: string, client: Client): Promise<string> {
  const { token } = (await forgot(email, client)).body;
  expect(token).toMatch(/^dbf_reset_/);
  return token as string;
}

const setUp = async (role: "admin" | "developer" = "developer") => {
  const team = await signUp();
  const client = await createClient(team, true);
  return { team, client, member: await addOnlyMember(team, role) };
};

for (const role of ["admin", "developer"] as const) {
  test(`a trusted client gets the token of its team's ${role}, who gets the same by mail`, async () => {
    const { client, member } = await setUp(role);
    const answer = await forgot(member.email.toUpperCase(), client);
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({ email: member.email, token: expect.stringMatching(/^dbf_reset_/) });
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(tokenIn(await newestMail(member.email, subjects.resetPassword))).toBe(answer.body.token);
    expect((await reset(answer.body.token as string)).body).toEqual({ status: "Successfully reset password" });
    expect(await works(member.token)).toBe(false);
    expect((await tryLogin(member.email, client, newPassword)).status).toBe(200);
    await newestMail(member.email, subjects.passwordChanged);
  });
}

test("HTTP Basic does as well", async () => {
  const { client, member } = await setUp();
  const answer = await call("POST", "/forgot-password", {
    body: { email: member.email },
    headers: { authorization: `Basic ${btoa(`${client.client_id}:${client.client_secret}`)}` },
  });
  expect(answer.body).toEqual({ email: member.email, token: expect.any(String) });
});

test("a token that a client was shown proves no address, and the password it sets is another's choice", async () => {
  const { client, member } = await setUp();
  await query("UPDATE users SET password_set_by = 'self', email_verified_at = NULL WHERE id = $1", [member.userId]);
  expect((await reset(await shownToken(member.email, client))).status).toBe(200);
  const [person] = await query("SELECT password_set_by, email_verified_at FROM users WHERE id = $1", [member.userId]);
  expect(person).toEqual({ password_set_by: "other", email_verified_at: null });
});

test("it gets none for an owner, a member of two teams, another team's member, a disabled one, or nobody", async () => {
  const { team, client } = await setUp();
  const [other, owner, inTwo, disabled] = await Promise.all([
    signUp(),
    addOnlyMember(team, "owner"),
    addMember(team, "developer"),
    addOnlyMember(team, "developer"),
  ]);
  const stranger = await addOnlyMember(other, "developer");
  await query("UPDATE users SET disabled_at = now() WHERE id = $1", [disabled.userId]);
  const nobody = `nobody-${unique()}@example.com`;
  const addresses = [team.email, owner.email, inTwo.email, other.email, stranger.email, disabled.email, nobody];
  for (const email of addresses) {
    const answer = await forgot(email, client);
    expect(answer.status).toBe(200);
    expect(answer.body, email).toEqual({ email });
  }
  // They get their mail as ever.
  for (const email of [team.email, inTwo.email, stranger.email]) {
    expect((await reset(tokenIn(await newestMail(email, subjects.resetPassword)))).status).toBe(200);
  }
});

test("a client that is not trusted never gets one: neither a stranger's nor the team's own", async () => {
  const { team, member } = await setUp();
  for (const client of [await registerClient(), await createClient(team, false)]) {
    expect((await forgot(member.email, client)).body).toEqual({ email: member.email });
  }
  expect((await forgot(member.email)).body).toEqual({ email: member.email });
});

test("a wrong secret gets neither token nor mail", async () => {
  const { client, member } = await setUp();
  const { client_secret } = await registerClient();
  const answer = await forgot(member.email, { ...client, client_secret });
  expect(answer.status).toBe(401);
  expect(answer.body).toMatchObject({ error: "invalid_client" });
  expect(
    await query("SELECT 1 FROM email_tokens WHERE user_id = $1 AND kind = 'reset_password'", [member.userId]),
  ).toEqual([]);
});

test.describe("what made it right to show the token is checked again when it is used", () => {
  const refusedAfter = async (happens: (set: Awaited<ReturnType<typeof setUp>>) => Promise<unknown>) => {
    const set = await setUp();
    const token = await shownToken(set.member.email, set.client);
    await happens(set);
    expectRefused(await reset(token), "token");
    const [user] = await query("SELECT password_set_by FROM users WHERE id = $1", [set.member.userId]);
    expect(user).toEqual({ password_set_by: "self" });
    expect((await tryLogin(set.member.email, set.member.client, newPassword)).status).toBe(400);
  };

  test("who has become an owner keeps the password", () =>
    refusedAfter(({ team, member }) => changeRole(team, member, "owner")));

  test("who has joined a further team keeps it", () =>
    refusedAfter(async ({ member }) => {
      const { teamId } = await signUp();
      await query("INSERT INTO memberships (team_id, user_id, role) VALUES ($1, $2, 'developer')", [
        teamId,
        member.userId,
      ]);
    }));

  test("who has moved to another team keeps it", () =>
    refusedAfter(async ({ team, member }) => {
      const { teamId } = await signUp();
      await query("INSERT INTO memberships (team_id, user_id, role) VALUES ($1, $2, 'developer')", [
        teamId,
        member.userId,
      ]);
      await query("DELETE FROM memberships WHERE team_id = $1 AND user_id = $2", [team.teamId, member.userId]);
    }));

  test("deleting the client voids the tokens it was shown", () =>
    refusedAfter(async ({ team, client }) => {
      expect((await call("DELETE", `/client/${client.id}`, { token: team.token })).status).toBe(200);
    }));

  test("a link that was only mailed works all the same", async () => {
    const { team, member } = await setUp();
    const token = await mailedResetToken(member.email);
    await changeRole(team, member, "owner");
    expect((await reset(token)).status).toBe(200);
  });
});

test("a link that the person asks for voids the one that was shown", async () => {
  const { client, member } = await setUp();
  const shown = await shownToken(member.email, client);
  // It was mailed, too; what is asked for next must come after it.
  await newestMail(member.email, subjects.resetPassword);
  const mailed = await mailedResetToken(member.email, 2);
  expectRefused(await reset(shown), "token");
  expect((await reset(mailed)).status).toBe(200);
  const [user] = await query("SELECT password_set_by FROM users WHERE id = $1", [member.userId]);
  expect(user).toEqual({ password_set_by: "self" });
});
