import { expect, test } from "@playwright/test";
import { password, signUp, unique, type Account } from "../support/accounts";
import { call, type Answer } from "../support/api";
import { query } from "../support/database";
import { interleave } from "../support/interleave";
import {
  accept,
  add,
  cancel,
  expectRefused,
  invite,
  mailedInvite,
  person,
  remove,
  resend,
  signUpConfirmed,
  type Invited,
} from "../support/invites";
import { addMember, changeRole } from "../support/members";
import { tally, together } from "../support/together";

const [rounds, times] = process.env.FULL ? [20, 50] : [3, 20];

for (let round = 1; round <= rounds; round++) {
  test.describe(`round ${round}`, { tag: "@thorough" }, () => {
    test("when one invite is accepted many times at once, one call succeeds", async () => {
      const [team, account] = await Promise.all([signUp(), signUpConfirmed()]);
      for (const email of [person().email, account.email]) {
        const invited = await invite(team, { email });
        const answers = await together(times, () => accept(invited.token));
        expect(tally(answers.map(({ status }) => status))).toEqual({ 200: 1, 404: times - 1 });
        await expectJoined(team, invited, true);
      }
    });

    test("when an invite is accepted and canceled at once, one call succeeds", async () => {
      const team = await signUp();
      const invited = await invite(team);
      const names = [invited.token, invited.id];
      const answers = await together(times, (index) =>
        index % 2 ? accept(invited.token) : cancel(names[(index / 2) % 2] ?? "", team.token),
      );
      expect(tally(answers.map(({ status }) => status))).toEqual({ 200: 1, 404: times - 1 });
      const joined = answers.some(({ status }, index) => index % 2 === 1 && status === 200);
      await expectJoined(team, invited, joined);
    });

    test("an invite that is renewed while it is accepted ends up used, or works with its new link", async () => {
      const team = await signUpConfirmed();
      const invited = await invite(team);
      const answers = await together(times, (index) =>
        index % 2 ? accept(invited.token) : resend(invited.email, team.token),
      );
      const wins = answers.filter(({ status }, index) => index % 2 === 1 && status === 200).length;
      expect(wins).toBeLessThanOrEqual(1);
      for (const { status } of answers) expect([200, 404]).toContain(status);
      await expectJoined(team, invited, wins === 1);
    });

    test("an invite accepted during a sign-up with the same address creates one account", async () => {
      const team = await signUp();
      const invited = await invite(team);
      const body = () => ({ ...signUpBody(), email: invited.email });
      const answers = await together<Answer>(times, (index) =>
        index % 2 ? accept(invited.token) : call("POST", "/team", { body: body() }),
      );
      for (const { status } of answers) expect([200, 201, 404, 409]).toContain(status);
      expect(await query("SELECT 1 FROM users WHERE email = $1", [invited.email])).toHaveLength(1);
      const joined = answers.some(({ status }, index) => index % 2 === 1 && status === 200);
      await expectJoined(team, invited, joined);
    });

    test("when all owners leave at once, the last one stays", async () => {
      const team = await signUp();
      const owners = await Promise.all([addMember(team, "owner"), addMember(team, "owner")]);
      const { body: me } = await call<{ id: string }>("GET", "/user/me", { token: team.token });
      await remove(team, me.id, team.token);
      const answers = await together(times, (index) => {
        const owner = owners[index % 2]!;
        return remove(team, owner.userId, owner.token);
      });
      const left = answers.filter(({ status }) => status === 200);
      expect(left).toHaveLength(1);
      for (const { status } of answers) expect([200, 401, 403, 409]).toContain(status);
      expect(await ownersOf(team)).toHaveLength(1);
    });

    test("when two owners remove each other at once, one is left", async () => {
      const team = await signUp();
      const other = await addMember(team, "owner");
      const { body: me } = await call<{ id: string }>("GET", "/user/me", { token: team.token });
      const answers = await together(times, (index) =>
        index % 2 ? remove(team, me.id, other.token) : remove(team, other.userId, team.token),
      );
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
      for (const { status } of answers) expect([200, 401, 403, 404, 409]).toContain(status);
      expect(await ownersOf(team)).toHaveLength(1);
    });

    test("when an address is added with and without a password at once, it is added once", async () => {
      const team = await signUp();
      const body = person();
      const answers = await together(times, (index) =>
        add(team, index % 2 ? body : { ...body, password: "what-the-admin-thought-of" }),
      );
      for (const { status } of answers) expect([201, 409]).toContain(status);
      const members = await query(
        "SELECT 1 FROM memberships m JOIN users u ON u.id = m.user_id WHERE m.team_id = $1 AND u.email = $2",
        [team.teamId, body.email],
      );
      const invites = await query("SELECT 1 FROM invites WHERE team_id = $1 AND email = $2", [team.teamId, body.email]);
      expect(members.length + invites.length).toBe(1);
    });
  });
}

test("an owner can't leave while the only other owner is being demoted", async () => {
  const team = await signUp();
  const other = await addMember(team, "owner");
  const { body: me } = await call<{ id: string }>("GET", "/user/me", { token: team.token });
  const answer = await interleave(
    { text: "SELECT 1 FROM teams WHERE id = $1 FOR NO KEY UPDATE", values: [team.teamId] },
    () => remove(team, me.id, team.token),
    {
      text: "UPDATE memberships SET role = 'admin' WHERE team_id = $1 AND user_id = $2",
      values: [team.teamId, other.userId],
    },
  );
  expectRefused(answer, 409, "user_id");
  expect(await ownersOf(team)).toHaveLength(1);
});

test("an invite accepted while its inviter is demoted gives at most the inviter's new role", async () => {
  const team = await signUp();
  const inviter = await addMember(team, "owner");
  const invited = await invite(team, { role: "owner", by: inviter.token });
  const answer = await interleave(
    { text: "SELECT 1 FROM teams WHERE id = $1 FOR NO KEY UPDATE", values: [team.teamId] },
    () => accept(invited.token),
    {
      text: "UPDATE memberships SET role = 'admin' WHERE team_id = $1 AND user_id = $2",
      values: [team.teamId, inviter.userId],
    },
  );
  expect(answer.body).toMatchObject({ role: "admin" });
});

test("an owner who is demoted while adding an owner can't add them", async () => {
  const team = await signUp();
  const owner = await addMember(team, "owner");
  const body = { ...person("owner"), current_password: password };
  const answer = await interleave(
    { text: "SELECT 1 FROM teams WHERE id = $1 FOR NO KEY UPDATE", values: [team.teamId] },
    () => add(team, body, owner.token),
    {
      text: "UPDATE memberships SET role = 'admin' WHERE team_id = $1 AND user_id = $2",
      values: [team.teamId, owner.userId],
    },
  );
  expectRefused(answer, 403);
  await changeRole(team, owner, "owner");
  expect((await add(team, body, owner.token)).status).toBe(201);
  await mailedInvite(body.email);
});

test("an invite accepted while the account's password is replaced doesn't accept the old password", async () => {
  const [team, account] = await Promise.all([signUp(), signUpConfirmed()]);
  const invited = await invite(team, { email: account.email });
  const values = [account.email];
  const answer = await interleave(
    { text: "SELECT 1 FROM users WHERE email = $1 FOR NO KEY UPDATE", values },
    () => accept(invited.token),
    { text: "UPDATE users SET password_hash = 'replaced' WHERE email = $1", values },
  );
  expectRefused(answer, 409, "email");
  await expectJoined(team, invited, false);
});

const signUpBody = () => ({
  team_name: `Team ${unique()}`,
  password: "what-they-typed-to-sign-up",
  first_name: "Grace",
  last_name: "Hopper",
});

const ownersOf = (team: Account) =>
  query("SELECT user_id FROM memberships WHERE team_id = $1 AND role = 'owner'", [team.teamId]);

/** A person who has joined has a membership and a confirmed address, and the invite is used up. */
async function expectJoined(team: Account, { email, id }: Invited, joined: boolean): Promise<void> {
  const members = await query(
    `SELECT 1 FROM memberships m JOIN users u ON u.id = m.user_id
      WHERE m.team_id = $1 AND u.email = $2 AND u.email_verified_at IS NOT NULL`,
    [team.teamId, email],
  );
  expect(members).toHaveLength(joined ? 1 : 0);
  if (joined) expect(await query("SELECT 1 FROM invites WHERE id = $1", [id])).toHaveLength(0);
}
