import { expect, test } from "@playwright/test";
import { createApplication, signUp, type Account } from "../support/accounts";
import { call } from "../support/api";
import { auditOf } from "../support/audit";
import { query } from "../support/database";
import { uploadImage } from "../support/images";
import { expectRefused } from "../support/invites";
import { addMember, addToApplication } from "../support/members";
import { insertAsset } from "../support/rows";
import { ownId, updateUser, type User } from "../support/users";
import { unknownId } from "../support/world";

const get = async (token: string, id: string) => (await call<User>("GET", `/user/${id}`, { token })).body;

const setUp = async (): Promise<Account & { id: string }> => {
  const team = await signUp();
  return { ...team, id: await ownId(team.token) };
};

test.describe("your own profile", () => {
  test("changes only what is sent, and the audit log has what was different", async () => {
    const { id, token, teamId, email } = await setUp();
    const profile = { first_name: " Ada ", last_name: "Lovelace", bio: "I do things", avatar: "ada.png" };
    const answer = await updateUser(token, id, profile);
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({ ...profile, first_name: "Ada", id, email, role: "owner", status: "active" });
    expect(await get(token, id)).toEqual(answer.body);

    const second = await updateUser(token, id, { first_name: "Ada", bio: "" });
    expect(second.body).toMatchObject({ first_name: "Ada", last_name: "Lovelace", bio: "", avatar: "ada.png" });
    const target = { action: "user.updated", actor_id: id, target_type: "user", target_id: id };
    expect(await auditOf(teamId)).toEqual([
      { ...target, target_name: "Ada Lovelace", before: { bio: "I do things" }, after: { bio: "" } },
      {
        ...target,
        target_name: "Olive Owner",
        before: { first_name: "Olive", last_name: "Owner", bio: "", avatar: null },
        after: { ...profile, first_name: "Ada" },
      },
    ]);
  });

  test("stays as it is when nothing is new, without an event or a later date", async () => {
    const { id, token, teamId } = await setUp();
    const before = await get(token, id);
    const { first_name, last_name, bio, avatar, role } = before;
    for (const body of [{}, { first_name, last_name, bio, avatar, role }, { email: "x@example.com", nonsense: 1 }]) {
      expect((await updateUser(token, id, body)).body).toEqual(before);
    }
    expect(await auditOf(teamId)).toEqual([]);
  });

  test("is refused on the wrong field, and then nothing changes", async () => {
    const { id, token, teamId } = await setUp();
    const before = await get(token, id);
    const wrong: [string, unknown][] = [
      ["first_name", ""],
      ["first_name", "   "],
      ["last_name", "x".repeat(101)],
      ["last_name", null],
      ["bio", "x".repeat(1_001)],
      ["bio", "NUL \u0000"],
      ["avatar", "http://example.com/plain.png"],
      ["avatar", "javascript:alert(1)"],
      ["avatar", "../up"],
      ["avatar", ""],
      ["role", "king"],
      ["role", null],
      ["password", "short"],
      ["password", 12345678],
    ];
    for (const [field, value] of wrong) {
      expectRefused(await updateUser(token, id, { first_name: "New", bio: "New", [field]: value }), 400, field);
    }
    expect(await get(token, id)).toEqual(before);
    expect(await auditOf(teamId)).toEqual([]);
  });

  test("can show an image of the team or one you uploaded, and no other", async () => {
    const [{ id, token, teamId }, stranger] = await Promise.all([setUp(), signUp()]);
    const own = await uploadImage(token);
    for (const avatar of [own, `/api/assets/${await insertAsset(teamId)}`, "me.png", "https://example.com/me.png"]) {
      expect((await updateUser(token, id, { avatar })).body).toMatchObject({ avatar });
    }
    for (const avatar of [await uploadImage(stranger.token), `/api/assets/${unknownId}`, "/api/assets/x"]) {
      expectRefused(await updateUser(token, id, { avatar, first_name: "New" }), 400, "avatar");
    }
    expect(await get(token, id)).toMatchObject({ avatar: "https://example.com/me.png", first_name: "Olive" });
    expect((await updateUser(token, id, { avatar: null })).body).toMatchObject({ avatar: null });
  });

  test("keeps an image from another of your teams if you uploaded it or already show it", async () => {
    const [team, other] = await Promise.all([signUp(), signUp()]);
    const member = await addMember(team, "developer");
    const avatar = await uploadImage(member.token);
    await query("UPDATE assets SET team_id = $2 WHERE '/api/assets/' || id = $1", [avatar, other.teamId]);
    expect((await updateUser(member.token, member.userId, { avatar })).status).toBe(200);
    await query("UPDATE assets SET created_by_id = uuidv7() WHERE '/api/assets/' || id = $1", [avatar]);
    expect((await updateUser(member.token, member.userId, { avatar, bio: "Still me" })).status).toBe(200);
  });
});

test("you can't change another person's profile, and people you can't see are not found", async () => {
  const [team, stranger] = await Promise.all([setUp(), setUp()]);
  const [admin, developer] = [await addMember(team, "admin"), await addMember(team, "developer")];
  const colleague = await addMember(team, "developer");
  const { id } = await createApplication(team.token);
  for (const member of [developer, colleague]) await addToApplication(team, id, member, "developer");

  for (const body of [{ bio: "Theirs" }, { first_name: "New", role: "admin" }, { avatar: null }]) {
    for (const token of [team.token, admin.token, colleague.token]) {
      expectRefused(await updateUser(token, developer.userId, body), 403);
    }
    const none = await updateUser(developer.token, unknownId, body);
    for (const hidden of [team.id, admin.userId, stranger.id]) {
      const answer = await updateUser(developer.token, hidden, body);
      expect(answer.status).toBe(404);
      expect({ ...answer.body, request_id: "" }).toEqual({ ...none.body, request_id: "" });
    }
    expectRefused(await updateUser(team.token, stranger.id, body), 404);
  }
  expect(await get(team.token, developer.userId)).toMatchObject({ first_name: "Mary", bio: "", role: "developer" });
  expect(await auditOf(team.teamId)).not.toContainEqual(expect.objectContaining({ action: "user.updated" }));
});

test("an update happens completely or not at all", async () => {
  const team = await setUp();
  const owner = await addMember(team, "owner");
  const before = await get(team.token, team.id);
  const refused: [object, number, string][] = [
    [{ bio: "New", password: "battery-staple-correct" }, 400, "old_password"],
    [{ bio: "New", password: "battery-staple-correct", old_password: "wrong" }, 400, "old_password"],
    [{ bio: "New", role: "admin", avatar: `/api/assets/${unknownId}` }, 400, "avatar"],
    [{ bio: "New", role: "admin", password: "password", old_password: "correct-horse-battery" }, 400, "password"],
    [{ first_name: "Staple", bio: "New", password: "Staple Owner", old_password: "x" }, 400, "password"],
  ];
  for (const [body, status, field] of refused) {
    expectRefused(await updateUser(team.token, team.id, body), status, field);
    expect(await get(team.token, team.id)).toEqual(before);
  }
  await query("UPDATE memberships SET role = 'admin' WHERE team_id = $1 AND user_id = $2", [team.teamId, owner.userId]);
  expectRefused(await updateUser(team.token, team.id, { bio: "New", role: "admin" }), 409, "role");
  expect(await get(team.token, team.id)).toEqual(before);
  expect(await auditOf(team.teamId)).toEqual([]);
});
