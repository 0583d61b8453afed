import { expect, test } from "@playwright/test";
import {
  createApplication,
  createCredentials,
  logIn,
  password,
  signUp,
  type Account,
  type Tokens,
} from "../support/accounts";
import { call } from "../support/api";
import {
  addPasskey,
  beginLogin,
  beginPasskey,
  challengeFor,
  enter,
  misbehaviours,
  Passkey,
  proofBy,
  removePasskey,
  signUpWithPasskey,
  type WithPasskey,
} from "../support/authenticator";
import { query } from "../support/database";
import { interleave } from "../support/interleave";
import { expectRefused } from "../support/invites";
import { inDays, insertPersonalToken, insertServiceAccount } from "../support/machines";
import { ageLogin, challengeProof, loginOfToken, prove, setProof } from "../support/proofs";
import { tally, together } from "../support/together";
import { tryLogin } from "../support/second-factor";

/** Whether the login may do what takes a proof, by something that leaves nothing behind but a token. */
async function isProven(token: string): Promise<boolean> {
  const body = { name: "A key", scopes: ["usage:read"], expires_at: inDays(30) };
  const { status } = await call("POST", "/user/me/tokens", { token, body });
  expect([201, 403]).toContain(status);
  return status === 201;
}

const byPasskey = async (token: string, { passkey }: WithPasskey, wrong = {}) => ({
  passkey: passkey.get((await challengeProof(token)).body, wrong),
});

/** What the audit log has of one action, newest first. */
const eventsOf = ({ teamId }: Account, action: string) =>
  query<{ after: object }>("SELECT after FROM audit_events WHERE team_id = $1 AND action = $2 ORDER BY id DESC", [
    teamId,
    action,
  ]);

/** A new login of somebody whose account asks for a code. */
async function anotherToken({ email, client, recoveryCodes }: WithPasskey): Promise<string> {
  const answer = await tryLogin(client, { username: email, password, recovery_code: recoveryCodes[9] });
  expect(answer.status).toBe(200);
  return answer.body.access_token;
}

const refresh = ({ client, tokens }: Account) =>
  call<Tokens>("POST", "/oauth/token", {
    body: { grant_type: "refresh_token", refresh_token: tokens.refresh_token, ...client },
  });

test.describe("a proof by password", () => {
  test("holds for ten minutes, for that login, and through a refresh; a new login begins without one", async () => {
    const account = await signUp();
    expect(await isProven(account.token)).toBe(false);
    const { status, body } = await prove(account.token);
    expect(status).toBe(200);
    const [left] = await query<{ seconds: number }>("SELECT extract(epoch FROM $1::timestamptz - now()) AS seconds", [
      body.expires_at,
    ]);
    expect(Number(left?.seconds)).toBeGreaterThan(500);
    expect(Number(left?.seconds)).toBeLessThanOrEqual(600);
    expect(await isProven(account.token)).toBe(true);
    const refreshed = (await refresh(account)).body.access_token;
    expect(await isProven(refreshed)).toBe(true);
    const { access_token: another } = await logIn(account.email, account.client);
    expect(await isProven(another)).toBe(false);
    await setProof(await loginOfToken(refreshed), "600 seconds");
    expect(await isProven(refreshed)).toBe(false);
  });

  test("is in the audit log, and a wrong one counts as a failed login", async () => {
    const account = await signUp();
    expectRefused(await prove(account.token, { password: "not-the-right-one" }), 400, "password");
    expect((await prove(account.token)).status).toBe(200);
    expect(await eventsOf(account, "step_up.passed")).toMatchObject([{ after: { showed: "password" } }]);
    await expect.poll(() => eventsOf(account, "login.failed")).toMatchObject([{ after: { failures_within_a_day: 1 } }]);
  });

  test("doesn't make a wrong password beside a call right", async () => {
    const { token } = await signUp();
    await prove(token);
    const body = { name: "A key", scopes: ["usage:read"], expires_at: inDays(30), password: "not-the-right-one" };
    expectRefused(await call("POST", "/user/me/tokens", { token, body }), 400, "password");
  });

  test("ends when the password changes, in the login that goes on as well", async () => {
    const { token } = await signUp();
    await prove(token);
    const body = { old_password: password, new_password: "another-horse-battery-staple" };
    expect((await call("POST", "/change-password", { token, body })).status).toBe(200);
    expect(await isProven(token)).toBe(false);
  });

  test("isn't given for a password that is replaced while it's checked", async () => {
    const { token, email } = await signUp();
    const answer = await interleave(
      { text: "SELECT 1 FROM users WHERE email = $1 FOR NO KEY UPDATE", values: [email] },
      () => prove(token),
      { text: "UPDATE users SET password_hash = 'another' WHERE email = $1", values: [email] },
    );
    expectRefused(answer, 400, "password");
    expect(await isProven(token)).toBe(false);
  });

  test("isn't given to a login that ends while it's checked", async () => {
    const { token, email } = await signUp();
    const loginId = await loginOfToken(token);
    const answer = await interleave(
      { text: "SELECT 1 FROM users WHERE email = $1 FOR NO KEY UPDATE", values: [email] },
      () => prove(token),
      { text: "DELETE FROM logins WHERE id = $1", values: [loginId] },
    );
    expect(answer.status).toBe(401);
  });

  test("doesn't show a second factor: changing that takes a code all the same", async () => {
    const account = await signUpWithPasskey();
    await prove(account.token);
    expectRefused(await removePasskey(account.token, account.passkeyId, {}), 403, "otp");
  });
});

test.describe("a proof by passkey", () => {
  test("does as one by password does, and its challenge works once", async () => {
    const account = await signUpWithPasskey();
    const shown = await byPasskey(account.token, account);
    expect((await prove(account.token, shown)).status).toBe(200);
    expect(await isProven(account.token)).toBe(true);
    expect((await eventsOf(account, "step_up.passed"))[0]).toMatchObject({ after: { showed: "passkey" } });
    await setProof(await loginOfToken(account.token), null);
    expectRefused(await prove(account.token, shown), 400, "passkey");
    expect(await isProven(account.token)).toBe(false);
  });

  test("of ten with one challenge, one is taken", async () => {
    const account = await signUpWithPasskey();
    const shown = await byPasskey(account.token, account);
    const answers = await together(10, () => prove(account.token, shown));
    expect(tally(answers.map(({ status }) => status))).toEqual({ 200: 1, 400: 9 });
  });

  test("ends when that passkey is removed, and not when another one is", async () => {
    const account = await signUpWithPasskey();
    const { token } = account;
    const begun = (await beginPasskey(token, await proofBy(account))).body;
    const second = (await addPasskey(token, new Passkey().create(begun), "Another")).body;
    await prove(token, await byPasskey(token, account));
    await removePasskey(token, second.id, await proofBy(account));
    expect(await isProven(token)).toBe(true);
    await removePasskey(token, account.passkeyId, { password, recovery_code: account.recoveryCodes[0] });
    expect(await isProven(token)).toBe(false);
  });

  test("a challenge of another login, another person or another purpose proves nothing, nor does this one elsewhere", async () => {
    const [account, other] = await Promise.all([signUpWithPasskey(), signUpWithPasskey()]);
    const { token, passkey } = account;
    const second = await anotherToken(account);
    const enrolment = (await beginPasskey(token, await proofBy(account))).body;
    const foreign = [
      (await challengeProof(second)).body,
      (await challengeProof(other.token)).body,
      (await challengeFor(token)).body,
      (await beginLogin()).body,
      enrolment,
    ];
    for (const options of foreign) expectRefused(await prove(token, { passkey: passkey.get(options) }), 400, "passkey");
    const { body: options } = await challengeProof(token);
    expectRefused(await prove(token, { passkey: other.passkey.get(options) }), 400, "passkey");
    expect(await isProven(token)).toBe(false);
    // What was given for a proof neither logs in, nor stands for a code, nor makes a passkey.
    expect((await enter({ passkey: passkey.get(options) })).answer.status).toBe(401);
    const asCode = { password, passkey: passkey.get(options) };
    expectRefused(await removePasskey(token, account.passkeyId, asCode), 400, "passkey");
    expectRefused(
      await addPasskey(token, new Passkey().create({ ...enrolment, challenge: options.challenge })),
      400,
      "credential",
    );
    expect((await prove(token, { passkey: passkey.get(options) })).status).toBe(200);
  });

  test("an answer that an authenticator shouldn't give is refused, and never a defect", async () => {
    const account = await signUpWithPasskey();
    const { token } = account;
    for (const [, wrong] of [
      ...misbehaviours,
      ["another key", { wrongKey: true }],
      ["another person", { userHandle: "AAAA" }],
    ] as const)
      expectRefused(await prove(token, await byPasskey(token, account, wrong)), 400, "passkey");
    const whole = (await byPasskey(token, account)).passkey;
    const { response } = whole;
    const malformed = [
      {},
      [],
      "passkey",
      { ...whole, id: "" },
      { ...whole, id: "A".repeat(2_000) },
      { ...whole, type: "password" },
      { ...whole, response: {} },
      { ...whole, response: { ...response, clientDataJSON: "AAAA" } },
      { ...whole, response: { ...response, authenticatorData: "AA" } },
      { ...whole, response: { ...response, signature: "AA" } },
      { ...whole, response: { ...response, signature: 1 } },
    ];
    for (const passkey of malformed) expect((await prove(token, { passkey })).status).toBe(400);
    for (const body of [{}, { password: "" }, { password: 1 }, { password, passkey: whole }, { passkey: null }])
      expect((await prove(token, body)).status).toBe(400);
    expect(await isProven(token)).toBe(false);
  });

  test("takes a passkey", async () => {
    const { token } = await signUp();
    expectRefused(await challengeProof(token), 409);
  });
});

test("a token with scopes and a service account prove nothing", async () => {
  const { teamId, email } = await signUp();
  for (const { token } of [await insertPersonalToken(teamId, email), await insertServiceAccount(teamId)]) {
    expectRefused(await prove(token), 403, "scope");
    expectRefused(await challengeProof(token), 403, "scope");
  }
});

test.describe("a production secret", () => {
  test("comes without a proof right after a login, as documented", async () => {
    const { token } = await signUp();
    const { id } = await createApplication(token);
    const made = await createCredentials(token, id);
    const rotated = await call("POST", `/application/${id}/creds/${made.id}/rotate`, { token, body: {} });
    expect(rotated.status).toBe(200);
  });

  test("takes the password, once a login is older than ten minutes; a sandbox secret and ending one never do", async () => {
    const { token } = await signUp();
    const { id } = await createApplication(token);
    const made = await createCredentials(token, id);
    await ageLogin(await loginOfToken(token));
    const path = `/application/${id}/creds`;
    const production = { label: "x", environment: "production" };
    const generate = (body: object) => call("POST", path, { token, body });
    const rotate = (body: object) => call("POST", `${path}/${made.id}/rotate`, { token, body });
    for (const answer of [await generate(production), await rotate({})]) expectRefused(answer, 403, "password");
    const wrong = { password: "not-the-right-one" };
    for (const answer of [await generate({ ...production, ...wrong }), await rotate(wrong)])
      expectRefused(answer, 400, "password");
    expect((await generate({ ...production, password })).status).toBe(201);
    expect((await rotate({ password })).status).toBe(200);
    const sandbox = await createCredentials(token, id, "sandbox");
    expect((await call("POST", `${path}/${sandbox.id}/rotate`, { token, body: {} })).status).toBe(200);
    expect((await call("PATCH", `${path}/${made.id}`, { token, body: { disabled: true } })).status).toBe(200);
    expect((await call("DELETE", `${path}/${made.id}`, { token })).status).toBe(200);
  });

  test("isn't asked of a token with scopes or a service account, which have nothing to show", async () => {
    const { token: own, teamId, email } = await signUp();
    const { id } = await createApplication(own);
    for (const { token } of [await insertPersonalToken(teamId, email), await insertServiceAccount(teamId)])
      await createCredentials(token, id);
  });

  test("a recent login alone doesn't change who rules a team", async () => {
    const { token } = await signUp();
    expect(await isProven(token)).toBe(false);
  });
});
