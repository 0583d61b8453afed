import { expect, test } from "@playwright/test";
import { createSecret } from "@/lib/auth/secret";
import { confirmAddress, password, signUp, unique } from "../support/accounts";
import { call } from "../support/api";
import { auditOf } from "../support/audit";
import { query } from "../support/database";
import { interleave } from "../support/interleave";
import {
  accept,
  add,
  cancel,
  expectRefused,
  invite,
  mailedInvite,
  mailsWith,
  newestWith,
  person,
  resend,
  signUpConfirmed,
  loginStatus,
  type Invited,
} from "../support/invites";
import { jobsDone } from "../support/jobs";
import { mailTo, tokenIn } from "../support/mailbox";
import { addMember, changeRole, logInFor, removeMember } from "../support/members";
import { tally, together } from "../support/together";
import { stored } from "../support/tokens";
import { unknownId } from "../support/world";

const expire = ({ id }: Invited) =>
  query("UPDATE invites SET expires_at = now() - interval '1 second' WHERE id = $1", [id]);

const rowsOf = (id: string) => query<{ expires_at: Date }>("SELECT expires_at FROM invites WHERE id = $1", [id]);

const newTeam = (email: string) => ({
  team_name: `Team ${unique()}`,
  email,
  password,
  first_name: "Ada",
  last_name: "Lovelace",
});

test.describe("an invite", () => {
  test("returns a user with only what the inviter typed", async () => {
    const team = await signUp();
    const account = await signUpConfirmed();
    for (const email of [person().email, account.email]) {
      const body = { ...person("admin"), email };
      const answer = await add(team, body);
      expect(answer.status).toBe(201);
      expect(answer.body).toEqual({
        ...body,
        id: answer.body.invite_id,
        invite_id: expect.any(String),
        avatar: null,
        bio: "",
        status: "invited",
        created_at: expect.any(String),
        updated_at: expect.any(String),
      });
      expect((await auditOf(team.teamId))[0]).toMatchObject({ action: "member.invited", target_name: email });
    }
  });

  test("is an email that names the inviter, the team and the role, with the link", async () => {
    const team = await signUp();
    const body = person("admin");
    await add(team, body);
    const mail = await newestWith(body.email, /\/invite\//);
    expect(mail.subject).toBe(`You’re invited to join a team on the Debrief Developer Portal: ${team.teamName}`);
    for (const part of ["Hi Grace", "Olive Owner", team.teamName, "an admin", "seven days", "choose a password"]) {
      expect(mail.text).toContain(part);
    }
    expect(mail.text).toMatch(/https?:\/\/[^ ]+\/invite\/dbf_invite_\w{49}/);
  });

  test("asks a person who has an account to join with it", async () => {
    const [team, account] = await Promise.all([signUp(), signUpConfirmed()]);
    await invite(team, { email: account.email });
    const mail = await newestWith(account.email, /\/invite\//);
    expect(mail.text).toContain("You already have an account.");
    expect(mail.text).not.toContain("choose a password");
  });

  test("escapes typed text, and keeps it out of the email header", async () => {
    const team = await signUp();
    const name = `<b>Bold</b> ${unique()} \r\nBcc: everybody@example.com\r\n\r\n${"long".repeat(10)}`;
    // The API refuses such a name, but one from before it did may be there.
    expect((await call("PATCH", `/team/${team.teamId}`, { token: team.token, body: { name } })).status).toBe(400);
    await query("UPDATE teams SET name = $2 WHERE id = $1", [team.teamId, name]);
    const body = { ...person(), first_name: '<img src="https://example.com/x.png">' };
    await add(team, body);
    const mail = await newestWith(body.email, /\/invite\//);
    expect(mail.subject).toMatch(/Portal: <b>Bold<\/b> \w+ Bcc: everybody at example com \w+…$/);
    expect(mail.html).toContain("&lt;b&gt;Bold&lt;/b&gt;");
    expect(mail.html).not.toContain("<img");
    expect(mail.text).toContain('Hi <img src="https example com/x png">');
  });

  test("to someone who is already invited or in the team is refused on `email`", async () => {
    const team = await signUp();
    const [member, invited] = await Promise.all([addMember(team, "developer"), invite(team)]);
    for (const email of [member.email, team.email.toUpperCase(), invited.email, invited.email.toUpperCase()]) {
      const answer = await add(team, { ...person(), email });
      expectRefused(answer, 409, "email");
      expect(answer.body).toMatchObject({ errorType: "conflict" });
    }
    // Another team may well ask.
    await invite(await signUp(), { email: invited.email });
  });

  test(
    "is created once for an email address, however many calls ask at the same time",
    { tag: "@thorough" },
    async () => {
      const team = await signUp();
      const body = person();
      const answers = await together(10, () => add(team, body));
      expect(tally(answers.map(({ status }) => status))).toEqual({ 201: 1, 409: 9 });
      expect(await query("SELECT 1 FROM invites WHERE email = $1", [body.email])).toHaveLength(1);
    },
  );

  test("is created anew after an earlier one has expired", async () => {
    const team = await signUp();
    const old = await invite(team);
    await expire(old);
    const answer = await add(team, { ...person("admin"), email: old.email });
    expect(answer.status).toBe(201);
    expect(answer.body.id).not.toBe(old.id);
    expect((await accept(await mailedInvite(old.email, 2))).body).toMatchObject({ role: "admin" });
  });
});

test.describe("accepting an invite as a new person", () => {
  test("sets the password, confirms the email address and lets them log in", async () => {
    const team = await signUp();
    const invited = await invite(team, { role: "admin" });
    const answer = await accept(invited.token);
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({
      email: invited.email,
      first_name: "Grace",
      last_name: "Hopper",
      role: "admin",
      status: "active",
    });
    const token = await logInFor(team.teamId, invited.email, team.client);
    const { body: me } = await call("GET", "/user/me", { token });
    expect(me).toMatchObject({ id: answer.body.id, role: "admin", email_verified: true });
    expect(await rowsOf(invited.id)).toHaveLength(0);
    expect((await auditOf(team.teamId))[0]).toMatchObject({
      action: "invite.accepted",
      actor_id: answer.body.id,
      target_id: answer.body.id,
      after: { role: "admin" },
    });
    // The link works once.
    expectRefused(await accept(invited.token), 404);
    expectRefused(await cancel(invited.token), 404);
  });

  test("needs a good password, and changes nothing without one", async () => {
    const team = await signUp();
    const invited = await invite(team);
    const path = `/invite/${invited.token}/accept`;
    for (const body of [{}, { password: null }, { password: 5 }]) {
      expectRefused(await call("POST", path, { body }), 400, "password");
    }
    for (const bad of ["", "short", "password123", "Grace Hopper", invited.email, "x".repeat(257)]) {
      expectRefused(await accept(invited.token, bad), 400, "password");
    }
    expect((await call("POST", "/user-exists", { body: { email: invited.email } })).body).toEqual({ exists: false });
    expect((await accept(invited.token)).status).toBe(200);
  });
});

test.describe("accepting an invite with an account", () => {
  test("takes the account's password, and keeps the rest of the account", async () => {
    const [team, account] = await Promise.all([signUp(), signUpConfirmed()]);
    const invited = await invite(team, { email: account.email, role: "admin" });
    for (const wrong of ["not-the-right-one", "short", "password123"]) {
      expectRefused(await accept(invited.token, wrong), 400, "password");
    }
    const answer = await accept(invited.token);
    expect(answer.body).toMatchObject({ first_name: "Olive", last_name: "Owner", role: "admin", status: "active" });
    const { body: me } = await call<{ teams: unknown[] }>("GET", "/user/me", { token: account.token });
    expect(me.teams).toHaveLength(2);
    expect(await loginStatus(account, account.email)).toBe(200);
    const mail = await newestWith(account.email, /You’ve joined/);
    expect(mail.text).toContain(team.teamName);
    expect(mail.text).not.toContain("someone else may know");
  });

  test("cancels a pending password reset", async () => {
    const [team, account] = await Promise.all([signUp(), signUpConfirmed()]);
    const invited = await invite(team, { email: account.email });
    const resets = `SELECT 1 FROM email_tokens t JOIN users u ON u.id = t.user_id WHERE u.email = $1 AND t.kind = 'reset_password'`;
    await query(
      `INSERT INTO email_tokens (token_hash, user_id, kind, email, expires_at)
        SELECT sha256(gen_random_uuid()::text::bytea), id, 'reset_password', email, now() + interval '1 hour'
        FROM users WHERE email = $1`,
      [account.email],
    );
    expect(await query(resets, [account.email])).toHaveLength(1);
    await accept(invited.token);
    expect(await query(resets, [account.email])).toHaveLength(0);
  });

  test("fails if the account is disabled", async () => {
    const [team, account] = await Promise.all([signUp(), signUpConfirmed()]);
    const invited = await invite(team, { email: account.email });
    await query("UPDATE users SET disabled_at = now() WHERE email = $1", [account.email]);
    expectRefused(await accept(invited.token), 409, "email");
  });
});

test("accepting an invite and mailing it again at the same time don't wait for each other", async () => {
  const [team, { email }] = await Promise.all([signUp(), signUpConfirmed()]);
  const invited = await invite(team, { email });
  // As mailing it again does: first the person, then their invites.
  const answer = await interleave(
    { text: "SELECT 1 FROM users WHERE email = $1 FOR NO KEY UPDATE", values: [email] },
    () => accept(invited.token),
    { text: "SELECT 1 FROM invites WHERE email = $1 FOR UPDATE", values: [email] },
  );
  expect(answer.status).toBe(200);
});

test.describe("the role of an accepted invite", () => {
  test("is at most the inviter's role at that time", async () => {
    const team = await signUp();
    const roles = async (work: (inviter: Awaited<ReturnType<typeof addMember>>) => Promise<unknown>) => {
      const inviter = await addMember(team, "owner");
      await confirmAddress(inviter.email);
      const invited = await Promise.all(
        (["owner", "admin", "developer"] as const).map((role) => invite(team, { role, by: inviter.token })),
      );
      await work(inviter);
      return Promise.all(invited.map(async ({ token }) => (await accept(token)).body.role));
    };
    expect(await roles(async () => undefined)).toEqual(["owner", "admin", "developer"]);
    expect(await roles((inviter) => changeRole(team, inviter, "admin"))).toEqual(["admin", "admin", "developer"]);
    const allDevelopers = ["developer", "developer", "developer"];
    expect(await roles((inviter) => changeRole(team, inviter, "developer"))).toEqual(allDevelopers);
    expect(await roles((inviter) => removeMember(team, inviter))).toEqual(allDevelopers);
  });
});

test.describe("an invite link", () => {
  test("is a 404 if it is expired, canceled or unknown", async () => {
    const team = await signUp();
    const [expired, cancelled, live] = await together(3, () => invite(team));
    if (!expired || !cancelled || !live) throw new Error("Three were invited.");
    await Promise.all([expire(expired), cancel(cancelled.token)]);
    for (const token of [expired.token, cancelled.token, createSecret("invite")]) {
      const answer = await accept(token);
      expect(answer.status).toBe(404);
      expect(answer.body).toMatchObject({ response: { message: expect.stringContaining("Ask the team") } });
    }
    const garbled = `${live.token.slice(0, -1)}${live.token.endsWith("0") ? "1" : "0"}`;
    for (const token of [garbled, unknownId, live.id, "x"]) expectRefused(await accept(token), 404);
    expectRefused(await cancel(expired.token), 404);
    expect((await accept(live.token)).status).toBe(200);
  });

  test("is refused if the person is in the team by then", async () => {
    const [team, account] = await Promise.all([signUp(), signUpConfirmed()]);
    const invited = await invite(team, { email: account.email });
    await query(
      "INSERT INTO memberships (team_id, user_id, role) SELECT $1, id, 'developer' FROM users WHERE email = $2",
      [team.teamId, account.email],
    );
    expectRefused(await accept(invited.token), 409, "email");
  });

  test("is not stored in plain text", async () => {
    const { token, id } = await invite(await signUp());
    const rows = await query<{ row: string }>("SELECT i::text AS row FROM invites i WHERE id = $1", [id]);
    expect(rows[0]?.row).not.toContain(token);
    expect(await query("SELECT 1 FROM audit_events e WHERE e::text LIKE '%' || $1 || '%'", [token])).toEqual([]);
    expect(await query("SELECT 1 FROM jobs.jobs j WHERE j::text LIKE '%' || $1 || '%'", [token])).toEqual([]);
  });
});

test.describe("canceling an invite", () => {
  test("works for anyone who has the link", async () => {
    const team = await signUp();
    for (const token of [undefined, team.token, (await signUp()).token]) {
      const invited = await invite(team);
      expect((await cancel(invited.token, token)).body).toEqual({ status: "ok" });
      expectRefused(await accept(invited.token), 404);
      expect((await auditOf(team.teamId))[0]).toMatchObject({ action: "invite.declined", target_id: invited.id });
    }
  });

  test("works by the invite's id for an owner or admin of its team only", async () => {
    const [team, stranger] = await Promise.all([signUp(), signUp()]);
    const [admin, developer] = await Promise.all([addMember(team, "admin"), addMember(team, "developer")]);
    const [first, second] = await together(2, () => invite(team));
    if (!first || !second) throw new Error("Two were invited.");
    for (const token of [undefined, developer.token, stranger.token]) {
      expectRefused(await cancel(first.id, token), 404);
      expectRefused(await cancel(unknownId, token), 404);
    }
    expect((await cancel(first.id, admin.token)).body).toEqual({ status: "ok" });
    expect((await cancel(second.id, team.token)).body).toEqual({ status: "ok" });
    expectRefused(await cancel(second.id, team.token), 404);
    expectRefused(await accept(first.token), 404);
    expect((await auditOf(team.teamId))[0]).toMatchObject({
      action: "invite.cancelled",
      actor_id: expect.any(String),
      target_id: second.id,
    });
  });
});

test.describe("resending an invite", () => {
  test("renews all invites to an email address, and earlier links work until one is used", async () => {
    const [team, other] = await Promise.all([signUp(), signUp()]);
    const first = await invite(team);
    const second = await add(other, { ...person(), email: first.email });
    await mailedInvite(first.email, 2);
    await query("UPDATE invites SET expires_at = now() + interval '1 hour' WHERE email = $1", [first.email]);
    expect((await resend(first.email.toUpperCase())).body).toEqual({ status: "ok" });
    await mailedInvite(first.email, 4);
    for (const id of [first.id, second.body.id]) {
      const [row] = await rowsOf(id);
      expect((row?.expires_at.getTime() ?? 0) - Date.now()).toBeGreaterThan(6.9 * 24 * 3_600_000);
    }
    expect((await auditOf(team.teamId))[0]).toMatchObject({ action: "invite.renewed", actor_id: null });
    // The one in the mailbox has its own time: this hour.
    const [link] = await query<{ minutes: number }>(
      "SELECT extract(epoch FROM expires_at - now())::float / 60 AS minutes FROM invite_links WHERE token_hash = $1",
      [stored(first.token)],
    );
    expect(link?.minutes).toBeLessThanOrEqual(60);
    const newest = await mailedInvite(first.email, 4);
    expect((await accept(first.token)).status).toBe(200);
    const left = await query("SELECT 1 FROM invite_links l JOIN invites i ON i.id = l.invite_id WHERE i.id = $1", [
      first.id,
    ]);
    expect(left).toEqual([]);
    // The newest is the other team's or the used one's: one of them still leads somewhere.
    expect([200, 404]).toContain((await accept(newest)).status);
  });

  test("by a stranger ends no link, and the number of links is limited", async () => {
    const team = await signUp();
    const [invited, account] = [await invite(team), await signUp()];
    const confirmation = tokenIn(await mailTo(account.email));
    // All at once: each job that counts the links waits for another one.
    const times = Array.from({ length: 12 });
    await Promise.all(times.flatMap(() => [resend(invited.email), resend(account.email)]));
    await jobsDone();
    expect(await mailsWith(invited.email, /\/invite\//)).toHaveLength(10);
    expect(await query("SELECT 1 FROM invite_links WHERE invite_id = $1", [invited.id])).toHaveLength(9);
    // Who manages the team still may.
    await resend(invited.email, team.token);
    await mailedInvite(invited.email, 11);
    expect(await query("SELECT 1 FROM invite_links WHERE invite_id = $1", [invited.id])).toHaveLength(9);
    const links = `SELECT 1 FROM confirmation_links l JOIN users u ON u.id = l.user_id WHERE u.email = $1`;
    expect(await query(links, [account.email])).toHaveLength(9);
    expect((await call("POST", "/verify-email", { body: { token: confirmation } })).status).toBe(200);
    expectRefused(await call("POST", "/verify-email", { body: { token: confirmation } }), 400, "token");
    expect(await query(links, [account.email])).toEqual([]);
  });

  test("doesn't revive an earlier link that has expired, or whose invite is answered", async () => {
    const team = await signUp();
    const [late, declined] = [await invite(team), await invite(team)];
    for (const { email } of [late, declined]) {
      await resend(email);
      await mailedInvite(email, 2);
    }
    await query("UPDATE invite_links SET expires_at = now() WHERE invite_id = $1", [late.id]);
    expectRefused(await accept(late.token), 404);
    expectRefused(await cancel(late.token), 404);
    expect((await cancel(declined.token)).status).toBe(200);
    expectRefused(await accept(await mailedInvite(declined.email, 2)), 404);
  });

  test("answers the same for any email address", async () => {
    const [team, account] = await Promise.all([signUp(), signUp()]);
    const invited = await invite(team);
    for (const email of [invited.email, account.email, `nobody-${unique()}@example.com`]) {
      const answer = await resend(email);
      expect(answer.status).toBe(200);
      expect(answer.body).toEqual({ status: "ok" });
    }
    expectRefused(await resend("no address"), 400, "email");
  });

  test("revives an expired invite only for an owner or admin of the team", async () => {
    const [team, stranger] = await Promise.all([signUp(), signUp()]);
    const developer = await addMember(team, "developer");
    const invited = await invite(team);
    await expire(invited);
    for (const token of [undefined, stranger.token, developer.token]) await resend(invited.email, token);
    await jobsDone();
    expect(await mailsWith(invited.email, /invite/)).toHaveLength(1);
    await resend(invited.email, team.token);
    const token = await mailedInvite(invited.email, 2);
    expect((await auditOf(team.teamId))[0]).toMatchObject({ action: "invite.renewed", actor_id: expect.any(String) });
    expect((await accept(token)).status).toBe(200);
  });

  test("neither extends an invite to become an owner nor revives an expired one", async () => {
    const team = await signUp();
    const admin = await addMember(team, "admin");
    const invited = await invite(team, { role: "owner" });
    const before = await rowsOf(invited.id);
    await resend(invited.email, admin.token);
    await mailedInvite(invited.email, 2);
    expect(await rowsOf(invited.id)).toEqual(before);
    await expire(invited);
    const expired = await rowsOf(invited.id);
    for (const token of [admin.token, team.token]) expectRefused(await resend(invited.email, token), 403);
    await resend(invited.email);
    await jobsDone();
    expect(await rowsOf(invited.id)).toEqual(expired);
    expect(await mailsWith(invited.email, /invite/)).toHaveLength(2);
  });
});

test("an invite stays valid after the invited person signs up", async () => {
  const team = await signUp();
  const invited = await invite(team);
  expect((await call("POST", "/team", { body: newTeam(invited.email) })).status).toBe(201);
  expect((await accept(invited.token, "a-new-and-better-one")).status).toBe(200);
  expect(await loginStatus(team, invited.email, "a-new-and-better-one")).toBe(200);
});
