import { expect, test } from "@playwright/test";
import type { TeamRole } from "@/lib/permissions";
import { password, signUp } from "../support/accounts";
import { call, type Answer } from "../support/api";
import { auditOf } from "../support/audit";
import { query } from "../support/database";
import { addMember, type Member } from "../support/members";
import { newestMail, subjects } from "../support/mails";
import { addOnlyMember } from "../support/only-member";
import { newPassword, tryLogin, works } from "../support/passwords";
import { insertAsset, insertInvite } from "../support/rows";

interface User {
  id: string;
  role: TeamRole;
  first_name: string;
  last_name: string;
  bio: string;
  avatar: string | null;
}

const change = (token: string, id: string, body: object): Promise<Answer<User>> =>
  call("PATCH", `/user/${id}`, { token, body });

const me = async (token: string) => (await call<User>("GET", "/user/me", { token })).body;

test.describe("one's own profile", () => {
  test("is changed field by field, is told in the audit log, and looks the same in every team", async () => {
    const team = await signUp();
    const member = await addMember(team, "developer");
    const body = { first_name: " Grace ", last_name: "Hopper", bio: "Compilers." };
    const answer = await change(member.token, member.userId, body);
    expect(answer.body).toMatchObject({
      first_name: "Grace",
      last_name: "Hopper",
      bio: "Compilers.",
      role: "developer",
    });
    expect((await change(member.token, member.userId, { bio: "" })).body).toMatchObject({
      first_name: "Grace",
      bio: "",
    });
    const [latest, first] = await auditOf(team.teamId);
    expect(latest).toMatchObject({ action: "user.updated", before: { bio: "Compilers." }, after: { bio: "" } });
    expect(first).toMatchObject({
      actor_id: member.userId,
      target_id: member.userId,
      before: { first_name: "Mary", last_name: "Member", bio: "" },
      after: { first_name: "Grace", last_name: "Hopper", bio: "Compilers." },
    });
  });

  test("that stays as it was leaves no trace", async () => {
    const team = await signUp();
    const { id, first_name, role } = await me(team.token);
    expect((await change(team.token, id, { first_name, role })).status).toBe(200);
    expect((await change(team.token, id, {})).status).toBe(200);
    expect(await auditOf(team.teamId)).toEqual([]);
  });

  test("is nobody else's to change, not even an owner's", async () => {
    const team = await signUp();
    const member = await addMember(team, "developer");
    const answer = await change(team.token, member.userId, { first_name: "Eve", role: "admin" });
    expect(answer.status).toBe(403);
    expect(await me(member.token)).toMatchObject({ first_name: "Mary", role: "developer" });
  });

  test("shows only an image of one's own or of the team", async () => {
    const [team, other] = [await signUp(), await signUp()];
    const { id } = await me(team.token);
    const [own, foreign] = [await insertAsset(team.teamId), await insertAsset(other.teamId)];
    const avatar = `/api/assets/${own}`;
    expect((await change(team.token, id, { avatar })).body.avatar).toBe(avatar);
    for (const bad of [`/api/assets/${foreign}`, "/api/assets/nothing"]) {
      const answer = await change(team.token, id, { avatar: bad });
      expect(answer.body).toMatchObject({ errorType: "validation", response: { avatar: expect.any(String) } });
    }
    expect((await change(team.token, id, { avatar: null })).body.avatar).toBeNull();
  });
});

test.describe("a role", () => {
  const cases: [actor: TeamRole, from: TeamRole, to: TeamRole, status: number][] = [
    ["owner", "developer", "owner", 200],
    ["owner", "owner", "developer", 200],
    ["admin", "developer", "admin", 200],
    ["admin", "admin", "developer", 200],
    ["admin", "developer", "owner", 403],
    ["admin", "owner", "developer", 403],
    ["admin", "owner", "admin", 403],
    ["developer", "developer", "admin", 403],
  ];
  for (const [actorRole, from, to, status] of cases) {
    test(`${actorRole}: ${from} to ${to} is ${status}`, async () => {
      const team = await signUp();
      const actor = await addMember(team, actorRole);
      const member = await addMember(team, from);
      const answer = await change(actor.token, member.userId, { role: to });
      // A developer does not even see who shares no application with them.
      expect(answer.status).toBe(actorRole === "developer" ? 404 : status);
      expect((await me(member.token)).role).toBe(status === 200 ? to : from);
    });
  }

  test("of one's own goes down, never up", async () => {
    const team = await signUp();
    const [admin, developer] = [await addMember(team, "admin"), await addMember(team, "developer")];
    expect((await change(admin.token, admin.userId, { role: "owner" })).status).toBe(403);
    expect((await change(developer.token, developer.userId, { role: "admin" })).status).toBe(403);
    expect((await change(admin.token, admin.userId, { role: "developer" })).status).toBe(200);
    expect((await change(admin.token, admin.userId, { role: "admin" })).status).toBe(403);
  });

  test("of the last owner stays, with the reason at the field", async () => {
    const team = await signUp();
    const owner = await me(team.token);
    const answer = await change(team.token, owner.id, { role: "admin" });
    expect(answer.status).toBe(409);
    expect(answer.body).toMatchObject({ errorType: "conflict", response: { role: expect.any(String) } });
    await addMember(team, "owner");
    expect((await change(team.token, owner.id, { role: "admin" })).status).toBe(200);
  });

  test("that changes holds for tokens there are already", async () => {
    const team = await signUp();
    const admin = await addMember(team, "admin");
    expect((await change(team.token, admin.userId, { role: "developer" })).status).toBe(200);
    expect((await call("GET", "/audit-log", { token: admin.token })).status).toBe(403);
    const [event] = await auditOf(team.teamId);
    expect(event).toMatchObject({ action: "member.updated", before: { role: "admin" }, after: { role: "developer" } });
  });
});

test.describe("a member's password", () => {
  const setting = async (team: { token: string }, member: Member, body: object = { password: newPassword }) =>
    change(team.token, member.userId, body);

  test("is set by who stands above them: logins end, a mail tells them, and it counts as another's choice", async () => {
    const team = await signUp();
    const member = await addOnlyMember(team, "developer");
    expect((await setting(team, member)).status).toBe(200);
    expect(await works(member.token)).toBe(false);
    expect((await tryLogin(member.email, member.client)).status).toBe(400);
    expect((await tryLogin(member.email, member.client, newPassword)).status).toBe(200);
    const mail = await newestMail(member.email, subjects.passwordChanged);
    expect(mail.text).toContain(team.teamName);
    const [user] = await query("SELECT password_set_by FROM users WHERE id = $1", [member.userId]);
    expect(user).toEqual({ password_set_by: "other" });
    const [event] = await auditOf(team.teamId);
    expect(event).toMatchObject({ action: "user.password_set", before: null, after: null });
  });

  test("is not set for an equal, a higher one, or who is in another team too", async () => {
    const team = await signUp();
    const admin = await addOnlyMember(team, "admin");
    const equal = await addOnlyMember(team, "admin");
    const owner = await addOnlyMember(team, "owner");
    const elsewhere = await addMember(team, "developer");
    for (const member of [equal, owner, elsewhere]) {
      expect((await setting(admin, member)).status).toBe(403);
      expect(await works(member.token)).toBe(true);
    }
    expect((await setting(team, owner)).status).toBe(403);
  });

  test("keeps the rules, and a role beside it changes only together with it", async () => {
    const team = await signUp();
    const member = await addOnlyMember(team, "developer");
    const answer = await setting(team, member, { role: "admin", password: "password1" });
    expect(answer.body).toMatchObject({ errorType: "validation", response: { password: expect.any(String) } });
    expect((await me(member.token)).role).toBe("developer");
    expect((await setting(team, member, { role: "admin", password: newPassword })).status).toBe(200);
  });
});

test.describe("one's own password", () => {
  test("needs the old one; the login that asks lives on, others end", async () => {
    const team = await signUp();
    const { id } = await me(team.token);
    const other = await tryLogin(team.email, team.client);
    const missing = await change(team.token, id, { password: newPassword });
    expect(missing.body).toMatchObject({ response: { old_password: "Must be set." } });
    const wrong = await change(team.token, id, { password: newPassword, old_password: "not-this-one" });
    expect(wrong.body).toMatchObject({ errorType: "validation", response: { old_password: expect.any(String) } });
    const answer = await change(team.token, id, { password: newPassword, old_password: password });
    expect(answer.status).toBe(200);
    expect(await works(team.token)).toBe(true);
    expect(await works(other.body.access_token)).toBe(false);
    expect((await tryLogin(team.email, team.client, newPassword)).status).toBe(200);
    const [user] = await query("SELECT password_set_by FROM users WHERE id = $1", [id]);
    expect(user).toEqual({ password_set_by: "self" });
  });
});

test.describe("who is only invited", () => {
  test("can be given another role, under the same ceiling; nothing else", async () => {
    const team = await signUp();
    const admin = await addMember(team, "admin");
    const invite = await insertInvite(team.teamId);
    expect((await change(admin.token, invite.id, { role: "admin" })).body).toMatchObject({
      id: invite.id,
      role: "admin",
    });
    expect((await change(admin.token, invite.id, { role: "owner" })).status).toBe(403);
    for (const body of [{ first_name: "Eve" }, { password: newPassword }, { bio: "x", role: "developer" }]) {
      expect((await change(team.token, invite.id, body)).status).toBe(403);
    }
    const [row] = await query("SELECT role, first_name FROM invites WHERE id = $1", [invite.id]);
    expect(row).toEqual({ role: "admin", first_name: "Ina" });
    const [event] = await auditOf(team.teamId);
    expect(event).toMatchObject({ action: "invite.updated", before: { role: "developer" }, after: { role: "admin" } });
  });

  test("is nobody to another team or a developer", async () => {
    const [team, other] = [await signUp(), await signUp()];
    const invite = await insertInvite(team.teamId);
    const developer = await addMember(team, "developer");
    for (const token of [other.token, developer.token]) {
      expect((await change(token, invite.id, { role: "admin" })).status).toBe(404);
    }
  });
});
