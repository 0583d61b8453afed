import { expect, test } from "@playwright/test";
import { password, registerClient, signUp, unique, type Account, type Client } from "../support/accounts";
import { call } from "../support/api";
import { auditOf } from "../support/audit";
import { query } from "../support/database";
import { interleave } from "../support/interleave";
import { newestWith, remove } from "../support/invites";
import { tokenIn } from "../support/mailbox";
import { newestMail, subjects } from "../support/mails";
import { addMember, changeRole } from "../support/members";
import { addOnlyMember } from "../support/only-member";
import { expectInvalid, forgot, mailedResetToken, newPassword, reset, tryLogin, works } from "../support/passwords";
import { thoroughIf } from "../support/thorough";
import { changeOwner, deleteAccount } from "../support/users";

type TeamClient = Client & { id: string };

async function createClient(team: Account, trusted: boolean): Promise<TeamClient> {
  const answer = await call<TeamClient>("POST", "/client", {
    token: team.token,
    body: { name: "Back office", redirectURI: "https://example.com/callback", trusted, password },
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
  test(`a trusted client gets the reset token of its team's ${role}, who gets the same by email`, async () => {
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

test("a trusted client can authenticate with HTTP Basic", async () => {
  const { client, member } = await setUp();
  const answer = await call("POST", "/forgot-password", {
    body: { email: member.email },
    headers: { authorization: `Basic ${btoa(`${client.client_id}:${client.client_secret}`)}` },
  });
  expect(answer.body).toEqual({ email: member.email, token: expect.any(String) });
});

test("a reset with a token shown to a client confirms no address, and the new password isn't the person's own", async () => {
  const { client, member } = await setUp();
  await query("UPDATE users SET password_set_by = 'self', email_verified_at = NULL WHERE id = $1", [member.userId]);
  expect((await reset(await shownToken(member.email, client))).status).toBe(200);
  const [person] = await query("SELECT password_set_by, email_verified_at FROM users WHERE id = $1", [member.userId]);
  expect(person).toEqual({ password_set_by: "other", email_verified_at: null });
});

test("a trusted client gets no token for an owner, a member of two teams or of another one, or a disabled or unknown person", async () => {
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

test("an untrusted client never gets a token, even for its own team", async () => {
  const { team, member } = await setUp();
  for (const client of [await registerClient(), await createClient(team, false)]) {
    expect((await forgot(member.email, client)).body).toEqual({ email: member.email });
  }
  expect((await forgot(member.email)).body).toEqual({ email: member.email });
});

test("a trusted client that is deleted while it asks gets no token, and the person their email", async () => {
  const { client, member } = await setUp();
  // Noting that it is in use would wait as well, and it has been noted by now.
  await shownToken(member.email, client);
  const answer = await interleave({ text: "DELETE FROM api_clients WHERE id = $1", values: [client.id] }, () =>
    forgot(member.email, client),
  );
  expect(answer.status).toBe(200);
  expect(answer.body).toEqual({ email: member.email });
  expect((await reset(tokenIn(await newestMail(member.email, subjects.resetPassword, 2)))).status).toBe(200);
});

test("a wrong secret gets no token and sends no email", async () => {
  const { client, member } = await setUp();
  const { client_secret } = await registerClient();
  const answer = await forgot(member.email, { ...client, client_secret });
  expect(answer.status).toBe(401);
  expect(answer.body).toMatchObject({ error: "invalid_client" });
  expect(
    await query("SELECT 1 FROM email_tokens WHERE user_id = $1 AND kind = 'reset_password'", [member.userId]),
  ).toEqual([]);
});

test.describe("using a reset token", () => {
  const refusedAfter = async (happens: (set: Awaited<ReturnType<typeof setUp>>) => Promise<unknown>) => {
    const set = await setUp();
    const token = await shownToken(set.member.email, set.client);
    await happens(set);
    expectInvalid(await reset(token), "token");
    const [user] = await query("SELECT password_set_by FROM users WHERE id = $1", [set.member.userId]);
    expect(user).toEqual({ password_set_by: "self" });
    expect((await tryLogin(set.member.email, set.member.client, newPassword)).status).toBe(400);
  };

  test("is refused after the token was shown to a client and the person became an owner", () =>
    refusedAfter(({ team, member }) => changeRole(team, member, "owner")));

  test("is refused after the token was shown to a client and the person joined another team", () =>
    refusedAfter(async ({ member }) => {
      const { teamId } = await signUp();
      await query("INSERT INTO memberships (team_id, user_id, role) VALUES ($1, $2, 'developer')", [
        teamId,
        member.userId,
      ]);
    }));

  test("is refused after the token was shown to a client and the person moved to another team", () =>
    refusedAfter(async ({ team, member }) => {
      const { teamId } = await signUp();
      await query("INSERT INTO memberships (team_id, user_id, role) VALUES ($1, $2, 'developer')", [
        teamId,
        member.userId,
      ]);
      await query("DELETE FROM memberships WHERE team_id = $1 AND user_id = $2", [team.teamId, member.userId]);
    }));

  test("is refused after the token was shown to a client and the client was deleted", () =>
    refusedAfter(async ({ team, client }) => {
      expect((await call("DELETE", `/client/${client.id}`, { token: team.token })).status).toBe(200);
    }));

  test("works if the token was only emailed, even when the person has become an owner", async () => {
    const { team, member } = await setUp();
    const token = await mailedResetToken(member.email);
    await changeRole(team, member, "owner");
    expect((await reset(token)).status).toBe(200);
  });
});

test("a link that the person requests replaces the token shown to a client", async () => {
  const { client, member } = await setUp();
  const shown = await shownToken(member.email, client);
  // It was mailed, too; what is asked for next must come after it.
  await newestMail(member.email, subjects.resetPassword);
  const mailed = await mailedResetToken(member.email, 2);
  expectInvalid(await reset(shown), "token");
  expect((await reset(mailed)).status).toBe(200);
  const [user] = await query("SELECT password_set_by FROM users WHERE id = $1", [member.userId]);
  expect(user).toEqual({ password_set_by: "self" });
});

test.describe("a trusted client whose creator is no longer an owner", () => {
  const listed = async (team: Account, client: TeamClient) =>
    (await call<{ id: string; suspended: boolean }[]>("GET", "/client", { token: team.token })).body.find(
      ({ id }) => id === client.id,
    );

  /** A team with an owner who stays, and one who has made a trusted client. */
  async function setUpMaker() {
    const team = await signUp();
    const maker = await addMember(team, "owner");
    const client = await createClient({ ...team, token: maker.token }, true);
    return { team, maker, client, member: await addOnlyMember(team, "admin") };
  }

  type Set = Awaited<ReturnType<typeof setUpMaker>>;
  const demote = ({ team, maker }: Set) => changeOwner(team.token, maker.userId, "admin");

  const ways: [how: string, end: (set: Set) => Promise<unknown>][] = [
    ["is removed", ({ team, maker }) => remove(team, maker.userId, team.token)],
    ["leaves", ({ team, maker }) => remove(team, maker.userId, maker.token)],
    ["is demoted", demote],
    ["steps down", ({ maker }) => changeOwner(maker.token, maker.userId, "developer")],
    ["deletes their account", ({ maker }) => deleteAccount(maker.token)],
    ["is disabled", ({ maker }) => query("UPDATE users SET disabled_at = now() WHERE id = $1", [maker.userId])],
    [
      "hands the team over",
      ({ team, maker, member }) =>
        call("POST", `/team/${team.teamId}/transfer`, {
          token: maker.token,
          body: { user_id: member.userId, password },
        }),
    ],
    [
      "is demoted and made an owner again",
      async (set) => {
        await demote(set);
        await changeOwner(set.team.token, set.maker.userId, "owner");
      },
    ],
    [
      "is removed and comes back as an owner",
      async ({ team, maker }) => {
        await remove(team, maker.userId, team.token);
        await query("INSERT INTO memberships (team_id, user_id, role) VALUES ($1, $2, 'owner')", [
          team.teamId,
          maker.userId,
        ]);
      },
    ],
  ];

  for (const [how, end] of ways) {
    test(
      `gets no token, and its earlier token is void, when the creator ${how}`,
      thoroughIf(!["is removed", "leaves", "is demoted"].includes(how)),
      async () => {
        const set = await setUpMaker();
        const { team, client } = set;
        const member = await addOnlyMember(team, "developer");
        expect(await listed(team, client)).toMatchObject({ suspended: false });
        const token = await shownToken(member.email, client);
        await end(set);
        expectInvalid(await reset(token), "token");
        expect((await forgot(member.email, client)).body).toEqual({ email: member.email });
        // The link that is mailed instead comes a moment later, and takes the place of any other.
        await newestMail(member.email, subjects.resetPassword, 2);
        expect(await listed(team, client)).toMatchObject({ trusted: true, suspended: true });
        // It still logs people in, as a client does that is not trusted.
        expect((await tryLogin(member.email, client)).status).toBe(200);

        const adopted = await call("POST", `/client/${client.id}/adopt`, { token: team.token, body: { password } });
        expect(adopted.body).toMatchObject({ id: client.id, suspended: false });
        expect((await reset(await shownToken(member.email, client))).status).toBe(200);
      },
    );
  }

  test("can't be created by an owner who is being demoted", async () => {
    const team = await signUp();
    const maker = await addMember(team, "owner");
    const answer = await interleave(
      { text: "SELECT 1 FROM teams WHERE id = $1 FOR NO KEY UPDATE", values: [team.teamId] },
      () =>
        call("POST", "/client", {
          token: maker.token,
          body: { name: "Back office", redirectURI: "https://example.com", trusted: true, password },
        }),
      {
        text: "UPDATE memberships SET role = 'admin' WHERE team_id = $1 AND user_id = $2",
        values: [team.teamId, maker.userId],
      },
    );
    expect(answer.status).toBe(403);
    expect(await query("SELECT 1 FROM api_clients WHERE team_id = $1", [team.teamId])).toEqual([]);
  });

  test("can be adopted only by an owner of the same team", async () => {
    const { team, client, member } = await setUpMaker();
    const stranger = await signUp();
    const untrusted = await createClient(team, false);
    const adopt = (token: string, id: string) => call("POST", `/client/${id}/adopt`, { token, body: { password } });
    expect((await adopt(member.token, client.id)).status).toBe(403);
    expect((await adopt(stranger.token, client.id)).status).toBe(404);
    expect((await adopt(team.token, "x")).status).toBe(404);
    expect((await adopt(team.token, untrusted.id)).status).toBe(409);
    expect((await adopt(team.token, client.client_id)).status).toBe(200);
    expect((await auditOf(team.teamId))[0]).toMatchObject({ action: "client.adopted", target_id: client.id });
  });
});

test("each token shown to a client is in the audit log, and all owners get an email", async () => {
  const { team, client, member } = await setUp("admin");
  const other = await addMember(team, "owner");
  const token = await shownToken(member.email, client);
  const log = await call<object[]>("GET", `/audit-log?actor=${client.id}`, { token: team.token });
  expect(log.body).toMatchObject([
    {
      actor: { id: client.id, name: "Back office (API client)", email: null },
      action: "user.reset_token_shown",
      target: { type: "user", id: member.userId },
      after: { client: "Back office" },
    },
  ]);
  expect(log.text).not.toContain(token);
  for (const email of [team.email, other.email]) {
    const mail = await newestWith(email, /can set someone’s password/);
    for (const part of ["Back office", "Mary Member", team.teamName]) expect(mail.text).toContain(part);
    expect(mail.text).not.toContain(token);
  }
});
