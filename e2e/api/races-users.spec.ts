import { expect, test } from "@playwright/test";
import { password, signUp, unique, type Account } from "../support/accounts";
import { call, type Answer } from "../support/api";
import { query } from "../support/database";
import { interleave } from "../support/interleave";
import { expectRefused, invite, remove } from "../support/invites";
import { addMember, type Member } from "../support/members";
import { addOnlyMember } from "../support/only-member";
import { newPassword, tryLogin } from "../support/passwords";
import { tally, together } from "../support/together";
import { changeOwner, deleteAccount, expectOwned, ownId, updateUser } from "../support/users";

const [rounds, times] = process.env.FULL ? [20, 50] : [3, 20];

test.slow();

interface Owner {
  id: string;
  token: string;
}

/** A team with two owners, and whoever else is asked for. */
async function twoOwners(developer: boolean): Promise<{ team: Account; owners: [Owner, Owner]; developer?: Member }> {
  const team = await signUp();
  const second = await addMember(team, "owner");
  const owners: [Owner, Owner] = [
    { id: await ownId(team.token), token: team.token },
    { id: second.userId, token: second.token },
  ];
  return { team, owners, ...(developer ? { developer: await addMember(team, "developer") } : {}) };
}

const transfer = (team: Account, token: string, to: string) =>
  call("POST", `/team/${team.teamId}/transfer`, { token, body: { user_id: to, password } });

const openTeam = (token: string, team_name = `Further ${unique()}`) =>
  call<{ id: string }>("POST", "/team", { token, body: { team_name } });

/** Whatever loses says so: nobody is told that something broke, or to come back later. */
function expectOrderly(answers: Answer[]): void {
  for (const { status } of answers) expect([200, 201, 400, 401, 403, 404, 409]).toContain(status);
}

const wins = (answers: Answer[]) => answers.filter(({ status }) => status < 300);

for (let round = 1; round <= rounds; round++) {
  test.describe(`round ${round}`, { tag: "@thorough" }, () => {
    test("when the last two owners delete their accounts at once, one stays if the team has other members", async () => {
      const { team, owners } = await twoOwners(true);
      const answers = await together(times, (index) => deleteAccount(owners[index % 2]!.token));
      expectOrderly(answers);
      expect(wins(answers)).toHaveLength(1);
      await expectOwned(team.teamId);
      const gone = await query("SELECT 1 FROM users WHERE id = ANY ($1) AND deleted_at IS NOT NULL", [
        owners.map(({ id }) => id),
      ]);
      expect(gone).toHaveLength(1);
    });

    test("when two owners without other members delete their accounts at once, both succeed, and the team is deleted once", async () => {
      const { team, owners } = await twoOwners(false);
      const answers = await together(times, (index) => deleteAccount(owners[index % 2]!.token));
      expectOrderly(answers);
      expect(wins(answers)).toHaveLength(2);
      await expectOwned(team.teamId);
      const events = await query<{ action: string }>(
        "SELECT action FROM audit_events WHERE team_id = $1 AND action IN ('user.deleted', 'team.deleted') ORDER BY id",
        [team.teamId],
      );
      expect(events.map(({ action }) => action)).toEqual(["user.deleted", "team.deleted"]);
    });

    test("deleting, demoting, removing and transferring at once leaves an owner", async () => {
      const { team, owners, developer } = await twoOwners(true);
      const [one, two] = owners;
      const work = [
        () => deleteAccount(one.token),
        () => changeOwner(two.token, one.id, "admin"),
        () => changeOwner(one.token, two.id, "developer"),
        () => changeOwner(one.token, one.id, "developer"),
        () => remove(team, one.id, two.token),
        () => remove(team, two.id, two.token),
        () => transfer(team, two.token, developer?.userId ?? ""),
        () => deleteAccount(two.token),
      ];
      const answers = await together<Answer>(times, (index) => work[(index + round) % work.length]!());
      expectOrderly(answers);
      await expectOwned(team.teamId);
    });

    test("when two owners demote each other at once, one is left", async () => {
      const { team, owners } = await twoOwners(false);
      const answers = await together(times, (index) =>
        changeOwner(owners[index % 2]!.token, owners[(index + 1) % 2]!.id, "developer"),
      );
      expectOrderly(answers);
      await expectOwned(team.teamId);
      const left = await query("SELECT 1 FROM memberships WHERE team_id = $1 AND role = 'owner'", [team.teamId]);
      expect(left).toHaveLength(1);
    });

    test("an account deleted while its user creates teams, logs in and makes changes leaves no team behind", async () => {
      const { email, client, token, teamId } = await signUp();
      const id = await ownId(token);
      const names = Array.from({ length: times }, () => `Further ${unique()}`);
      const work = [
        (index: number) => openTeam(token, names[index]),
        () => updateUser(token, id, { bio: unique() }),
        () => tryLogin(email, client),
        () => call("POST", "/application", { token, body: { name: "Last", description: "x", icon: "x.png" } }),
        () => call("POST", "/change-password", { token, body: { old_password: password, new_password: newPassword } }),
      ];
      const answers = await together<Answer>(times, (index) =>
        index === 3 ? deleteAccount(token) : work[index % work.length]!(index),
      );
      expectOrderly(answers);
      await expectOwned(teamId);
      const opened = await query<{ id: string }>("SELECT id FROM teams WHERE name = ANY ($1)", [names]);
      for (const team of opened) await expectOwned(team.id);
    });

    test("clients revoked while their team is deleted are gone, and so is the team", async () => {
      const team = await signUp();
      const clients = await together(3, () =>
        call<{ id: string }>("POST", "/client", {
          token: team.token,
          body: { name: "Ours", redirectURI: "https://example.com", trusted: true, password },
        }),
      );
      const answers = await together<Answer>(times, (index) =>
        index === 5
          ? deleteAccount(team.token)
          : call("DELETE", `/client/${clients[index % 3]?.body.id}`, { token: team.token }),
      );
      expectOrderly(answers);
      expect(answers[5]?.status).toBe(200);
      expect(await query("SELECT 1 FROM api_clients WHERE team_id = $1", [team.teamId])).toEqual([]);
      await expectOwned(team.teamId);
    });

    test("setting a member's password during a handover of the team to them leaves a consistent state", async () => {
      const team = await signUp();
      const member = await addOnlyMember(team, "developer");
      const id = await ownId(team.token);
      const answers = await together<Answer>(times, (index) =>
        index === 7
          ? transfer(team, team.token, member.userId)
          : updateUser(team.token, member.userId, { password: `${newPassword}-${index}` }),
      );
      expectOrderly(answers);
      expect(answers[7]?.status).toBe(200);
      const roles = await query<{ user_id: string; role: string }>(
        "SELECT user_id, role FROM memberships WHERE team_id = $1",
        [team.teamId],
      );
      expect(tally(roles.map((row) => `${row.user_id} ${row.role}`))).toEqual({
        [`${id} admin`]: 1,
        [`${member.userId} owner`]: 1,
      });
    });
  });
}

test("deleting an account fails if its password is replaced meanwhile", async () => {
  const { token, email, teamId } = await signUp();
  const answer = await interleave(
    { text: "SELECT 1 FROM users WHERE email = $1 FOR NO KEY UPDATE", values: [email] },
    () => deleteAccount(token),
    { text: "UPDATE users SET password_hash = 'replaced' WHERE email = $1", values: [email] },
  );
  expectRefused(answer, 400, "password");
  expect(await query("SELECT 1 FROM users WHERE email = $1 AND deleted_at IS NULL", [email])).toHaveLength(1);
  await expectOwned(teamId);
});

test("an owner who is demoted while making an invited person an owner can't do it", async () => {
  const team = await signUp();
  const owner = await addMember(team, "owner");
  const invited = await invite(team, { role: "developer" });
  const answer = await interleave(
    { text: "SELECT 1 FROM teams WHERE id = $1 FOR NO KEY UPDATE", values: [team.teamId] },
    () => changeOwner(owner.token, invited.id, "owner"),
    {
      text: "UPDATE memberships SET role = 'admin' WHERE team_id = $1 AND user_id = $2",
      values: [team.teamId, owner.userId],
    },
  );
  expectRefused(answer, 403);
  expect(await query("SELECT role FROM invites WHERE id = $1", [invited.id])).toEqual([{ role: "developer" }]);
});

test("a member's password can't be set while they are joining another team", async () => {
  const [team, other] = await Promise.all([signUp(), signUp()]);
  const member = await addOnlyMember(team, "developer");
  const answer = await interleave(
    { text: "SELECT 1 FROM users WHERE id = $1 FOR NO KEY UPDATE", values: [member.userId] },
    () => updateUser(team.token, member.userId, { password: newPassword }),
    {
      text: "INSERT INTO memberships (team_id, user_id, role) VALUES ($1, $2, 'developer')",
      values: [other.teamId, member.userId],
    },
  );
  expectRefused(answer, 403);
  expect((await tryLogin(member.email, member.client, newPassword)).status).toBe(400);
});

test("a member whose password is set while they create another team is logged out, and creates none", async () => {
  const team = await signUp();
  const member = await addOnlyMember(team, "developer");
  const name = `Further ${unique()}`;
  const answer = await interleave(
    { text: "SELECT 1 FROM users WHERE id = $1 FOR UPDATE", values: [member.userId] },
    () => openTeam(member.token, name),
    { text: "DELETE FROM logins WHERE user_id = $1", values: [member.userId] },
  );
  expect(answer.status).toBe(401);
  expect(await query("SELECT 1 FROM teams WHERE name = $1", [name])).toEqual([]);
});
