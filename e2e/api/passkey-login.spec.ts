import { expect, test } from "@playwright/test";
import { password } from "../support/accounts";
import { call, type Answer } from "../support/api";
import {
  beginLogin,
  challengeFor,
  enter,
  passkeysOf,
  proofBy,
  removePasskey,
  signUpWithPasskey,
  tryPasskey,
  misbehaviours,
} from "../support/authenticator";
import { query } from "../support/database";
import { expectRefused } from "../support/invites";
import { openSession } from "../support/portal-cookie";
import { productUrl } from "../support/environment";
import { expectInvalidGrant, halfLogin, signUpEnrolled, tryLogin } from "../support/second-factor";
import { tally, together } from "../support/together";
import { expireChallenge } from "../support/tokens";

/** The half login that the portal has. */
async function halfPortalLogin(email: string): Promise<string> {
  const { answer } = await openSession(email);
  expect(answer.status).toBe(401);
  return (answer.body as { mfa_token: string }).mfa_token;
}

const refusedAtTheDoor = (answer: Answer) => expectRefused(answer, 401, "passkey");

test.describe("a login with a passkey alone", () => {
  test("needs no name and no password, and counts as both factors", async () => {
    const account = await signUpWithPasskey();
    const begun = await beginLogin();
    expect(begun.status).toBe(200);
    expect(begun.body).toMatchObject({ rpId: new URL(productUrl()).hostname, userVerification: "required" });
    expect(begun.body.allowCredentials).toBeUndefined();
    const { answer, cookie } = await enter({ passkey: account.passkey.get(begun.body) });
    expect(answer.status).toBe(200);
    const me = await call("GET", "/user/me", { headers: { cookie } });
    expect(me.body).toMatchObject({ email: account.email });
    expect((await passkeysOf(account.token))[0]?.last_used_at).toEqual(expect.any(String));
  });

  for (const [what, wrong] of misbehaviours) {
    test(`is refused with ${what}`, async () => refusedAtTheDoor(await tryPasskey(await signUpWithPasskey(), wrong)));
  }

  test("is refused with another key's signature", async () =>
    refusedAtTheDoor(await tryPasskey(await signUpWithPasskey(), { wrongKey: true })));

  test("is refused if the authenticator names another account", async () => {
    const [one, other] = await Promise.all([signUpWithPasskey(), signUpWithPasskey()]);
    refusedAtTheDoor(await tryPasskey(one, { userHandle: other.passkey.userHandle }));
  });

  test("is refused from within a page of another site", async () =>
    refusedAtTheDoor(
      await tryPasskey(await signUpWithPasskey(), { crossOrigin: { topOrigin: "https://evil.example" } }),
    ));

  test("uses its challenge up, whoever uses it", async () => {
    const [one, other] = await Promise.all([signUpWithPasskey(), signUpWithPasskey()]);
    const { body } = await beginLogin();
    expect((await enter({ passkey: one.passkey.get(body) })).answer.status).toBe(200);
    for (const { passkey } of [one, other]) refusedAtTheDoor((await enter({ passkey: passkey.get(body) })).answer);
  });

  test("of ten calls with one answer, one gets in", async () => {
    const { passkey } = await signUpWithPasskey();
    const { body } = await beginLogin();
    const shown = passkey.get(body);
    const answers = await together(10, async () => (await enter({ passkey: shown })).answer);
    expect(tally(answers.map(({ status }) => status))).toEqual({ 200: 1, 401: 9 });
  });

  test("is refused with a challenge that has expired, or was given for something else", async () => {
    const account = await signUpWithPasskey();
    const expired = (await beginLogin()).body;
    await expireChallenge(expired.challenge);
    const forProof = (await challengeFor(account.token)).body;
    const forHalf = (await beginLogin({ mfa_token: await halfPortalLogin(account.email) })).body;
    for (const options of [expired, forProof, forHalf])
      refusedAtTheDoor((await enter({ passkey: account.passkey.get(options) })).answer);
  });

  test("is refused with a passkey that has been removed", async () => {
    const account = await signUpWithPasskey();
    expect((await removePasskey(account.token, account.passkeyId, await proofBy(account))).status).toBe(200);
    refusedAtTheDoor(await tryPasskey(account));
  });

  test("is refused for an account that is disabled", async () => {
    const account = await signUpWithPasskey();
    await query("UPDATE users SET disabled_at = now() WHERE email = $1", [account.email]);
    refusedAtTheDoor(await tryPasskey(account));
  });

  test("is accepted again and again from an authenticator that doesn't count", async () => {
    const account = await signUpWithPasskey();
    for (let time = 0; time < 3; time++) expect((await tryPasskey(account)).status).toBe(200);
  });

  test("is refused if the authenticator's counter has not grown: somebody may have copied its key", async () => {
    const account = await signUpWithPasskey();
    expect((await tryPasskey(account, { counter: 7 })).status).toBe(200);
    for (const counter of [7, 6, 0]) refusedAtTheDoor(await tryPasskey(account, { counter }));
    expect((await tryPasskey(account, { counter: 8 })).status).toBe(200);
    expect((await tryPasskey(account, { counter: 4_294_967_295 })).status).toBe(200);
  });

  test("of two with one counter at once, one gets in", async () => {
    const { passkey } = await signUpWithPasskey();
    const answers = await together(2, async () => {
      const { body } = await beginLogin();
      return (await enter({ passkey: passkey.get(body, { counter: 5 }) })).answer;
    });
    expect(tally(answers.map(({ status }) => status))).toEqual({ 200: 1, 401: 1 });
  });

  test("outlives a change of the password, which ends other logins only", async () => {
    const account = await signUpWithPasskey();
    await query("UPDATE users SET password_hash = password_hash || '' WHERE email = $1", [account.email]);
    expect((await tryPasskey(account)).status).toBe(200);
  });

  test("is for pages of the portal alone", async () => {
    const { passkey, client } = await signUpWithPasskey();
    const elsewhere = await call("POST", "/session/passkey", { body: {}, headers: { origin: "https://evil.example" } });
    expectRefused(elsewhere, 403, "message");
    const { body } = await beginLogin();
    const shown = passkey.get(body);
    expectRefused(await call("POST", "/session", { body: { passkey: shown } }), 403, "message");
    // The API takes none: what it doesn't know, it ignores.
    const answer = await tryLogin(client, { passkey: shown });
    expect(answer.body).toMatchObject({ error: "invalid_request" });
  });
});

test.describe("a passkey as the second factor of a login", () => {
  test("lets in who has shown their password", async () => {
    const account = await signUpWithPasskey();
    const mfa_token = await halfPortalLogin(account.email);
    const begun = await beginLogin({ mfa_token });
    expect(begun.body.allowCredentials).toEqual([expect.objectContaining({ id: account.passkey.id })]);
    const { answer, cookie } = await enter({ mfa_token, passkey: account.passkey.get(begun.body) });
    expect(answer.status).toBe(200);
    expect((await call("GET", "/user/me", { headers: { cookie } })).status).toBe(200);
  });

  test("is refused if it is another person's", async () => {
    const [one, other] = await Promise.all([signUpWithPasskey(), signUpWithPasskey()]);
    const mfa_token = await halfPortalLogin(one.email);
    const { body } = await beginLogin({ mfa_token });
    refusedAtTheDoor((await enter({ mfa_token, passkey: other.passkey.get(body) })).answer);
  });

  test("is refused with the challenge of another half login", async () => {
    const account = await signUpWithPasskey();
    const [first, second] = [await halfPortalLogin(account.email), await halfPortalLogin(account.email)];
    const { body } = await beginLogin({ mfa_token: first });
    refusedAtTheDoor((await enter({ mfa_token: second, passkey: account.passkey.get(body) })).answer);
    const alone = (await beginLogin()).body;
    refusedAtTheDoor((await enter({ mfa_token: second, passkey: account.passkey.get(alone) })).answer);
  });

  for (const [what, wrong] of misbehaviours) {
    test(`is refused with ${what}`, async () => {
      const account = await signUpWithPasskey();
      const mfa_token = await halfPortalLogin(account.email);
      const { body } = await beginLogin({ mfa_token });
      refusedAtTheDoor((await enter({ mfa_token, passkey: account.passkey.get(body, wrong) })).answer);
    });
  }

  test("can be tried five times for one password", async () => {
    const account = await signUpWithPasskey();
    const mfa_token = await halfPortalLogin(account.email);
    const { body } = await beginLogin({ mfa_token });
    for (let time = 0; time < 5; time++)
      refusedAtTheDoor((await enter({ mfa_token, passkey: account.passkey.get(body, { wrongKey: true }) })).answer);
    expectRefused((await enter({ mfa_token, passkey: account.passkey.get(body) })).answer, 401, "mfa_token");
  });

  test("isn't asked for with a token that is no good, or of an account without passkeys", async () => {
    expectRefused(await beginLogin({ mfa_token: "nonsense" }), 400, "mfa_token");
    const account = await signUpEnrolled();
    expectRefused(await beginLogin({ mfa_token: await halfPortalLogin(account.email) }), 409, "message");
  });

  test("isn't taken together with a code", async () => {
    const account = await signUpWithPasskey();
    const mfa_token = await halfPortalLogin(account.email);
    const { body } = await beginLogin({ mfa_token });
    const both = { mfa_token, passkey: account.passkey.get(body), recovery_code: account.recoveryCodes[0] };
    expect((await enter(both)).answer.status).toBe(400);
  });
});

test.describe("a login through the API with a passkey as the only second factor", () => {
  test("says what the account has, and that a passkey works only in the portal", async () => {
    const { email, client } = await signUpWithPasskey();
    const answer = await tryLogin(client, { username: email, password });
    expect(answer.status).toBe(401);
    expect(answer.body).toMatchObject({
      error: "mfa_required",
      mfa_methods: ["passkey", "recovery_code"],
      error_description: expect.stringContaining("works only in the portal"),
    });
  });

  test("takes a recovery code, and says of a code of an app that there is none", async () => {
    const account = await signUpWithPasskey();
    const mfa_token = await halfLogin(account);
    const refused = await tryLogin(account.client, { mfa_token, otp: "123456" });
    expectInvalidGrant(refused);
    expect(JSON.stringify(refused.body)).toContain("has no authenticator app");
    const answer = await tryLogin(account.client, { mfa_token, recovery_code: account.recoveryCodes[0] });
    expect(answer.status).toBe(200);
  });

  test("lists the app first where there is one", async () => {
    const account = await signUpEnrolled();
    const answer = await tryLogin(account.client, { username: account.email, password });
    expect(answer.body).toMatchObject({ mfa_methods: ["otp", "recovery_code"] });
  });
});
