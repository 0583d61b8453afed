import { spawnSync } from "node:child_process";
import { expect, test } from "@playwright/test";
import { confirmAddress, password, registerClient, signUp } from "../support/accounts";
import { call } from "../support/api";
import { query } from "../support/database";
import { expectRefused } from "../support/invites";
import { addMember } from "../support/members";
import { mailedResetToken, newPassword, reset, works } from "../support/passwords";
import { openSession } from "../support/portal-cookie";
import {
  begin,
  confirmWith,
  enrol,
  expectInvalidGrant,
  forgetCodes,
  freshCode,
  halfLogin,
  signUpEnrolled,
  stateOf,
  tryLogin,
  turnOff,
  type Enrolled,
} from "../support/second-factor";
import { tally, together } from "../support/together";
import { stored } from "../support/tokens";
import { codeOf, inOneStep, stepNow } from "../support/totp";

const grantOf = ({ email }: { email: string }) => ({ username: email, password });

/** The second half of a login. */
const goOn = (account: Pick<Enrolled, "client">, mfa_token: string, shown: object) =>
  tryLogin(account.client, { mfa_token, ...shown });

test.describe("a login with the password alone", () => {
  test("works as documented without a second factor, whatever code comes along", async () => {
    const account = await signUp();
    const plain = await tryLogin(account.client, grantOf(account));
    expect(plain.status).toBe(200);
    expect(Object.keys(plain.body)).toEqual(["expires_in", "refresh_token", "access_token", "token_type"]);
    const more = await tryLogin(account.client, { ...grantOf(account), otp: "123456" });
    expect(Object.keys(more.body)).toEqual(Object.keys(plain.body));
  });

  test("gets mfa_required and a token with a second factor, never cached", async () => {
    const account = await signUpEnrolled();
    for (const path of ["/login", "/oauth/token"]) {
      const body = { grant_type: "password", ...grantOf(account), ...account.client };
      const answer = await call("POST", path, { body });
      expect(answer.status).toBe(401);
      expect(answer.body).toEqual({
        error: "mfa_required",
        error_description: expect.any(String),
        mfa_token: expect.stringMatching(/^dbf_mfa_/),
        mfa_methods: ["otp", "recovery_code"],
        errorType: "authentication",
        response: { message: expect.any(String) },
        request_id: expect.any(String),
      });
      expect(answer.headers.get("cache-control")).toBe("no-store");
      expect(answer.headers.get("www-authenticate")).toBe('Bearer realm="debrief"');
    }
  });

  test("opens no login and makes no device known", async () => {
    const account = await signUpEnrolled();
    const count = () =>
      query(
        `SELECT (SELECT count(*) FROM logins l WHERE l.user_id = u.id) AS logins,
          (SELECT max(last_seen_at) FROM known_devices d WHERE d.user_id = u.id) AS seen
        FROM users u WHERE u.email = $1`,
        [account.email],
      );
    const before = await count();
    await halfLogin(account);
    expect(await count()).toEqual(before);
  });

  test("gets the same answer for a wrong password as an account without a second factor", async () => {
    const [plain, account] = [await signUp(), await signUpEnrolled()];
    const wrong = { password: "not-the-right-one" };
    const [one, other] = [
      await tryLogin(plain.client, { ...grantOf(plain), ...wrong }),
      await tryLogin(account.client, { ...grantOf(account), ...wrong }),
    ];
    expect({ ...other.body, request_id: "" }).toEqual({ ...one.body, request_id: "" });
    const withCode = await tryLogin(account.client, { ...grantOf(account), ...wrong, otp: await freshCode(account) });
    expect({ ...withCode.body, request_id: "" }).toEqual({ ...one.body, request_id: "" });
  });

  test("for a team that the person isn't in is invalid_grant, without a token", async () => {
    const [account, stranger] = [await signUpEnrolled(), await signUp()];
    const answer = await tryLogin(account.client, { ...grantOf(account), team_id: stranger.teamId });
    expectInvalidGrant(answer, "message");
    expect(answer.body).not.toHaveProperty("mfa_token");
  });
});

test.describe("a login with a code", () => {
  test("goes on with the token and a code, and returns tokens in the documented form", async () => {
    const account = await signUpEnrolled();
    const answer = await goOn(account, await halfLogin(account), { otp: await freshCode(account) });
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({
      expires_in: "3600",
      access_token: expect.stringMatching(/^dbf_at_/),
      refresh_token: expect.stringMatching(/^dbf_rt_/),
      token_type: "bearer",
    });
    expect(await works(answer.body.access_token)).toBe(true);
  });

  test("can send the code with the password to begin with", async () => {
    const account = await signUpEnrolled();
    const answer = await tryLogin(account.client, { ...grantOf(account), otp: await freshCode(account) });
    expect(answer.status).toBe(200);
  });

  test("works as a form, with HTTP Basic, and at the other token endpoint", async () => {
    const account = await signUpEnrolled();
    const { client_id, client_secret } = account.client;
    const mfa_token = await halfLogin(account);
    const fields = { grant_type: "password", mfa_token, otp: await freshCode(account) };
    const answer = await call("POST", "/oauth/token", {
      rawBody: new URLSearchParams(fields).toString(),
      headers: {
        "content-type": "application/x-www-form-urlencoded",
        authorization: `Basic ${btoa(`${client_id}:${client_secret}`)}`,
      },
    });
    expect(answer.status).toBe(200);
  });

  test("says so by Basic authentication, and isn't told that its client is wrong", async () => {
    const account = await signUpEnrolled();
    const { client_id, client_secret } = account.client;
    const answer = await call("POST", "/login", {
      body: { grant_type: "password", ...grantOf(account) },
      headers: { authorization: `Basic ${btoa(`${client_id}:${client_secret}`)}` },
    });
    expect(answer.body).toMatchObject({ error: "mfa_required" });
    expect(answer.headers.get("www-authenticate")).toBe('Bearer realm="debrief"');
  });

  test("acts for the team that the first half asked for, unless the second half asks for another", async () => {
    const team = await signUp();
    const member = await enrol(await addMember(team, "developer"));
    const teamOf = async (token: string) => (await call<{ id: string }>("GET", "/team", { token })).body.id;
    const asked = await halfLogin(member, { team_id: team.teamId });
    const first = await goOn(member, asked, { otp: await freshCode(member) });
    expect(await teamOf(first.body.access_token)).toBe(team.teamId);
    const own = await goOn(member, await halfLogin(member), { otp: await freshCode(member) });
    expect(await teamOf(own.body.access_token)).not.toBe(team.teamId);
    const later = await goOn(member, await halfLogin(member), { otp: await freshCode(member), team_id: team.teamId });
    expect(await teamOf(later.body.access_token)).toBe(team.teamId);
  });

  test("is granted the scope that it asks for in the second half", async () => {
    const account = await signUpEnrolled();
    const shown = { otp: await freshCode(account), scope: "management" };
    const answer = await goOn(account, await halfLogin(account), shown);
    expect(answer.body).toMatchObject({ scope: "management" });
  });
});

test.describe("a code", () => {
  test("works once, whichever way it came first", async () => {
    const account = await signUpEnrolled();
    const otp = await freshCode(account);
    const tokens = [await halfLogin(account), await halfLogin(account)];
    expect((await goOn(account, tokens[0] ?? "", { otp })).status).toBe(200);
    expectInvalidGrant(await goOn(account, tokens[1] ?? "", { otp }));
    expectInvalidGrant(await tryLogin(account.client, { ...grantOf(account), otp }));
  });

  test("that turned the second factor on doesn't log in as well", async () => {
    const account = await signUp();
    await confirmAddress(account.email);
    const { secret } = (await begin(account.token)).body;
    const otp = codeOf(secret, await stepNow());
    expect((await confirmWith(account.token, otp)).status).toBe(200);
    expectInvalidGrant(await tryLogin(account.client, { ...grantOf(account), otp }));
  });

  test("is good in its half minute and in those beside it, and not further away", async () => {
    const account = await signUpEnrolled();
    const statuses = await inOneStep(async (step) => {
      const found: number[] = [];
      for (const shift of [-2, -1, 0, 1, 2]) {
        await forgetCodes(account.email);
        const otp = codeOf(account.secret, step + shift);
        found.push((await tryLogin(account.client, { ...grantOf(account), otp })).status);
      }
      return found;
    });
    expect(statuses).toEqual([400, 200, 200, 200, 400]);
  });

  test("of an earlier half minute isn't good after a later one", async () => {
    const account = await signUpEnrolled();
    const statuses = await inOneStep(async (step) => {
      await forgetCodes(account.email);
      const found: number[] = [];
      for (const shift of [0, -1, 1, 0, 1]) {
        const otp = codeOf(account.secret, step + shift);
        found.push((await tryLogin(account.client, { ...grantOf(account), otp })).status);
      }
      return found;
    });
    expect(statuses).toEqual([200, 400, 200, 400, 400]);
  });

  test("may be typed with spaces, hyphens or full-width digits", async () => {
    const account = await signUpEnrolled();
    const spellings: ((code: string) => string)[] = [
      (code) => `${code.slice(0, 3)} ${code.slice(3)}`,
      (code) => ` ${code}\n`,
      (code) => `${code.slice(0, 3)}-${code.slice(3)}`,
      (code) => code.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
    ];
    for (const spell of spellings) {
      const answer = await tryLogin(account.client, { ...grantOf(account), otp: spell(await freshCode(account)) });
      expect(answer.status).toBe(200);
    }
  });

  test("that is no code at all is invalid_grant", async () => {
    const account = await signUpEnrolled();
    const code = await freshCode(account);
    const arabic = code.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)));
    for (const otp of [code.slice(1), `0${code}`, `${code}0`, `+${code}`, "abcdef", arabic, `${code}.0`, "😀😀😀"])
      expectInvalidGrant(await tryLogin(account.client, { ...grantOf(account), otp }));
    expect((await tryLogin(account.client, { ...grantOf(account), otp: code })).status).toBe(200);
  });

  test("that isn't text, or is far too long, is invalid_request and no try", async () => {
    const account = await signUpEnrolled();
    const mfa_token = await halfLogin(account);
    for (const otp of [123_456, true, ["123456"], { code: "123456" }, "1".repeat(101), "12\u00003456"]) {
      const answer = await goOn(account, mfa_token, { otp });
      expect(answer.body).toMatchObject({ error: "invalid_request", response: { otp: expect.any(String) } });
    }
    expect((await goOn(account, mfa_token, { otp: await freshCode(account) })).status).toBe(200);
  });

  test("of another person's key is refused", async () => {
    const [account, other] = [await signUpEnrolled(), await signUpEnrolled()];
    expectInvalidGrant(await tryLogin(account.client, { ...grantOf(account), otp: await freshCode(other) }));
  });

  test("and a recovery code at once are refused, and neither is used up", async () => {
    const account = await signUpEnrolled();
    const [recovery_code] = account.recoveryCodes;
    const otp = await freshCode(account);
    const answer = await tryLogin(account.client, { ...grantOf(account), otp, recovery_code });
    expect(answer.body).toMatchObject({ error: "invalid_request" });
    expect((await tryLogin(account.client, { ...grantOf(account), otp })).status).toBe(200);
    expect((await tryLogin(account.client, { ...grantOf(account), recovery_code })).status).toBe(200);
  });

  test("sent twenty times at once logs in once", async () => {
    const account = await signUpEnrolled();
    const otp = await freshCode(account);
    const statuses = await together(
      20,
      async () => (await tryLogin(account.client, { ...grantOf(account), otp })).status,
    );
    expect(tally(statuses)).toEqual({ 200: 1, 400: 19 });
  });

  test("isn't asked for by a session's own changes of password and address", async () => {
    const account = await signUpEnrolled();
    const body = { old_password: password, new_password: newPassword };
    expect((await call("POST", "/change-password", { token: account.token, body })).status).toBe(200);
  });
});

test.describe("an mfa_token", () => {
  test("opens one login: with another good code, it is gone", async () => {
    const account = await signUpEnrolled();
    const token = await halfLogin(account);
    expect((await goOn(account, token, { otp: await freshCode(account) })).status).toBe(200);
    expectInvalidGrant(await goOn(account, token, { otp: await freshCode(account) }), "mfa_token");
    expectInvalidGrant(await goOn(account, token, { recovery_code: account.recoveryCodes[0] }), "mfa_token");
  });

  test(
    "opens one login when ten good codes come at once, and the other codes stay good",
    { tag: "@thorough" },
    async () => {
      const account = await signUpEnrolled();
      const token = await halfLogin(account);
      const statuses = await together(
        10,
        async (index) => (await goOn(account, token, { recovery_code: account.recoveryCodes[index] })).status,
      );
      expect(tally(statuses)).toEqual({ 200: 1, 400: 9 });
      expect(await stateOf(account.token)).toMatchObject({ recovery_codes_left: 9 });
    },
  );

  test("bears five wrong codes, and then not even a right one", async () => {
    const account = await signUpEnrolled();
    const token = await halfLogin(account);
    for (let time = 0; time < 4; time++) expectInvalidGrant(await goOn(account, token, { otp: "000000" }));
    expectInvalidGrant(await goOn(account, token, { recovery_code: "0000-0000-0000-0000" }), "recovery_code");
    expectInvalidGrant(await goOn(account, token, { otp: await freshCode(account) }), "mfa_token");
    const again = await halfLogin(account);
    expect((await goOn(account, again, { otp: await freshCode(account) })).status).toBe(200);
  });

  test("has five of fifty wrong codes looked at that come at once", async () => {
    const account = await signUpEnrolled();
    const token = await halfLogin(account);
    const answers = await together(50, () => goOn(account, token, { otp: "000000" }));
    expect(tally(answers.map(({ body }) => Object.keys(body.response as object).join()))).toEqual({
      otp: 5,
      mfa_token: 45,
    });
    expectInvalidGrant(await goOn(account, token, { otp: await freshCode(account) }), "mfa_token");
  });

  test("is over after five minutes", async () => {
    const account = await signUpEnrolled();
    const token = await halfLogin(account);
    const [row] = await query<{ seconds: number }>(
      "SELECT extract(epoch FROM expires_at - now())::int AS seconds FROM mfa_tokens WHERE token_hash = $1",
      [stored(token)],
    );
    expect(row?.seconds).toBeGreaterThan(240);
    expect(row?.seconds).toBeLessThanOrEqual(300);
    await query("UPDATE mfa_tokens SET expires_at = now() WHERE token_hash = $1", [stored(token)]);
    expectInvalidGrant(await goOn(account, token, { otp: await freshCode(account) }), "mfa_token");
  });

  test("is good for the client that got it, and no other, nor for the portal", async () => {
    const account = await signUpEnrolled();
    const other = await registerClient();
    const token = await halfLogin(account);
    const shown = { otp: await freshCode(account) };
    expectInvalidGrant(await tryLogin(other, { mfa_token: token, ...shown }), "mfa_token");
    const { answer } = await openSession(account.email, { mfa_token: token, ...shown });
    expectRefused(answer, 401, "mfa_token");
    expect((await goOn(account, token, shown)).status).toBe(200);
  });

  test("of the portal is no good for an API client", async () => {
    const account = await signUpEnrolled();
    const { answer } = await openSession(account.email);
    const mfa_token = (answer.body as { mfa_token: string }).mfa_token;
    expectInvalidGrant(await goOn(account, mfa_token, { otp: await freshCode(account) }), "mfa_token");
  });

  test("takes a code of the person who showed the password, and no one else's", async () => {
    const [account, other] = [await signUpEnrolled(), await signUpEnrolled()];
    const token = await halfLogin(account);
    expectInvalidGrant(await goOn(account, token, { otp: await freshCode(other) }));
    expectInvalidGrant(await goOn(account, token, { recovery_code: other.recoveryCodes[0] }), "recovery_code");
    // Whatever name comes along.
    expectInvalidGrant(await goOn(account, token, { ...grantOf(other), otp: await freshCode(other) }));
  });

  test("is void once the password is changed or reset", async () => {
    const account = await signUpEnrolled();
    const body = { old_password: password, new_password: newPassword };
    const first = await halfLogin(account);
    expect((await call("POST", "/change-password", { token: account.token, body })).status).toBe(200);
    expectInvalidGrant(await goOn(account, first, { otp: await freshCode(account) }), "mfa_token");
    const second = await halfLogin(account, { password: newPassword });
    const token = await mailedResetToken(account.email);
    expect((await reset(token, "yet-another-uncommon-phrase")).status).toBe(200);
    expectInvalidGrant(await goOn(account, second, { otp: await freshCode(account) }), "mfa_token");
  });

  test("is void once the second factor is turned off, the account disabled, or the client deleted", async () => {
    const account = await signUpEnrolled();
    const first = await halfLogin(account);
    await turnOff(account.token, { password, otp: await freshCode(account) });
    expectInvalidGrant(await goOn(account, first, { recovery_code: account.recoveryCodes[0] }), "mfa_token");

    const disabled = await signUpEnrolled();
    const second = await halfLogin(disabled);
    await query("UPDATE users SET disabled_at = now() WHERE email = $1", [disabled.email]);
    expectInvalidGrant(await goOn(disabled, second, { otp: await freshCode(disabled) }), "mfa_token");

    const other = await signUpEnrolled();
    const third = await halfLogin(other);
    await query("DELETE FROM api_clients WHERE client_id = $1", [other.client.client_id]);
    const answer = await goOn(other, third, { otp: await freshCode(other) });
    expect(answer.body).toMatchObject({ error: "invalid_client" });
  });

  test("that is made up, damaged or of another kind is invalid_grant", async () => {
    const account = await signUpEnrolled();
    const token = await halfLogin(account);
    const changed = token.slice(0, -1) + (token.endsWith("0") ? "1" : "0");
    for (const wrong of ["x", changed, account.token, token.toUpperCase(), ` ${token}`])
      expectInvalidGrant(await goOn(account, wrong, { otp: await freshCode(account) }), "mfa_token");
  });

  test("without a code is invalid_request, and no try", async () => {
    const account = await signUpEnrolled();
    const token = await halfLogin(account);
    for (let time = 0; time < 6; time++) {
      const answer = await goOn(account, token, { otp: "" });
      expect(answer.body).toMatchObject({ error: "invalid_request", response: { otp: "Must be set." } });
    }
    expect((await goOn(account, token, { otp: await freshCode(account) })).status).toBe(200);
  });

  test("doesn't authenticate anything by itself", async () => {
    const account = await signUpEnrolled();
    const token = await halfLogin(account);
    expect((await call("GET", "/user/me", { token })).status).toBe(401);
    const body = { refresh_token: token, ...account.client };
    expect((await call("POST", "/oauth/token", { body })).body).toMatchObject({ error: "invalid_grant" });
  });
});

test.describe("a recovery code", () => {
  test("works once in place of a code, in any case and with or without hyphens", async () => {
    const account = await signUpEnrolled();
    const [first = "", second = "", third = ""] = account.recoveryCodes;
    const logIn = (recovery_code: string) => tryLogin(account.client, { ...grantOf(account), recovery_code });
    expect((await logIn(first)).status).toBe(200);
    for (const again of [first, first.toUpperCase(), first.replaceAll("-", "")])
      expectInvalidGrant(await logIn(again), "recovery_code");
    expect((await logIn(second.toUpperCase().replaceAll("-", " "))).status).toBe(200);
    const answer = await goOn(account, await halfLogin(account), { recovery_code: third.replaceAll("-", "") });
    expect(answer.status).toBe(200);
    expect(await stateOf(account.token)).toMatchObject({ enabled: true, recovery_codes_left: 7 });
  });

  test("sent twenty times at once logs in once", { tag: "@thorough" }, async () => {
    const account = await signUpEnrolled();
    const [recovery_code] = account.recoveryCodes;
    const statuses = await together(
      20,
      async () => (await tryLogin(account.client, { ...grantOf(account), recovery_code })).status,
    );
    expect(tally(statuses)).toEqual({ 200: 1, 400: 19 });
    expect(await stateOf(account.token)).toMatchObject({ recovery_codes_left: 9 });
  });

  test("of another person is refused, and so is half of one", async () => {
    const [account, other] = [await signUpEnrolled(), await signUpEnrolled()];
    const [own = ""] = account.recoveryCodes;
    for (const recovery_code of [other.recoveryCodes[0], own.slice(0, 9), `${own}-0000`, "%", "' OR 1=1 --"]) {
      const answer = await tryLogin(account.client, { ...grantOf(account), recovery_code });
      expectInvalidGrant(answer, "recovery_code");
    }
    const typedAsOtp = await tryLogin(account.client, { ...grantOf(account), otp: own });
    expectInvalidGrant(typedAsOtp);
    expect(await stateOf(account.token)).toMatchObject({ recovery_codes_left: 10 });
  });
});

test.describe("the portal's login", () => {
  test("asks for the code, sets no cookie before, and goes on with the token", async () => {
    const account = await signUpEnrolled();
    const first = await openSession(account.email);
    expect(first.answer.status).toBe(401);
    expect(first.answer.body).toMatchObject({ error: "mfa_required", errorType: "authentication" });
    expect(first.cookie).toBe("");
    const { mfa_token } = first.answer.body as { mfa_token: string };
    const wrong = await openSession(account.email, { mfa_token, otp: "000000" });
    expectRefused(wrong.answer, 401, "otp");
    const done = await openSession(account.email, { mfa_token, otp: await freshCode(account) });
    expect(done.answer.status).toBe(200);
    expect(done.cookie).toContain("debrief.session=");
  });

  test("takes the password and a recovery code at once", async () => {
    const account = await signUpEnrolled();
    const [recovery_code] = account.recoveryCodes;
    const { answer } = await openSession(account.email, { email: account.email, password, recovery_code });
    expect(answer.status).toBe(200);
  });

  test("names what is missing", async () => {
    const { answer } = await openSession("", {});
    expectRefused(answer, 400, "email");
    expectRefused(answer, 400, "password");
  });
});

test("codes of oathtool, which knows nothing of us, are taken as an app's", { tag: "@thorough" }, async () => {
  test.skip(
    spawnSync("oathtool", ["--version"]).error !== undefined,
    "No oathtool is installed here (Debian: oathtool).",
  );
  const account = await signUpEnrolled();
  await forgetCodes(account.email);
  const code = spawnSync("oathtool", ["--totp", "--base32", "-"], { input: account.secret, encoding: "utf8" });
  const mfa_token = await halfLogin(account);
  expect((await goOn(account, mfa_token, { otp: code.stdout.trim() })).status).toBe(200);
});
