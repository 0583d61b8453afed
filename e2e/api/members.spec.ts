import { expect, test } from "@playwright/test";
import { confirmAddress, createApplication, password, signUp } from "../support/accounts";
import { call } from "../support/api";
import { auditOf } from "../support/audit";
import { query } from "../support/database";
import {
  accept,
  add,
  expectRefused,
  invite,
  mailsWith,
  newestWith,
  person,
  remove,
  resend,
  signUpConfirmed,
  loginStatus,
} from "../support/invites";
import { works } from "../support/passwords";
import { jobsDone } from "../support/jobs";
import { addMember, addToApplication, logInFor } from "../support/members";
import { tally, together } from "../support/together";
import { unknownId } from "../support/world";

test.describe("adding a member with a password", () => {
  test("creates an active user with an unconfirmed address", async () => {
    const team = await signUp();
    const body = person("admin");
    const answer = await add(team, { ...body, email: body.email.toUpperCase(), password });
    expect(answer.status).toBe(201);
    expect(answer.body).toEqual({
      ...body,
      id: answer.body.id,
      avatar: null,
      bio: "",
      status: "active",
      created_at: expect.any(String),
      updated_at: expect.any(String),
    });
    expect(await query("SELECT password_set_by, email_verified_at FROM users WHERE id = $1", [answer.body.id])).toEqual(
      [{ password_set_by: "other", email_verified_at: null }],
    );
    const token = await logInFor(team.teamId, body.email, team.client);
    expect((await call("GET", "/user/me", { token })).body).toMatchObject({ role: "admin", email_verified: false });
    const mail = await newestWith(body.email, /verify-email\?token=/);
    expect(mail.text).toContain("Hi Grace");
    expect((await auditOf(team.teamId))[0]).toMatchObject({
      action: "member.added",
      target_id: answer.body.id,
      after: { email: body.email, role: "admin" },
    });
    expect(JSON.stringify(await auditOf(team.teamId))).not.toContain(password);
  });

  test("refuses an address that has an account, in any case", async () => {
    const [team, other] = await Promise.all([signUp(), signUp()]);
    for (const email of [other.email, other.email.toUpperCase(), team.email]) {
      const answer = await add(team, { ...person(), email, password });
      expectRefused(answer, 409, "email");
      expect(answer.body).toMatchObject({ errorType: "conflict" });
    }
  });

  test("refuses a common password, and the person's own name and address", async () => {
    const team = await signUp();
    const body = person();
    for (const bad of ["12345678", "short", body.email, "gracehopper", "x".repeat(257)]) {
      expectRefused(await add(team, { ...body, password: bad }), 400, "password");
    }
    expect((await call("POST", "/user-exists", { body: { email: body.email } })).body).toEqual({ exists: false });
  });

  test("replaces an invite to the same address", async () => {
    const team = await signUp();
    const invited = await invite(team);
    const added = await add(team, { ...person(), email: invited.email, password });
    expect(added.body).toMatchObject({ status: "active" });
    expect(added.body).not.toHaveProperty("invite_id");
    expectRefused(await accept(invited.token), 404);
    expect(await query("SELECT 1 FROM invites WHERE team_id = $1", [team.teamId])).toHaveLength(0);
  });

  test("creates one user for an address, however many calls come at once", { tag: "@thorough" }, async () => {
    const team = await signUp();
    const body = { ...person(), password };
    const answers = await together(10, () => add(team, body));
    expect(tally(answers.map(({ status }) => status))).toEqual({ 201: 1, 409: 9 });
    for (const answer of answers) if (answer.status === 409) expectRefused(answer, 409, "email");
  });
});

test("only an owner can add an owner, and a developer can't add anyone", async () => {
  const team = await signUp();
  const [admin, developer] = await Promise.all([addMember(team, "admin"), addMember(team, "developer")]);
  await confirmAddress(team.email);
  await confirmAddress(admin.email);
  for (const secret of [{}, { password }]) {
    expectRefused(await add(team, { ...person("owner"), ...secret }, admin.token), 403);
    expectRefused(await add(team, { ...person("developer"), ...secret }, developer.token), 403);
    expect((await add(team, { ...person("admin"), ...secret }, admin.token)).status).toBe(201);
    const owner = { ...person("owner"), ...secret, current_password: password };
    expect((await add(team, owner)).status).toBe(201);
  }
  expectRefused(await add(team, { ...person(), role: "king" }), 400, "role");
});

test("you can add members only to the team you act for", async () => {
  const [team, other] = await Promise.all([signUp(), signUp()]);
  const body = person();
  expectRefused(await add(other, body, team.token), 404);
  await jobsDone();
  expect(await mailsWith(body.email, /./)).toEqual([]);
});

test.describe("removing a member", () => {
  test("ends their sessions and roles in this team, and nothing else", async () => {
    const team = await signUp();
    const member = await addMember(team, "developer");
    const { id } = await createApplication(team.token);
    await addToApplication(team, id, member, "admin");
    const { body: me } = await call<{ teams: { id: string }[] }>("GET", "/user/me", { token: member.token });
    const own = me.teams.find((one) => one.id !== team.teamId)?.id ?? "";
    const elsewhere = await logInFor(own, member.email, member.client);

    expect((await remove(team, member.userId, team.token)).body).toEqual({ status: "ok" });

    expect(await works(member.token)).toBe(false);
    expect(await works(elsewhere)).toBe(true);
    const of = [team.teamId, member.userId];
    expect(await query("SELECT 1 FROM sessions WHERE team_id = $1 AND user_id = $2", of)).toHaveLength(0);
    expect(await query("SELECT 1 FROM application_memberships WHERE team_id = $1 AND user_id = $2", of)).toHaveLength(
      0,
    );
    expect((await call("GET", `/application/${id}`, { token: team.token })).status).toBe(200);
    expectRefused(await remove(team, member.userId, team.token), 404);
    expect((await auditOf(team.teamId))[0]).toMatchObject({
      action: "member.removed",
      target_id: member.userId,
      target_name: "Mary Member",
      before: { role: "developer" },
    });
  });

  test("also works under the other documented path", async () => {
    const team = await signUp();
    const member = await addMember(team, "developer");
    const answer = await call("DELETE", `/team/${team.teamId}/add/${member.userId}`, { token: team.token });
    expect(answer.body).toEqual({ status: "ok" });
    expect(await works(member.token)).toBe(false);
  });

  test("needs an owner or admin, and only an owner can remove an owner", async () => {
    const team = await signUp();
    const [owner, admin, other] = await Promise.all([
      addMember(team, "owner"),
      addMember(team, "admin"),
      addMember(team, "admin"),
    ]);
    expectRefused(await remove(team, owner.userId, admin.token), 403);
    expect((await remove(team, other.userId, admin.token)).status).toBe(200);
    expect((await remove(team, admin.userId, owner.token)).status).toBe(200);
    expect((await remove(team, owner.userId, team.token)).status).toBe(200);
  });

  test("is refused for a developer, and members they can't see are not found", async () => {
    const team = await signUp();
    const [developer, colleague, unseen] = await together(3, () => addMember(team, "developer"));
    const { id } = await createApplication(team.token);
    if (!developer || !colleague || !unseen) throw new Error("Three were added.");
    await Promise.all([developer, colleague].map((one) => addToApplication(team, id, one, "developer")));
    const pending = await invite(team);
    expectRefused(await remove(team, colleague.userId, developer.token), 403);
    const never = await remove(team, unknownId, developer.token);
    for (const hidden of [unseen.userId, pending.id, "x", "me"]) {
      const answer = await remove(team, hidden, developer.token);
      expect({ ...(answer.body as object), request_id: "" }).toEqual({ ...(never.body as object), request_id: "" });
      expectRefused(answer, 404);
    }
  });

  test("doesn't find anyone in another team", async () => {
    const [team, other] = await Promise.all([signUp(), signUp()]);
    const [theirs, pending] = await Promise.all([addMember(other, "developer"), invite(other)]);
    for (const id of [theirs.userId, pending.id, unknownId, "x"]) {
      expectRefused(await remove(team, id, team.token), 404);
      expectRefused(await remove(other, id, team.token), 404);
    }
    expect(await works(theirs.token)).toBe(true);
  });
});

test.describe("leaving a team", () => {
  test("is open to every member", async () => {
    const team = await signUp();
    const members = await Promise.all((["developer", "admin", "owner"] as const).map((role) => addMember(team, role)));
    for (const member of members) {
      expect((await remove(team, member.userId, member.token)).status).toBe(200);
      expect(await works(member.token)).toBe(false);
      expect((await auditOf(team.teamId))[0]).toMatchObject({ action: "member.left", actor_id: member.userId });
    }
  });

  test("is refused for the last owner, whoever else is in the team", async () => {
    const team = await signUp();
    const { body: me } = await call<{ id: string }>("GET", "/user/me", { token: team.token });
    await addMember(team, "admin");
    for (const path of ["user", "add"]) {
      const answer = await call("DELETE", `/team/${team.teamId}/${path}/${me.id}`, { token: team.token });
      expectRefused(answer, 409, "user_id");
      expect(answer.body).toMatchObject({ errorType: "conflict" });
    }
    expect(await works(team.token)).toBe(true);
    const heir = await addMember(team, "owner");
    expect((await remove(team, me.id, team.token)).status).toBe(200);
    expectRefused(await remove(team, heir.userId, heir.token), 409, "user_id");
  });
});

test("an invited person can be removed by the id of the invite", async () => {
  const team = await signUp();
  const admin = await addMember(team, "admin");
  for (const [path, token] of [
    ["user", team.token],
    ["add", admin.token],
  ] as const) {
    const invited = await invite(team);
    const answer = await call("DELETE", `/team/${team.teamId}/${path}/${invited.id}`, { token });
    expect(answer.body).toEqual({ status: "ok" });
    expectRefused(await accept(invited.token), 404);
    expect((await auditOf(team.teamId))[0]).toMatchObject({ action: "invite.cancelled", target_id: invited.id });
  }
});

test("an address that was only ever invited is unknown to sign-up and user-exists", async () => {
  const team = await signUp();
  const { email } = await invite(team);
  expect((await call("POST", "/user-exists", { body: { email } })).body).toEqual({ exists: false });
  const body = { team_name: `Own ${email}`, email, password, first_name: "Grace", last_name: "Hopper" };
  expect((await call("POST", "/team", { body })).status).toBe(201);
  expect(await loginStatus(team, email)).toBe(200);
});

test("an added member can get the confirmation email again", async () => {
  const team = await signUp();
  const body = person();
  await add(team, { ...body, password });
  const link = /verify-email\?token=(\w+)/;
  const first = link.exec((await newestWith(body.email, link)).text)?.[1];
  expect((await resend(body.email)).body).toEqual({ status: "ok" });
  const second = link.exec((await newestWith(body.email, link, 2)).text)?.[1];
  const verify = (token?: string) => call("POST", "/verify-email", { body: { token } });
  expect((await verify(second)).status).toBe(200);
  // Both links work until one is used.
  expectRefused(await verify(first), 400, "token");
});

test("a confirmed address gets no more confirmation emails", async () => {
  const account = await signUpConfirmed();
  await resend(account.email);
  await jobsDone();
  expect(await mailsWith(account.email, /verify-email/)).toHaveLength(1);
});
