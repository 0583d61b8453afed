import { expect, test } from "@playwright/test";
import { password, signUp, unique } from "../support/accounts";
import { call, untilTaken } from "../support/api";
import { query } from "../support/database";
import { jobsDone } from "../support/jobs";
import { tokenIn } from "../support/mailbox";
import { mailsSoFar, newestMail, subjects } from "../support/mails";
import { expectInvalid, mailedResetToken, newPassword, reset, tryLogin } from "../support/passwords";
import { tally, together } from "../support/together";

// A taste of it by default; all of it on demand.
const [times, rounds] = process.env.FULL ? [50, 20] : [20, 3];

test.slow();

const countLogins = async (email: string) =>
  (await query("SELECT 1 FROM logins l JOIN users u ON u.id = l.user_id WHERE u.email = $1", [email])).length;

for (let round = 1; round <= rounds; round++) {
  test(`of ${times} resets with one token at once, one succeeds (${round})`, { tag: "@thorough" }, async () => {
    const { email, client } = await signUp();
    const token = await mailedResetToken(email);
    const chosen = (index: number) => `${newPassword}-${index}`;
    const answers = await together(times, (index) => untilTaken(() => reset(token, chosen(index))));
    expect(tally(answers.map(({ status }) => status))).toEqual({ 200: 1, 400: times - 1 });
    for (const answer of answers) if (answer.status !== 200) expectInvalid(answer, "token");

    const winner = answers.findIndex(({ status }) => status === 200);
    expect(await countLogins(email)).toBe(0);
    expect((await tryLogin(email, client, chosen(winner))).status).toBe(200);
    expect((await tryLogin(email, client, chosen((winner + 1) % times))).status).toBe(400);
    expect(
      await query(
        "SELECT 1 FROM email_tokens t JOIN users u ON u.id = t.user_id WHERE u.email = $1 AND t.kind = 'reset_password'",
        [email],
      ),
    ).toEqual([]);
    const events = await query(
      "SELECT 1 FROM audit_events a JOIN users u ON u.id::text = a.target_id WHERE u.email = $1 AND a.action = 'user.password_reset'",
      [email],
    );
    expect(events).toHaveLength(1);
    await newestMail(email, subjects.passwordChanged);
    await jobsDone();
    expect(await mailsSoFar(email, subjects.passwordChanged)).toHaveLength(1);
  });

  test(
    `of ${times} confirmations of one new address at once, one succeeds (${round})`,
    { tag: "@thorough" },
    async () => {
      const { email: old, token: session } = await signUp();
      const email = `moved-${unique()}@example.com`;
      await call("PATCH", "/user/me/email", { token: session, body: { email, password } });
      const token = tokenIn(await newestMail(email, subjects.changeEmail));
      const answers = await together(times, () => call("POST", "/verify-email", { body: { token } }));
      expect(tally(answers.map(({ status }) => status))).toEqual({ 200: 1, 400: times - 1 });
      for (const answer of answers) if (answer.status !== 200) expectInvalid(answer, "token");
      expect(await query("SELECT email FROM users WHERE email = ANY ($1)", [[old, email]])).toEqual([{ email }]);
      await newestMail(old, subjects.emailChanged);
      await jobsDone();
      expect(await mailsSoFar(old, subjects.emailChanged)).toHaveLength(1);
    },
  );

  test(`of ${times} changes of one password at once, one succeeds (${round})`, { tag: "@thorough" }, async () => {
    const { email, client, token } = await signUp();
    const chosen = (index: number) => `${newPassword}-${index}`;
    const answers = await together(times, (index) =>
      untilTaken(() =>
        call("POST", "/change-password", { token, body: { old_password: password, new_password: chosen(index) } }),
      ),
    );
    expect(tally(answers.map(({ status }) => status))).toEqual({ 200: 1, 400: times - 1 });
    const winner = answers.findIndex(({ status }) => status === 200);
    expect((await tryLogin(email, client, chosen(winner))).status).toBe(200);
  });

  test(`logins with the old password during a reset don't outlive it (${round})`, { tag: "@thorough" }, async () => {
    const { email, client } = await signUp();
    const token = await mailedResetToken(email);
    const [answer] = await Promise.all([reset(token), together(times, () => tryLogin(email, client))]);
    expect(answer.status).toBe(200);
    expect(await countLogins(email)).toBe(0);
  });

  test(
    `a reset, a password change and an address change at once end in a consistent state (${round})`,
    { tag: "@thorough" },
    async () => {
      const { email: old, client, token: session } = await signUp();
      const email = `moved-${unique()}@example.com`;
      const link = await mailedResetToken(old);
      await call("PATCH", "/user/me/email", { token: session, body: { email, password } });
      const move = tokenIn(await newestMail(email, subjects.changeEmail));
      const body = { old_password: password, new_password: `${newPassword}-changed` };
      const [byLink, byChange, moved] = await Promise.all([
        reset(link, `${newPassword}-reset`),
        call("POST", "/change-password", { token: session, body }),
        call("POST", "/verify-email", { body: { token: move } }),
      ]);
      for (const { status } of [byLink, byChange, moved]) expect([200, 400, 401]).toContain(status);
      // A link voids the others: of the reset and the move, one at most has gone through.
      expect([byLink, moved].filter(({ status }) => status === 200).length).toBeLessThanOrEqual(1);
      const address = moved.status === 200 ? email : old;
      const right =
        byChange.status === 200 ? body.new_password : byLink.status === 200 ? `${newPassword}-reset` : password;
      expect((await tryLogin(address, client, right)).status).toBe(200);
    },
  );
}
