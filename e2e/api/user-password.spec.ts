import { expect, test } from "@playwright/test";
import type { TeamRole } from "@/lib/permissions";
import { logIn, password, signUp } from "../support/accounts";
import { call } from "../support/api";
import { auditOf } from "../support/audit";
import { query } from "../support/database";
import { expectRefused, invite, accept } from "../support/invites";
import { jobsDone } from "../support/jobs";
import { mailsSoFar, newestMail, subjects } from "../support/mails";
import { addMember, removeMember } from "../support/members";
import { addOnlyMember } from "../support/only-member";
import { mailedResetToken, newPassword, reset, tryLogin, works } from "../support/passwords";
import { portalCookie } from "../support/portal-cookie";
import { ownId, updateUser } from "../support/users";

const setBy = async (userId: string) =>
  (await query<{ password_set_by: string }>("SELECT password_set_by FROM users WHERE id = $1", [userId]))[0]
    ?.password_set_by;

test.describe("your own password", () => {
  test("needs the old one, ends other logins, keeps this one, and sends you an email", async () => {
    const { email, client, token, teamId } = await signUp();
    const id = await ownId(token);
    await query("UPDATE users SET password_set_by = 'other' WHERE id = $1", [id]);
    const other = (await logIn(email, client)).access_token;
    const cookie = await portalCookie(email);
    const link = await mailedResetToken(email);

    const answer = await updateUser(token, id, { password: newPassword, old_password: password, bio: "Safer" });
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({ id, bio: "Safer" });
    expect(answer.text).not.toContain(newPassword);
    expect(await works(token)).toBe(true);
    expect(await works(other)).toBe(false);
    expect((await call("GET", "/user/me", { headers: { cookie } })).status).toBe(401);
    expectRefused(await reset(link), 400, "token");
    expect((await tryLogin(email, client)).status).toBe(400);
    expect((await tryLogin(email, client, newPassword)).status).toBe(200);
    expect(await setBy(id)).toBe("other");
    expect((await newestMail(email, subjects.passwordChanged)).text).toContain("was changed");
    const events = await auditOf(teamId);
    expect(events.map(({ action }) => action)).toEqual(["user.password_changed", "user.updated"]);
    expect(events[0]).toMatchObject({ actor_id: id, target_id: id, before: null, after: null });
  });

  test("can't be set without the old one, or to one that is easily guessed", async () => {
    const { email, client, token } = await signUp();
    const id = await ownId(token);
    expectRefused(await updateUser(token, id, { password: newPassword }), 400, "old_password");
    expectRefused(await updateUser(token, id, { password: newPassword, old_password: "wrong" }), 400, "old_password");
    expectRefused(await updateUser(token, id, { password: newPassword, old_password: 1 }), 400, "old_password");
    for (const bad of ["password1", "short", "Olive Owner", email, "x".repeat(257)]) {
      expectRefused(await updateUser(token, id, { password: bad, old_password: password }), 400, "password");
    }
    // As they want to be called from now on.
    const body = { first_name: "Battery", last_name: "Staple", password: "battery staple", old_password: password };
    expectRefused(await updateUser(token, id, body), 400, "password");
    expect((await tryLogin(email, client)).status).toBe(200);
    await jobsDone();
    expect(await mailsSoFar(email, subjects.passwordChanged)).toEqual([]);
  });

  test("is recorded as changed in every team that you are in", async () => {
    const team = await signUp();
    const member = await addMember(team, "admin");
    await updateUser(member.token, member.userId, { password: newPassword, old_password: password });
    const events = await query<{ team_id: string }>(
      "SELECT team_id FROM audit_events WHERE action = 'user.password_changed' AND target_id = $1 AND actor_id::text = $1",
      [member.userId],
    );
    expect(events).toHaveLength(2);
    expect(events.map(({ team_id }) => team_id)).toContain(team.teamId);
  });
});

test.describe("a member's password", () => {
  const may: [TeamRole, TeamRole, string][] = [
    ["owner", "admin", "an owner for an admin"],
    ["owner", "developer", "an owner for a developer"],
    ["admin", "developer", "an admin for a developer"],
  ];

  for (const [by, of, title] of may) {
    test(`can be set by ${title} who is in no other team, which ends their logins and sends them an email`, async () => {
      const team = await signUp();
      const caller = await addMember(team, by);
      const member = await addOnlyMember(team, of);
      const cookie = await portalCookie(member.email);
      const link = await mailedResetToken(member.email);
      const answer = await updateUser(caller.token, member.userId, { password: newPassword });
      expect(answer.status).toBe(200);
      expect(answer.body).toMatchObject({ id: member.userId, role: of });
      expect(await works(member.token)).toBe(false);
      expect((await call("GET", "/user/me", { headers: { cookie } })).status).toBe(401);
      expectRefused(await reset(link), 400, "token");
      expect((await tryLogin(member.email, member.client)).status).toBe(400);
      expect((await tryLogin(member.email, member.client, newPassword)).status).toBe(200);
      expect(await works(caller.token)).toBe(true);
      expect(await setBy(member.userId)).toBe("other");
      const mail = await newestMail(member.email, subjects.passwordChanged);
      expect(mail.text).toContain(`An owner or admin of ${team.teamName} set a new password for you`);
      expect(mail.text).not.toContain(newPassword);
      expect(await auditOf(team.teamId)).toMatchObject([
        { action: "user.password_set", actor_id: caller.userId, target_id: member.userId, before: null, after: null },
      ]);
    });
  }

  const mayNot: [TeamRole, TeamRole, string][] = [
    ["owner", "owner", "an owner for an owner"],
    ["admin", "owner", "an admin for an owner"],
    ["admin", "admin", "an admin for an admin"],
    ["developer", "developer", "a developer for a developer"],
  ];

  for (const [by, of, title] of mayNot) {
    test(`can't be set by ${title}`, async () => {
      const team = await signUp();
      const [caller, member] = [await addMember(team, by), await addOnlyMember(team, of)];
      const answer = await updateUser(caller.token, member.userId, { password: newPassword });
      expectRefused(answer, by === "developer" ? 404 : 403);
      expect(await works(member.token)).toBe(true);
      expect((await tryLogin(member.email, member.client)).status).toBe(200);
      expect(await setBy(member.userId)).toBe("self");
    });
  }

  test("can't be set if the member is in another team, with any role, or has left this one", async () => {
    const [team, other] = await Promise.all([signUp(), signUp()]);
    const [owner, member] = [await addMember(team, "developer"), await addOnlyMember(team, "developer")];
    await query("INSERT INTO memberships (team_id, user_id, role) VALUES ($1, $2, 'developer')", [
      other.teamId,
      member.userId,
    ]);
    // Knowing the old one makes it nobody else's to change.
    const body = { password: newPassword, old_password: password };
    for (const { userId } of [owner, member]) expectRefused(await updateUser(team.token, userId, body), 403);
    await removeMember(team, member);
    expectRefused(await updateUser(team.token, member.userId, body), 404);
    for (const { email, client } of [owner, member]) expect((await tryLogin(email, client)).status).toBe(200);
  });

  test("can't be easily guessed, or set together with fields that only the member can change", async () => {
    const team = await signUp();
    const member = await addOnlyMember(team, "developer");
    for (const bad of ["password1", "Mary Member", member.email, "short"]) {
      expectRefused(await updateUser(team.token, member.userId, { password: bad, role: "admin" }), 400, "password");
    }
    expectRefused(await updateUser(team.token, member.userId, { password: newPassword, bio: "Mine" }), 403);
    expect((await call("GET", `/user/${member.userId}`, { token: team.token })).body).toMatchObject({
      role: "developer",
    });
    const both = await updateUser(team.token, member.userId, { password: newPassword, role: "admin" });
    expect(both.body).toMatchObject({ role: "admin" });
    expect((await tryLogin(member.email, member.client, newPassword)).status).toBe(200);
  });

  test("is theirs alone to change after they join another team", async () => {
    const [team, other] = await Promise.all([signUp(), signUp()]);
    const member = await addOnlyMember(team, "developer");
    expect((await updateUser(team.token, member.userId, { password: newPassword })).status).toBe(200);
    const invited = await invite(other, { email: member.email });
    expect((await accept(invited.token, "what-only-they-know")).status).toBe(200);
    expectRefused(await updateUser(team.token, member.userId, { password: `${newPassword}-2` }), 403);
    expectRefused(await updateUser(other.token, member.userId, { password: `${newPassword}-2` }), 403);
    expect((await tryLogin(member.email, member.client, "what-only-they-know")).status).toBe(200);
  });
});
