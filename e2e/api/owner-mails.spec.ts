import { expect, test } from "@playwright/test";
import { password, signUp, unique, type Account } from "../support/accounts";
import { call, type Answer } from "../support/api";
import { query } from "../support/database";
import { add, mailedInvite, mailsWith, person } from "../support/invites";
import { addMember, changeRole, type Member } from "../support/members";
import { insertMember } from "../support/rows";
import { ownId, updateUser } from "../support/users";

let team: Account;
let other: Member;
test.beforeAll(async () => {
  team = await signUp();
  other = await addMember(team, "owner");
});

/** A member whose name tells a mail about them from all others. */
async function named(role: "owner" | "developer"): Promise<{ id: string; name: string }> {
  const [id, name] = [await insertMember(team.teamId, role), `Named${unique()}`];
  await query("UPDATE users SET first_name = $2 WHERE id = $1", [id, name]);
  return { id, name };
}

const newcomer = () => ({ ...person("owner"), first_name: `Named${unique()}` });
const asOwner = (path: string, method: "DELETE" | "POST", body: object): Promise<Answer> =>
  call(method, path, { token: team.token, body });

/** @returns whom it's about, as the mail names them */
type Way = [what: string, subject: RegExp, does: () => Promise<string>];

const remove = async (path: "user" | "add") => {
  const { id, name } = await named("owner");
  expect((await asOwner(`/team/${team.teamId}/${path}/${id}`, "DELETE", { password })).status).toBe(200);
  return name;
};

/** Somebody else who owns the team, and calls by themselves. */
async function thirdOwner(): Promise<Member & { name: string }> {
  const third = await addMember(team, "owner");
  const name = `Named${unique()}`;
  await query("UPDATE users SET first_name = $2 WHERE id = $1", [third.userId, name]);
  return { ...third, name };
}

// Making a member an owner, and demoting one, is in step-up.spec.ts, as are invites.
const ways: Way[] = [
  [
    "an owner is added with a password",
    /has a new owner/,
    async () => {
      const made = newcomer();
      const body = { ...made, password: "a-password-for-them", current_password: password };
      expect((await add(team, body)).status).toBe(201);
      return made.first_name;
    },
  ],
  [
    "an invite to be an owner is accepted",
    /has a new owner/,
    async () => {
      const made = newcomer();
      expect((await add(team, { ...made, password })).status).toBe(201);
      const token = await mailedInvite(made.email);
      expect((await call("POST", `/invite/${token}/accept`, { body: { password } })).status).toBe(200);
      return made.first_name;
    },
  ],
  [
    "an invite is raised to owner",
    /invited to be an owner/,
    async () => {
      const made = { ...newcomer(), role: "developer" };
      const { id } = (await add(team, made)).body;
      expect((await updateUser(team.token, id, { role: "owner", password })).status).toBe(200);
      return made.first_name;
    },
  ],
  ["an owner is removed", /no longer an owner/, () => remove("user")],
  ["an owner is removed, by the other path", /no longer an owner/, () => remove("add")],
  [
    "an owner leaves",
    /no longer an owner/,
    async () => {
      const { userId, name, token } = await thirdOwner();
      const path = `/team/${team.teamId}/user/${userId}`;
      expect((await call("DELETE", path, { token, body: { password } })).status).toBe(200);
      return name;
    },
  ],
  [
    "an owner steps down",
    /no longer an owner/,
    async () => {
      const { userId, name, token } = await thirdOwner();
      expect((await updateUser(token, userId, { role: "admin", password })).status).toBe(200);
      return name;
    },
  ],
  [
    "an owner deletes their account",
    /no longer an owner/,
    async () => {
      const { name, token } = await thirdOwner();
      expect((await call("DELETE", "/user/me", { token, body: { password } })).status).toBe(200);
      return name;
    },
  ],
  [
    "an owner hands the team over",
    /was handed over/,
    async () => {
      const { id, name } = await named("developer");
      const body = { user_id: id, password };
      expect((await asOwner(`/team/${team.teamId}/transfer`, "POST", body)).status).toBe(200);
      await changeRole(team, { userId: await ownId(team.token) }, "owner");
      return name;
    },
  ],
];

test("all owners get an email about an owner made or removed, whichever way it happens", async () => {
  const told: [string, RegExp, string][] = [];
  for (const [what, subject, does] of ways) told.push([what, subject, await does()]);
  const missing = async () => {
    const mails = await Promise.all([team.email, other.email].map((email) => mailsWith(email, /owner|handed over/)));
    return told.filter(([, subject, name]) =>
      mails.some((theirs) => !theirs.some((mail) => subject.test(mail.subject) && mail.text.includes(name))),
    );
  };
  await expect.poll(missing).toEqual([]);
});
