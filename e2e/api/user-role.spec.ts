import { expect, test } from "@playwright/test";
import { teamRoles, type TeamRole } from "@/lib/permissions";
import { createApplication, signUp, type Account } from "../support/accounts";
import { call } from "../support/api";
import { auditOf } from "../support/audit";
import { query } from "../support/database";
import { accept, expectRefused, invite, remove } from "../support/invites";
import { addMember, addToApplication, changeRole } from "../support/members";
import { insertMember } from "../support/rows";
import { changeOwner, ownId, updateUser } from "../support/users";

const roleOf = async (team: Account, userId: string) =>
  (
    await query<{ role: TeamRole }>("SELECT role FROM memberships WHERE team_id = $1 AND user_id = $2", [
      team.teamId,
      userId,
    ])
  )[0]?.role;

/** What each role makes of each other, beside leaving it as it is. */
const allowed: Record<TeamRole, string[]> = {
  owner: teamRoles.flatMap((from) => teamRoles.filter((to) => to !== from).map((to) => `${from} → ${to}`)),
  admin: ["admin → developer", "developer → admin"],
  developer: [],
};

for (const role of teamRoles) {
  test(`${role}s can make exactly the role changes that their role allows`, async () => {
    const team = await signUp();
    const caller = await addMember(team, role);
    const { id } = await createApplication(team.token);
    await addToApplication(team, id, caller, "admin");
    for (const from of teamRoles) {
      const userId = await insertMember(team.teamId, from);
      for (const to of teamRoles) {
        await query("UPDATE memberships SET role = $3 WHERE team_id = $1 AND user_id = $2", [
          team.teamId,
          userId,
          from,
        ]);
        const answer = await changeOwner(caller.token, userId, to);
        const may = from === to || allowed[role].includes(`${from} → ${to}`);
        if (may) expect(answer.body, `${from} → ${to}`).toMatchObject({ id: userId, role: to });
        else expectRefused(answer, 403);
        expect(await roleOf(team, userId)).toBe(may ? to : from);
      }
    }
    expect(
      await auditOf(team.teamId).then((events) => events.filter(({ action }) => action === "member.updated")),
    ).toHaveLength(allowed[role].length);
  });
}

test("nobody can raise their own role, and any owner or admin can step down", async () => {
  const team = await signUp();
  const [admin, developer] = await Promise.all([addMember(team, "admin"), addMember(team, "developer")]);
  expectRefused(await updateUser(admin.token, admin.userId, { role: "owner" }), 403);
  expectRefused(await updateUser(developer.token, developer.userId, { role: "admin" }), 403);
  expectRefused(await updateUser(developer.token, developer.userId, { role: "owner" }), 403);
  expect((await updateUser(admin.token, admin.userId, { role: "developer" })).body).toMatchObject({
    role: "developer",
  });
  expectRefused(await updateUser(admin.token, admin.userId, { role: "admin" }), 403);
});

test("a role applies from the next call on, and each change is in the audit log", async () => {
  const team = await signUp();
  const member = await addMember(team, "developer");
  const status = async () => (await call("GET", "/audit-log", { token: member.token })).status;
  expect(await status()).toBe(403);
  await updateUser(team.token, member.userId, { role: "admin" });
  expect(await status()).toBe(200);
  await updateUser(team.token, member.userId, { role: "developer" });
  expect(await status()).toBe(403);
  const event = {
    action: "member.updated",
    actor_id: await ownId(team.token),
    target_type: "user",
    target_id: member.userId,
    target_name: "Mary Member",
  };
  expect(await auditOf(team.teamId)).toEqual([
    { ...event, before: { role: "admin" }, after: { role: "developer" } },
    { ...event, before: { role: "developer" }, after: { role: "admin" } },
  ]);
});

test("the last owner can't step down, and can once there is another owner", async () => {
  const team = await signUp();
  const [id, other] = [await ownId(team.token), await addMember(team, "admin")];
  for (const role of ["admin", "developer"]) expectRefused(await updateUser(team.token, id, { role }), 409, "role");
  expect((await updateUser(team.token, id, { role: "owner" })).status).toBe(200);
  await changeRole(team, other, "owner");
  expect((await changeOwner(team.token, id, "developer")).body).toMatchObject({ role: "developer" });
  expectRefused(await updateUser(other.token, other.userId, { role: "admin" }), 409, "role");
});

test("a member who is made an admin and then a developer again keeps the applications they were added to", async () => {
  const team = await signUp();
  const member = await addMember(team, "developer");
  const { id } = await createApplication(team.token);
  await createApplication(team.token);
  await addToApplication(team, id, member, "developer");
  const applications = async () => (await call<unknown[]>("GET", "/application", { token: member.token })).body.length;
  await updateUser(team.token, member.userId, { role: "admin" });
  expect(await applications()).toBe(2);
  await updateUser(team.token, member.userId, { role: "developer" });
  expect(await applications()).toBe(1);
});

test.describe("an invited person", () => {
  test("can be invited to another role, up to your own", async () => {
    const team = await signUp();
    const admin = await addMember(team, "admin");
    const invited = await invite(team);
    expect((await updateUser(admin.token, invited.id, { role: "admin" })).body).toMatchObject({
      id: invited.id,
      role: "admin",
      status: "invited",
    });
    expectRefused(await updateUser(admin.token, invited.id, { role: "owner" }), 403);
    expect((await changeOwner(team.token, invited.id, "owner")).body).toMatchObject({ role: "owner" });
    for (const role of ["admin", "developer"]) expectRefused(await updateUser(admin.token, invited.id, { role }), 403);
    expect((await updateUser(admin.token, invited.id, { role: "owner" })).status).toBe(200);
    const target = {
      action: "invite.updated",
      target_type: "invite",
      target_id: invited.id,
      target_name: invited.email,
    };
    expect((await auditOf(team.teamId)).slice(0, 2)).toMatchObject([
      { ...target, before: { role: "admin" }, after: { role: "owner" } },
      { ...target, actor_id: admin.userId, before: { role: "developer" }, after: { role: "admin" } },
    ]);
    expect((await accept(invited.token)).body).toMatchObject({ role: "owner" });
  });

  test("gets at most the role that the person who chose it has when they accept", async () => {
    const team = await signUp();
    const owner = await addMember(team, "owner");
    const invited = await invite(team);
    await changeOwner(owner.token, invited.id, "owner");
    await changeRole(team, owner, "admin");
    expect((await accept(invited.token)).body).toMatchObject({ role: "admin" });

    const second = await invite(team);
    await updateUser(owner.token, second.id, { role: "admin" });
    await remove(team, owner.userId, team.token);
    expect((await accept(second.token)).body).toMatchObject({ role: "developer" });
  });

  test("can set everything else about themselves only after accepting", async () => {
    const team = await signUp();
    const developer = await addMember(team, "developer");
    const invited = await invite(team);
    for (const body of [
      { first_name: "New" },
      { bio: "x" },
      { avatar: null },
      { password: "battery-staple-correct" },
      { role: "admin", last_name: "New" },
    ]) {
      expectRefused(await updateUser(team.token, invited.id, body), 403);
    }
    expectRefused(await updateUser(developer.token, invited.id, { role: "admin" }), 404);
    expectRefused(await updateUser((await signUp()).token, invited.id, { role: "admin" }), 404);
    expect((await updateUser(team.token, invited.id, {})).body).toMatchObject({
      first_name: "Grace",
      role: "developer",
    });
    expect((await auditOf(team.teamId)).map(({ action }) => action)).toEqual(["member.invited"]);
  });
});
