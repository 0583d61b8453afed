import { expect, test } from "@playwright/test";
import { password, signUp, unique } from "../support/accounts";
import { call } from "../support/api";
import { query } from "../support/database";
import { interleave } from "../support/interleave";
import { jobsDone } from "../support/jobs";
import { tokenIn } from "../support/mailbox";
import { mailsSoFar, newestMail, subjects } from "../support/mails";
import { expectInvalid, mailedResetToken, newPassword, reset, tryLogin, works } from "../support/passwords";
import { tally, together } from "../support/together";
import { stored } from "../support/tokens";

const change = (token: string, email: string, typed = password) =>
  call("PATCH", "/user/me/email", { token, body: { email, password: typed } });

const verify = (token: string) => call("POST", "/verify-email", { body: { token } });

const newAddress = () => `moved-${unique()}@example.com`;

/** Asks for a change. @returns the token that is mailed to the new address */
async function mailedChange(token: string, email: string, count = 1): Promise<string> {
  const answer = await change(token, email);
  expect(answer.status).toBe(200);
  expect(answer.body).toEqual({ status: "ok" });
  return tokenIn(await newestMail(email, subjects.changeEmail, count));
}

const emailOf = async (token: string) => (await call<{ email: string }>("GET", "/user/me", { token })).body.email;

test("a new email address applies once it is confirmed, and the old one gets a notice", async () => {
  const { email: old, client, token, teamId } = await signUp();
  const email = newAddress();
  const link = await mailedChange(token, email.toUpperCase().replace("EXAMPLE.COM", "example.com"));
  expect(await emailOf(token)).toBe(old);
  expect((await tryLogin(email, client)).status).toBe(400);
  expect(await mailsSoFar(old, subjects.emailChanged)).toEqual([]);

  expect((await verify(link)).body).toEqual({ status: "ok" });
  expect((await call("GET", "/user/me", { token })).body).toMatchObject({ email, email_verified: true });
  expect((await tryLogin(email, client)).status).toBe(200);
  expect((await tryLogin(old, client)).status).toBe(400);
  await newestMail(old, subjects.emailChanged);
  expect(
    await query(
      "SELECT actor_id, before, after FROM audit_events WHERE team_id = $1 AND action = 'user.email_changed'",
      [teamId],
    ),
  ).toEqual([{ actor_id: null, before: { email: old }, after: { email } }]);
});

test("changing your email address needs your password", async () => {
  const { token } = await signUp();
  const email = newAddress();
  for (const wrong of ["not-the-right-one", ""]) expectInvalid(await change(token, email, wrong), "password");
  expectInvalid(await call("PATCH", "/user/me/email", { token, body: { email } }), "password");
  await jobsDone();
  expect(await mailsSoFar(email, subjects.changeEmail)).toEqual([]);
});

test("changing to your current email address does nothing and sends no email", async () => {
  const { email, token } = await signUp();
  expect((await change(token, email.toUpperCase())).body).toEqual({ status: "ok" });
  expectInvalid(await change(token, email, "not-the-right-one"), "password");
  await jobsDone();
  expect(await mailsSoFar(email, subjects.changeEmail)).toEqual([]);
});

test("changing to an email address that has an account is a conflict on `email`", async () => {
  const [{ token }, other] = await Promise.all([signUp(), signUp()]);
  const answer = await change(token, other.email.toUpperCase());
  expect(answer.status).toBe(409);
  expect(answer.body).toMatchObject({ errorType: "conflict", response: { email: expect.any(String) } });
});

test("an email address that someone signs up with before it is confirmed stays theirs", async () => {
  const { email: old, token } = await signUp();
  const email = newAddress();
  const link = await mailedChange(token, email);
  const signedUp = await call("POST", "/team", {
    body: { team_name: `Team ${unique()}`, email, password, first_name: "Quick", last_name: "Er" },
  });
  expect(signedUp.status).toBe(201);
  expectInvalid(await verify(link), "token");
  expect(await emailOf(token)).toBe(old);
});

test("a new link replaces the old one, works once, and expires after seven days", async () => {
  const { token } = await signUp();
  const email = newAddress();
  const first = await mailedChange(token, email);
  const second = await mailedChange(token, email, 2);
  expectInvalid(await verify(first), "token");
  expect((await verify(second)).status).toBe(200);
  expectInvalid(await verify(second), "token");

  const late = await mailedChange(token, newAddress());
  const [row] = await query<{ days: number }>(
    "SELECT extract(epoch FROM expires_at - now())::float / 86400 AS days FROM email_tokens WHERE token_hash = $1",
    [stored(late)],
  );
  expect(row?.days).toBeCloseTo(7, 1);
  await query("UPDATE email_tokens SET expires_at = now() WHERE token_hash = $1", [stored(late)]);
  expectInvalid(await verify(late), "token");
});

test("a confirmed email change ends password reset links sent to the old address", async () => {
  const { email, token } = await signUp();
  const link = await mailedResetToken(email);
  await verify(await mailedChange(token, newAddress()));
  expectInvalid(await reset(link), "token");
});

test("a new password cancels a pending email change, which may be a thief's", async () => {
  const { email, client, token } = await signUp();
  const byChange = await mailedChange(token, newAddress());
  const body = { old_password: password, new_password: newPassword };
  expect((await call("POST", "/change-password", { token, body })).status).toBe(200);
  expectInvalid(await verify(byChange), "token");

  const answer = await change(token, newAddress(), newPassword);
  expect(answer.status).toBe(200);
  expect((await reset(await mailedResetToken(email), password)).status).toBe(200);
  expect(
    await query(
      "SELECT 1 FROM email_tokens t JOIN users u ON u.id = t.user_id WHERE u.email = $1 AND kind = 'change_email'",
      [email],
    ),
  ).toEqual([]);
  expect((await tryLogin(email, client)).status).toBe(200);
});

test("logins stay valid after an email change", async () => {
  const { token } = await signUp();
  await verify(await mailedChange(token, newAddress()));
  expect(await works(token)).toBe(true);
});

test("a change that collides with another person's sign-up is refused cleanly", async () => {
  const { email: old, token } = await signUp();
  const email = newAddress();
  const link = await mailedChange(token, email);
  const answer = await interleave(
    {
      text: `INSERT INTO users (id, email, first_name, last_name, updated_at)
        VALUES (uuidv7(), $1, 'Quick', 'Er', now())`,
      values: [email],
    },
    () => verify(link),
  );
  expectInvalid(answer, "token");
  expect(await emailOf(token)).toBe(old);
});

test("when many people change to one email address at the same time, one gets it", { tag: "@thorough" }, async () => {
  const email = newAddress();
  const people = await together(6, () => signUp());
  const links: string[] = [];
  for (const [index, { token }] of people.entries()) links.push(await mailedChange(token, email, index + 1));
  const answers = await together(6, (index) => verify(links[index] as string));
  expect(tally(answers.map(({ status }) => status))).toEqual({ 200: 1, 400: 5 });
  expect(await query("SELECT 1 FROM users WHERE email = $1", [email])).toHaveLength(1);
});
