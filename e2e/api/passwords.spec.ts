import { expect, test } from "@playwright/test";
import { logIn, password, registerClient, signUp, unique } from "../support/accounts";
import { call, type Answer } from "../support/api";
import { query } from "../support/database";
import { interleave } from "../support/interleave";
import { jobsDone } from "../support/jobs";
import { whileLocked } from "../support/locked";
import { mailsSoFar, newestMail, subjects } from "../support/mails";
import { addMember } from "../support/members";
import { expectInvalid, forgot, mailedResetToken, newPassword, reset, tryLogin, works } from "../support/passwords";
import { portalCookie } from "../support/portal-cookie";
import { stored } from "../support/tokens";

const change = (token: string, old_password: string, new_password: string) =>
  call("POST", "/change-password", { token, body: { old_password, new_password } });

const personOf = async (email: string) =>
  (
    await query<{ id: string; password_set_by: string; email_verified_at: Date | null; password_hash: string }>(
      "SELECT id, password_set_by, email_verified_at, password_hash FROM users WHERE email = $1",
      [email],
    )
  )[0];

const withoutId = ({ body }: Answer) => ({ ...(body as object), request_id: "" });

const auditOf = (teamId: string, action: string) =>
  query<{ actor_id: string | null; before: object | null; after: object | null }>(
    "SELECT actor_id, before, after FROM audit_events WHERE team_id = $1 AND action = $2",
    [teamId, action],
  );

test.describe("forgot password", () => {
  test("returns the address whether it is known or not, and never a token to a stranger", async () => {
    const { email, client } = await signUp();
    for (const address of [email, `nobody-${unique()}@example.com`]) {
      for (const by of [undefined, client]) {
        const answer = await forgot(address.toUpperCase(), by);
        expect(answer.status).toBe(200);
        expect(answer.body).toEqual({ email: address });
        expect(answer.headers.get("cache-control")).toBe("no-store");
      }
    }
  });

  test("doesn't touch the account, so timing reveals nothing, and leaves no address in the queue", async () => {
    const { email } = await signUp();
    await whileLocked("SELECT 1 FROM users WHERE email = $1 FOR UPDATE", [email], async () => {
      expect((await forgot(email)).status).toBe(200);
      // The job waits for the account now, or will.
      const jobs = await query<{ payload: object }>(
        `SELECT j.payload FROM jobs._private_jobs j JOIN jobs._private_tasks t ON t.id = j.task_id
          WHERE t.identifier = 'mail-reset-link'`,
      );
      expect(jobs.length).toBeGreaterThan(0);
      expect(JSON.stringify(jobs)).not.toContain(email);
    });
    await newestMail(email, subjects.resetPassword);
  });

  test("emails one link per call to a known address, and none to others", async () => {
    const { email } = await signUp();
    const stranger = `nobody-${unique()}@example.com`;
    const invited = `invited-${unique()}@example.com`;
    const disabled = await signUp();
    await query("UPDATE users SET disabled_at = now() WHERE email = $1", [disabled.email]);
    const inviting = await signUp();
    await query(
      `INSERT INTO invites (id, team_id, email, first_name, last_name, role, token_hash, invited_by_id, expires_at, updated_at)
        VALUES (uuidv7(), $1, $2, 'In', 'Vited', 'developer', $3, uuidv7(), now() + interval '7 days', now())`,
      [inviting.teamId, invited, stored(unique())],
    );
    for (const address of [stranger, invited, disabled.email, email]) {
      expect((await forgot(address)).body).toEqual({ email: address });
    }
    const mail = await newestMail(email, subjects.resetPassword);
    expect(mail.text).toMatch(/\/reset-password\?token=dbf_reset_\w+/);
    await jobsDone();
    for (const address of [stranger, invited, disabled.email]) {
      expect(await mailsSoFar(address, subjects.resetPassword)).toEqual([]);
    }
    expect(await mailsSoFar(email, subjects.resetPassword)).toHaveLength(1);
  });

  test("accepts no client credentials, but not wrong ones", async () => {
    const { email, client } = await signUp();
    const other = await registerClient();
    const { client_id, client_secret } = client;
    for (const wrong of [
      { client_id, client_secret: other.client_secret },
      { client_id },
      { client_secret },
      { client_id: "", client_secret: "" },
      { client_id: "nobody", client_secret: "x" },
    ]) {
      const answer = await call("POST", "/forgot-password", { body: { email, ...wrong } });
      expect(answer.status).toBe(401);
      expect(answer.body).toMatchObject({ error: "invalid_client", errorType: "authentication" });
    }
    const basic = (secret: string) => ({ authorization: `Basic ${btoa(`${client_id}:${secret}`)}` });
    const right = await call("POST", "/forgot-password", { body: { email }, headers: basic(client_secret) });
    expect(right.status).toBe(200);
    const wrong = await call("POST", "/forgot-password", { body: { email }, headers: basic("x") });
    expect(wrong.status).toBe(401);
    expect(wrong.headers.get("www-authenticate")).toMatch(/^Basic /);
  });

  test("refuses an invalid address on `email`", async () => {
    for (const email of ["", "x", "a@", "a b@example.com", "a\u0000@example.com", 1, null]) {
      expectInvalid(await call("POST", "/forgot-password", { body: { email } }), "email");
    }
  });
});

test.describe("reset password", () => {
  test("sets the password, confirms the address, ends all logins and emails a notice", async () => {
    const { email, client, token, teamId } = await signUp();
    const cookie = await portalCookie(email);
    await query("UPDATE users SET password_set_by = 'other' WHERE email = $1", [email]);
    const answer = await reset(await mailedResetToken(email));
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({ status: "Successfully reset password" });
    expect(await works(token)).toBe(false);
    expect((await call("GET", "/user/me", { headers: { cookie } })).status).toBe(401);
    expect((await tryLogin(email, client)).status).toBe(400);
    const { access_token } = (await tryLogin(email, client, newPassword)).body;
    expect((await call("GET", "/user/me", { token: access_token })).body).toMatchObject({ email_verified: true });
    expect(await personOf(email)).toMatchObject({ password_set_by: "self" });
    expect((await newestMail(email, subjects.passwordChanged)).text).toContain("was chosen with an emailed link");
    expect(await auditOf(teamId, "user.password_reset")).toEqual([{ actor_id: null, before: null, after: null }]);
  });

  test("works once per token, and for no other kind of token", async () => {
    const { email } = await signUp();
    const token = await mailedResetToken(email);
    expectInvalid(await call("POST", "/verify-email", { body: { token } }), "token");
    expect((await reset(token)).status).toBe(200);
    expectInvalid(await reset(token), "token");
  });

  test("refuses malformed and expired tokens in the same words", async () => {
    const { email, client } = await signUp();
    const token = await mailedResetToken(email);
    await query("UPDATE email_tokens SET expires_at = now() - interval '1 second' WHERE token_hash = $1", [
      stored(token),
    ]);
    const expired = await reset(token);
    for (const bad of ["garbage", "", `${token}x`, token.slice(0, -1), "dbf_confirm_x", "\u{1f511}"]) {
      const answer = await reset(bad);
      expectInvalid(answer, "token");
      expect(withoutId(answer)).toEqual(withoutId(expired));
    }
    expect((await tryLogin(email, client)).status).toBe(200);
  });

  test("accepts a link for one hour", async () => {
    const { email } = await signUp();
    const token = await mailedResetToken(email);
    const [row] = await query<{ seconds: number }>(
      "SELECT extract(epoch FROM expires_at - now())::float AS seconds FROM email_tokens WHERE token_hash = $1",
      [stored(token)],
    );
    expect(row?.seconds).toBeGreaterThan(3_500);
    expect(row?.seconds).toBeLessThanOrEqual(3_600);
  });

  test("ends the old link when there is a new one", async () => {
    const { email } = await signUp();
    const old = await mailedResetToken(email);
    const fresh = await mailedResetToken(email, 2);
    expectInvalid(await reset(old), "token");
    expect((await reset(fresh)).status).toBe(200);
  });

  test("keeps the link valid when a password is refused", async () => {
    const { email, token: session } = await signUp();
    const token = await mailedResetToken(email);
    for (const bad of ["password123", email, "Olive Owner", "short", "x".repeat(257)]) {
      expectInvalid(await reset(token, bad), "password");
    }
    expect(await works(session)).toBe(true);
    expect((await reset(token)).status).toBe(200);
  });

  test("is refused for a user who has been disabled", async () => {
    const { email } = await signUp();
    const token = await mailedResetToken(email);
    await query("UPDATE users SET disabled_at = now() WHERE email = $1", [email]);
    expectInvalid(await reset(token), "token");
  });

  test("keeps the date when the address was first confirmed", async () => {
    const { email } = await signUp();
    await query("UPDATE users SET email_verified_at = '2026-01-01' WHERE email = $1", [email]);
    await reset(await mailedResetToken(email));
    expect((await personOf(email))?.email_verified_at).toEqual(new Date("2026-01-01"));
  });

  test("refuses a login with the old password that is still in progress", async () => {
    const { email, client } = await signUp();
    const answer = await interleave(
      { text: "UPDATE users SET password_hash = 'replaced' WHERE email = $1", values: [email] },
      () => tryLogin(email, client),
    );
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ error: "invalid_grant" });
  });
});

test.describe("change password", () => {
  test("ends other logins, keeps this one, ends reset links and emails a notice", async () => {
    const { email, client, token, teamId } = await signUp();
    const other = (await logIn(email, client)).access_token;
    const link = await mailedResetToken(email);
    const answer = await change(token, password, newPassword);
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({ status: "Successfully changed password" });
    expect(await works(token)).toBe(true);
    expect(await works(other)).toBe(false);
    expectInvalid(await reset(link), "token");
    expect((await tryLogin(email, client)).status).toBe(400);
    expect((await tryLogin(email, client, newPassword)).status).toBe(200);
    expect((await newestMail(email, subjects.passwordChanged)).text).toContain("was changed");
    const person = await personOf(email);
    expect(person).toMatchObject({ password_set_by: "self", email_verified_at: null });
    expect(await auditOf(teamId, "user.password_changed")).toEqual([
      { actor_id: person?.id, before: null, after: null },
    ]);
  });

  test("refuses a wrong old password on `old_password`, and changes nothing", async () => {
    const { email, client, token } = await signUp();
    const other = (await logIn(email, client)).access_token;
    for (const wrong of ["not-the-right-one", "", password.toUpperCase()]) {
      expectInvalid(await change(token, wrong, newPassword), "old_password");
    }
    expect(await works(other)).toBe(true);
    expect((await tryLogin(email, client)).status).toBe(200);
  });

  test("applies the usual password rules, on `new_password`", async () => {
    const { email, token } = await signUp();
    for (const bad of ["password123", email, "OliveOwner", "short", "x".repeat(257)]) {
      expectInvalid(await change(token, password, bad), "new_password");
    }
  });

  test("is recorded in the audit log of each of the person's teams, and no other", async () => {
    const [team, stranger] = await Promise.all([signUp(), signUp()]);
    const member = await addMember(team, "developer");
    await change(member.token, password, newPassword);
    expect(await auditOf(team.teamId, "user.password_changed")).toHaveLength(1);
    expect(await auditOf(stranger.teamId, "user.password_changed")).toEqual([]);
    const told = await query("SELECT 1 FROM audit_events WHERE action = 'user.password_changed' AND target_id = $1", [
      member.userId,
    ]);
    expect(told).toHaveLength(2);
  });

  test("needs a login", async () => {
    const answer = await call("POST", "/change-password", {
      body: { old_password: password, new_password: newPassword },
    });
    expect(answer.status).toBe(401);
  });

  test("is refused during a password reset", async () => {
    const { email, token } = await signUp();
    const answer = await interleave(
      { text: "UPDATE users SET password_hash = 'replaced' WHERE email = $1", values: [email] },
      () => change(token, password, newPassword),
    );
    expectInvalid(answer, "old_password");
  });
});
