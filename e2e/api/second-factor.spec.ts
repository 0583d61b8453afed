import { expect, test } from "@playwright/test";
import { confirmAddress, password, signUp } from "../support/accounts";
import { call, type Answer } from "../support/api";
import { auditOf } from "../support/audit";
import { query } from "../support/database";
import { interleave } from "../support/interleave";
import { accept, expectRefused, invite } from "../support/invites";
import { addJob } from "../support/jobs";
import { mailsTo, newestMail } from "../support/mails";
import { addMember } from "../support/members";
import { addOnlyMember } from "../support/only-member";
import { mailedResetToken, newPassword, reset, works } from "../support/passwords";
import {
  begin,
  confirmWith,
  enrol,
  expectInvalidGrant,
  forgetCodes,
  freshCode,
  halfLogin,
  renewCodes,
  signUpConfirmed,
  signUpEnrolled,
  stateOf,
  tryLogin,
  turnOff,
  type Enrolled,
} from "../support/second-factor";
import { tally, together } from "../support/together";
import { codeOf, hotp, stepAt, stepNow } from "../support/totp";
import { ownId, updateUser } from "../support/users";

const off = { enabled: false, kind: null, since: null, passkeys: 0, recovery_codes_left: 0 };

const rowsOf = (email: string) =>
  query<{ factors: number; codes: number; tokens: number }>(
    `SELECT (SELECT count(*)::int FROM second_factors f WHERE f.user_id = u.id) AS factors,
      (SELECT count(*)::int FROM recovery_codes c WHERE c.user_id = u.id) AS codes,
      (SELECT count(*)::int FROM mfa_tokens t WHERE t.user_id = u.id) AS tokens
    FROM users u WHERE u.email = $1`,
    [email],
  );

test("the tests compute the codes that RFC 6238 lists", () => {
  const key = Buffer.from("12345678901234567890");
  const vectors: [seconds: number, code: string][] = [
    [59, "94287082"],
    [1_111_111_109, "07081804"],
    [1_111_111_111, "14050471"],
    [1_234_567_890, "89005924"],
    [2_000_000_000, "69279037"],
    [20_000_000_000, "65353130"],
  ];
  for (const [seconds, code] of vectors) expect(hotp(key, stepAt(seconds), 8)).toBe(code);
  // RFC 4226, appendix D.
  expect([0, 1, 2, 9].map((count) => hotp(key, count))).toEqual(["755224", "287082", "359152", "520489"]);
});

test.describe("turning on a second factor", () => {
  test("an account has none until it is turned on", async () => {
    const { token } = await signUp();
    expect(await stateOf(token)).toEqual(off);
  });

  test("beginning returns a key that is never cached, and changes nothing yet", async () => {
    const { token, email, client } = await signUpConfirmed();
    const answer = await begin(token);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(answer.body.secret).toMatch(/^[A-Z2-7]{32}$/);
    const uri = new URL(answer.body.uri);
    expect(uri.href).toMatch(/^otpauth:\/\/totp\/Debrief:/);
    expect(uri.searchParams.get("secret")).toBe(answer.body.secret);
    expect(await stateOf(token)).toEqual(off);
    expect((await tryLogin(client, { username: email, password })).status).toBe(200);
  });

  test("a code of the key turns it on, and returns ten recovery codes once", async () => {
    const { token, email } = await signUpConfirmed();
    const { secret } = (await begin(token)).body;
    const answer = await confirmWith(token, codeOf(secret, await stepNow()));
    expect(answer.status).toBe(200);
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(new Set(answer.body.recovery_codes).size).toBe(10);
    expect(await stateOf(token)).toEqual({
      enabled: true,
      kind: "totp",
      since: expect.any(String),
      passkeys: 0,
      recovery_codes_left: 10,
    });
    expect(await rowsOf(email)).toEqual([{ factors: 1, codes: 10, tokens: 0 }]);
  });

  test("it takes the caller's own password", async () => {
    const { token } = await signUpConfirmed();
    expectRefused(await begin(token, {}), 403, "password");
    expectRefused(await begin(token, { password: "not-the-right-one" }), 400, "password");
    expect(await stateOf(token)).toEqual(off);
  });

  test("it takes a confirmed address, so that nobody puts a lock on another person's address", async () => {
    const { token, email } = await signUp();
    expectRefused(await begin(token), 409, "email");
    await confirmAddress(email);
    expect((await begin(token)).status).toBe(200);
  });

  test("a wrong code, or a code of another key, doesn't turn it on", async () => {
    const { token, client, email } = await signUpConfirmed();
    const other = await signUpConfirmed();
    await begin(token);
    const { secret } = (await begin(other.token)).body;
    for (const otp of [codeOf(secret, await stepNow()), "", "12345", "abcdef"])
      expectRefused(await confirmWith(token, otp), 400, "otp");
    expectRefused(await confirmWith(token, 123_456), 400, "otp");
    expect(await stateOf(token)).toEqual(off);
    expect((await tryLogin(client, { username: email, password })).status).toBe(200);
  });

  test("beginning again makes the earlier key void", async () => {
    const { token } = await signUpConfirmed();
    const first = (await begin(token)).body.secret;
    const second = (await begin(token)).body.secret;
    expectRefused(await confirmWith(token, codeOf(first, await stepNow())), 400, "otp");
    expect((await confirmWith(token, codeOf(second, await stepNow()))).status).toBe(200);
  });

  test("there is nothing to confirm before it is begun, or an hour after", async () => {
    const { token, email } = await signUpConfirmed();
    expectRefused(await confirmWith(token, "123456"), 409);
    const { secret } = (await begin(token)).body;
    await query(
      `UPDATE second_factors SET created_at = created_at - interval '61 minutes' WHERE user_id = (SELECT id FROM users WHERE email = $1)`,
      [email],
    );
    expectRefused(await confirmWith(token, codeOf(secret, await stepNow())), 409);
    expect(await stateOf(token)).toEqual(off);
  });

  test("one that is on isn't replaced by beginning again", async () => {
    const account = await signUpEnrolled();
    expectRefused(await begin(account.token), 409);
    expectRefused(await confirmWith(account.token, await freshCode(account)), 409);
    const token = await halfLogin(account);
    expect((await tryLogin(account.client, { mfa_token: token, otp: await freshCode(account) })).status).toBe(200);
  });

  test("of twenty confirmations at once, one turns it on", { tag: "@thorough" }, async () => {
    const { token, email } = await signUpConfirmed();
    const { secret } = (await begin(token)).body;
    const otp = codeOf(secret, await stepNow());
    const statuses = await together(20, async () => (await confirmWith(token, otp)).status);
    expect(tally(statuses)).toEqual({ 200: 1, 409: 19 });
    expect(await rowsOf(email)).toEqual([{ factors: 1, codes: 10, tokens: 0 }]);
  });

  test("twenty beginnings at once leave one key", { tag: "@thorough" }, async () => {
    const { token, email } = await signUpConfirmed();
    const answers = await together(20, () => begin(token));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(await rowsOf(email)).toEqual([{ factors: 1, codes: 0, tokens: 0 }]);
  });

  test("the database refuses a second one that counts", async () => {
    const { email } = await signUpEnrolled();
    const again = query(
      `INSERT INTO second_factors (id, user_id, kind, secret, last_step, confirmed_at)
        SELECT uuidv7(), id, 'totp', 'x', 1, now() FROM users WHERE email = $1`,
      [email],
    );
    await expect(again).rejects.toThrow("second_factors_one_confirmed_totp_idx");
  });

  test("repeating the confirmation under its Idempotency-Key returns the same recovery codes", async () => {
    const { token } = await signUpConfirmed();
    const { secret } = (await begin(token)).body;
    const body = { otp: codeOf(secret, await stepNow()) };
    const headers = { "idempotency-key": crypto.randomUUID() };
    const ask = () => call("POST", "/user/me/second-factor/confirm", { token, body, headers });
    const [first, second] = [await ask(), await ask()];
    expect(first.status).toBe(200);
    expect(second.text).toBe(first.text);
  });

  test("other logins live on, and so do refresh tokens and switching teams, without a code", async () => {
    const team = await signUp();
    const member = await addMember(team, "developer");
    const tokens = (await tryLogin(member.client, { username: member.email, password })).body;
    await enrol(member);
    expect(await works(tokens.access_token)).toBe(true);
    const body = { refresh_token: tokens.refresh_token, ...member.client };
    const refreshed = await call<{ access_token: string }>("POST", "/oauth/token", { body });
    expect(refreshed.status).toBe(200);
    const switched = await call("POST", "/session/team", {
      token: refreshed.body.access_token,
      body: { team_id: team.teamId },
    });
    expect(switched.status).toBe(200);
  });

  test("a key that nobody confirms is deleted after an hour", async () => {
    const { token, email } = await signUpConfirmed();
    await begin(token);
    await query(
      `UPDATE second_factors SET created_at = now() - interval '2 hours' WHERE user_id = (SELECT id FROM users WHERE email = $1)`,
      [email],
    );
    await addJob("purge-second-factors");
    await expect.poll(() => rowsOf(email)).toEqual([{ factors: 0, codes: 0, tokens: 0 }]);
  });
});

test.describe("new recovery codes", () => {
  test("take the password and a code, and make the earlier ones void", async () => {
    const account = await signUpEnrolled();
    const answer = await renewCodes(account.token, { password, otp: await freshCode(account) });
    expect(answer.status).toBe(200);
    expect(answer.headers.get("cache-control")).toBe("no-store");
    const [old] = account.recoveryCodes;
    const [fresh] = answer.body.recovery_codes;
    const logIn = (recovery_code?: string) =>
      tryLogin(account.client, { username: account.email, password, recovery_code });
    expectInvalidGrant(await logIn(old), "recovery_code");
    expect((await logIn(fresh)).status).toBe(200);
  });

  test("can be had with a recovery code, which is used up", async () => {
    const account = await signUpEnrolled();
    const [recovery_code] = account.recoveryCodes;
    expect((await renewCodes(account.token, { password, recovery_code })).status).toBe(200);
    expect(await stateOf(account.token)).toMatchObject({ recovery_codes_left: 10 });
    expectRefused(await renewCodes(account.token, { password, recovery_code }), 400, "recovery_code");
  });

  test("aren't given to a session alone, nor for the password alone, nor for a code alone", async () => {
    const account = await signUpEnrolled();
    const otp = await freshCode(account);
    expectRefused(await renewCodes(account.token, {}), 403, "password");
    expectRefused(await renewCodes(account.token, { otp }), 403, "password");
    expectRefused(await renewCodes(account.token, { password }), 403, "otp");
    expectRefused(await renewCodes(account.token, { password: "not-the-right-one", otp }), 400, "password");
    expectRefused(await renewCodes(account.token, { password, otp: "000000" }), 400, "otp");
    // A wrong password has not used the code up.
    expect((await renewCodes(account.token, { password, otp })).status).toBe(200);
  });

  test("aren't given to somebody without a second factor", async () => {
    const { token } = await signUp();
    expectRefused(await renewCodes(token, { password, otp: "123456" }), 409);
  });
});

test.describe("turning off a second factor", () => {
  test("takes the password and a code, and then the password is enough to log in", async () => {
    const account = await signUpEnrolled();
    await halfLogin(account);
    const answer = await turnOff(account.token, { password, otp: await freshCode(account) });
    expect(answer.body).toEqual({ status: "ok" });
    expect(await stateOf(account.token)).toEqual(off);
    expect(await rowsOf(account.email)).toEqual([{ factors: 0, codes: 0, tokens: 0 }]);
    expect((await tryLogin(account.client, { username: account.email, password })).status).toBe(200);
  });

  test("works with a recovery code in place of the app", async () => {
    const account = await signUpEnrolled();
    const [recovery_code] = account.recoveryCodes;
    expect((await turnOff(account.token, { password, recovery_code })).status).toBe(200);
    expect(await stateOf(account.token)).toEqual(off);
  });

  test("isn't done for a session alone, the password alone, a code alone, or with one of them wrong", async () => {
    const account = await signUpEnrolled();
    const otp = await freshCode(account);
    const [recovery_code] = account.recoveryCodes;
    const cases: [body: object, status: number, field: string][] = [
      [{}, 403, "password"],
      [{ otp }, 403, "password"],
      [{ password }, 403, "otp"],
      [{ password, otp: "" }, 403, "otp"],
      [{ password: "not-the-right-one", otp }, 400, "password"],
      [{ password, otp: "000000" }, 400, "otp"],
      [{ password, recovery_code: "0000-0000-0000-0000" }, 400, "recovery_code"],
      [{ password, otp, recovery_code }, 400, "otp"],
    ];
    for (const [body, status, field] of cases) expectRefused(await turnOff(account.token, body), status, field);
    expect(await stateOf(account.token)).toMatchObject({ enabled: true, recovery_codes_left: 10 });
  });

  test("isn't done by a code that has logged somebody in", async () => {
    const account = await signUpEnrolled();
    const otp = await freshCode(account);
    expect((await tryLogin(account.client, { username: account.email, password, otp })).status).toBe(200);
    expectRefused(await turnOff(account.token, { password, otp }), 400, "otp");
  });

  test("heeds If-Match", async () => {
    const account = await signUpEnrolled();
    const body = { password, otp: await freshCode(account) };
    expect((await turnOff(account.token, body, { "if-match": '"something-else"' })).status).toBe(412);
    const tag = (await call("GET", "/user/me/second-factor", { token: account.token })).headers.get("etag") ?? "";
    const again = { password, otp: await freshCode(account) };
    expect((await turnOff(account.token, again, { "if-match": tag })).status).toBe(200);
  });

  test("with nothing to turn off is a conflict", async () => {
    const { token } = await signUp();
    expectRefused(await turnOff(token, { password, otp: "123456" }), 409);
  });

  test("leaves a new one with another key to be turned on", async () => {
    const account = await signUpEnrolled();
    await turnOff(account.token, { password, otp: await freshCode(account) });
    const again = await enrol(account);
    expect(again.secret).not.toBe(account.secret);
    const old = codeOf(account.secret, await stepNow());
    expectInvalidGrant(await tryLogin(account.client, { username: account.email, password, otp: old }));
  });
});

test.describe("a second factor outlives", () => {
  test("a password reset by mail: the mailbox alone opens no account", async () => {
    const account = await signUpEnrolled();
    expect((await reset(await mailedResetToken(account.email))).status).toBe(200);
    const answer = await tryLogin(account.client, { username: account.email, password: newPassword });
    expect(answer.status).toBe(401);
    expect(answer.body).toMatchObject({ error: "mfa_required" });
    const code = await freshCode(account);
    const done = await tryLogin(account.client, { username: account.email, password: newPassword, otp: code });
    expect(done.status).toBe(200);
    expect(await stateOf(done.body.access_token)).toMatchObject({ enabled: true, recovery_codes_left: 10 });
  });

  test("a change of the password, and one that an admin sets", async () => {
    const account = await signUpEnrolled();
    const body = { old_password: password, new_password: newPassword };
    expect((await call("POST", "/change-password", { token: account.token, body })).status).toBe(200);
    const answer = await tryLogin(account.client, { username: account.email, password: newPassword });
    expect(answer.body).toMatchObject({ error: "mfa_required" });

    const member = await enrol(await addOnlyMember(account, "developer"));
    expect((await updateUser(account.token, member.userId, { password: newPassword })).status).toBe(200);
    const theirs = await tryLogin(member.client, { username: member.email, password: newPassword });
    expect(theirs.body).toMatchObject({ error: "mfa_required" });
  });
});

test.describe("an invite to an account whose password isn't proven to be its owner's", () => {
  /** By the link in the mail alone, as somebody who reads the mailbox does. */
  async function invited(account: Pick<Enrolled, "email">) {
    const team = await signUp();
    return { team, token: (await invite(team, { email: account.email })).token };
  }

  test("gives nobody who reads the mailbox a new password: it takes the one that there is", async () => {
    const account = await signUpEnrolled();
    const { token, team } = await invited(account);
    expectRefused(await accept(token, newPassword), 400, "password");
    expect(await rowsOf(account.email)).toEqual([{ factors: 1, codes: 10, tokens: 0 }]);
    expect(await works(account.token)).toBe(true);
    expect((await accept(token, password)).status).toBe(200);
    const answer = await tryLogin(account.client, { username: account.email, password, team_id: team.teamId });
    expect(answer.body).toMatchObject({ error: "mfa_required" });
  });

  test("takes a reset first if a team has set it, and the second factor stays", async () => {
    const owner = await signUp();
    const member = await enrol(await addOnlyMember(owner, "developer"));
    expect((await updateUser(owner.token, member.userId, { password: newPassword })).status).toBe(200);
    const { token } = await invited(member);
    expectRefused(await accept(token, newPassword), 400, "password");
    const chosen = "what-only-the-person-knows";
    expect((await reset(await mailedResetToken(member.email), chosen)).status).toBe(200);
    expect((await accept(token, chosen)).status).toBe(200);
    const answer = await tryLogin(member.client, { username: member.email, password: chosen });
    expect(answer.body).toMatchObject({ error: "mfa_required" });
  });

  test("that is accepted while the second factor is turned on changes nothing", async () => {
    const account = await signUpConfirmed();
    const { token } = await invited(account);
    const [user] = await query<{ id: string }>("SELECT id FROM users WHERE email = $1", [account.email]);
    const answer = await interleave(
      { text: "SELECT 1 FROM users WHERE id = $1 FOR NO KEY UPDATE", values: [user?.id] },
      () => accept(token, newPassword),
      {
        text: `INSERT INTO second_factors (id, user_id, kind, secret, last_step, confirmed_at)
          VALUES (uuidv7(), $1, 'totp', 'x', 1, now())`,
        values: [user?.id],
      },
    );
    expectRefused(answer, 409, "email");
    expect(await works(account.token)).toBe(true);
  });
});

test("an account that is deleted leaves nothing of its second factor", async () => {
  const account = await signUpEnrolled();
  const id = await ownId(account.token);
  await halfLogin(account);
  expect((await call("DELETE", "/user/me", { token: account.token, body: { password } })).status).toBe(200);
  for (const table of ["second_factors", "recovery_codes", "mfa_tokens"])
    expect(await query(`SELECT 1 FROM ${table} WHERE user_id = $1`, [id])).toEqual([]);
});

test.describe("what others learn of it", () => {
  const listed = async (token: string) =>
    new Map((await call<User[]>("GET", "/user", { token })).body.map((user) => [user.email, user.second_factor]));
  interface User {
    email: string;
    second_factor?: boolean;
  }

  test("owners and admins see who has a second factor, and nobody else does", async () => {
    const team = await signUpEnrolled();
    const [admin, developer] = await Promise.all([addMember(team, "admin"), addMember(team, "developer")]);
    const invited = await invite(team);
    for (const { token } of [team, admin]) {
      const seen = await listed(token);
      expect(seen.get(team.email)).toBe(true);
      expect(seen.get(developer.email)).toBe(false);
      expect(seen.get(invited.email)).toBeUndefined();
      const one = await call("GET", `/user/${developer.userId}`, { token });
      expect(one.body).toMatchObject({ second_factor: false });
    }
    expect([...(await listed(developer.token)).values()]).toEqual([undefined]);
    expect((await call("GET", `/user/${developer.userId}`, { token: developer.token })).body).not.toHaveProperty(
      "second_factor",
    );
  });

  test("the export says that there is one, and none of its secrets", async () => {
    const account = await signUpEnrolled();
    const answer = await call("GET", "/user/me/export", { token: account.token });
    expect(answer.body).toMatchObject({ second_factor: { enabled: true, kind: "totp", recovery_codes_left: 10 } });
    for (const secret of secretsOf(account)) expect(answer.text).not.toContain(secret);
  });
});

/** In each spelling that would give them away. */
const secretsOf = ({ secret, recoveryCodes }: Pick<Enrolled, "secret" | "recoveryCodes">): string[] => [
  secret,
  ...recoveryCodes,
  ...recoveryCodes.map((code) => code.replaceAll("-", "")),
];

test("the audit log and mails tell of it being turned on and off and of recovery codes, without a secret", async () => {
  const account = await signUpEnrolled();
  const [first, second] = account.recoveryCodes;
  const { client, email, teamId } = account;
  expect((await tryLogin(client, { username: email, password, recovery_code: first })).status).toBe(200);
  await forgetCodes(email);
  const renewed = await renewCodes(account.token, { password, otp: await freshCode(account) });
  expect((await turnOff(account.token, { password, otp: await freshCode(account) })).status).toBe(200);
  const events = await auditOf(teamId);
  const me = await ownId(account.token);
  expect(events.reverse().map(({ action, after }) => [action, after])).toEqual([
    ["second_factor.turned_on", { kind: "totp" }],
    ["recovery_code.used", { left: 9 }],
    ["recovery_codes.renewed", null],
    ["second_factor.turned_off", null],
  ]);
  for (const event of events) expect(event).toMatchObject({ actor_id: me, target_type: "user", target_id: me });
  await newestMail(email, "Two-factor authentication is on");
  const used = await newestMail(email, "A recovery code was used");
  expect(used.text).toContain("9 codes are left");
  await newestMail(email, "Two-factor authentication is off");
  const all = JSON.stringify([events, await mailsTo(email)]);
  for (const secret of [...secretsOf(account), ...renewed.body.recovery_codes, second ?? ""])
    expect(all).not.toContain(secret);
});

test("the database holds neither the key nor a recovery code in clear", async () => {
  const account = await signUpEnrolled();
  await halfLogin(account);
  const rows: object[] = [];
  for (const table of ["second_factors", "recovery_codes", "mfa_tokens"])
    rows.push(
      ...(await query<{ row: object }>(
        `SELECT to_jsonb(t) AS row FROM ${table} t JOIN users u ON u.id = t.user_id WHERE u.email = $1`,
        [account.email],
      )),
    );
  expect(rows).toHaveLength(12);
  const all = JSON.stringify(rows);
  for (const secret of secretsOf(account)) {
    expect(all).not.toContain(secret);
    expect(all).not.toContain(Buffer.from(secret).toString("hex"));
  }
});

test("turning it on and off concerns nobody else's second factor", async () => {
  const [one, other] = await Promise.all([signUpEnrolled(), signUpEnrolled()]);
  const answer: Answer = await turnOff(one.token, { password, otp: await freshCode(other) });
  expectRefused(answer, 400, "otp");
  expectRefused(await turnOff(one.token, { password, recovery_code: other.recoveryCodes[0] }), 400, "recovery_code");
  expect((await turnOff(one.token, { password, otp: await freshCode(one) })).status).toBe(200);
  expect(await stateOf(other.token)).toMatchObject({ enabled: true, recovery_codes_left: 10 });
});
