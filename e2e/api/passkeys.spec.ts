import { expect, test } from "@playwright/test";
import { password, signUp } from "../support/accounts";
import { call } from "../support/api";
import { auditOf } from "../support/audit";
import {
  addPasskey,
  beginLogin,
  beginPasskey,
  challengeFor,
  Passkey,
  passkeysOf,
  proofBy,
  removePasskey,
  type WithPasskey,
  signUpWithPasskey,
  tryPasskey,
  misbehaviours,
} from "../support/authenticator";
import { query } from "../support/database";
import { expectRefused } from "../support/invites";
import { mailsTo, newestMail } from "../support/mails";
import { fromPortal } from "../support/portal-cookie";
import { productUrl } from "../support/environment";
import {
  signUpConfirmed,
  begin,
  confirmWith,
  freshCode,
  renewCodes,
  signUpEnrolled,
  stateOf,
  tryLogin,
  turnOff,
} from "../support/second-factor";
import { tally, together } from "../support/together";
import { expireChallenge } from "../support/tokens";
import { codeOf, stepNow } from "../support/totp";

/** A new login of the same person through their API client. */
async function anotherToken({ email, client, recoveryCodes }: WithPasskey): Promise<string> {
  const answer = await tryLogin(client, { username: email, password, recovery_code: recoveryCodes[9] });
  expect(answer.status).toBe(200);
  return answer.body.access_token;
}

test.describe("adding a passkey", () => {
  test("takes the password, and gives recovery codes with the first second factor", async () => {
    const { token, email } = await signUpConfirmed();
    const begun = await beginPasskey(token);
    expect(begun.status).toBe(200);
    expect(begun.headers.get("cache-control")).toBe("no-store");
    expect(begun.body).toMatchObject({
      rp: { id: new URL(productUrl()).hostname, name: "Debrief" },
      user: { name: email },
      attestation: "none",
      authenticatorSelection: { residentKey: "required", userVerification: "required" },
    });
    const added = await addPasskey(token, new Passkey().create(begun.body));
    expect(added.status).toBe(201);
    expect(added.headers.get("cache-control")).toBe("no-store");
    expect(new Set(added.body.recovery_codes).size).toBe(10);
    expect(await stateOf(token)).toMatchObject({
      enabled: true,
      kind: "passkey",
      passkeys: 1,
      recovery_codes_left: 10,
    });
    expect(await passkeysOf(token)).toEqual([
      { id: added.body.id, name: "My laptop", synced: false, created_at: expect.any(String), last_used_at: null },
    ]);
  });

  test("isn't done for a session alone, or with a wrong password", async () => {
    const { token } = await signUpConfirmed();
    expectRefused(await beginPasskey(token, {}), 403, "password");
    expectRefused(await beginPasskey(token, { password: "not-the-right-one" }), 400, "password");
  });

  test("takes a confirmed address, so that nobody puts a lock on another person's address", async () => {
    const { token } = await signUp();
    expectRefused(await beginPasskey(token), 409, "email");
  });

  test("takes a code or a passkey once there is a second factor, and gives no further recovery codes", async () => {
    const account = await signUpWithPasskey();
    const { token } = account;
    expectRefused(await beginPasskey(token), 403, "otp");
    const begun = await beginPasskey(token, await proofBy(account));
    expect(begun.body.excludeCredentials).toEqual([expect.objectContaining({ id: account.passkey.id })]);
    const added = await addPasskey(token, new Passkey().create(begun.body), "My phone");
    expect(added.body).toMatchObject({ name: "My phone", recovery_codes: [] });
    expect(await stateOf(token)).toMatchObject({ passkeys: 2, recovery_codes_left: 10 });
  });

  test("takes a code from the app of somebody who has one", async () => {
    const account = await signUpEnrolled();
    expectRefused(await beginPasskey(account.token), 403, "otp");
    const begun = await beginPasskey(account.token, { password, otp: await freshCode(account) });
    const added = await addPasskey(account.token, new Passkey().create(begun.body));
    expect(added.body).toMatchObject({ recovery_codes: [] });
    expect(await stateOf(account.token)).toMatchObject({ kind: "totp", passkeys: 1 });
  });

  test("uses its challenge up", async () => {
    const { token } = await signUpConfirmed();
    const { body } = await beginPasskey(token);
    expect((await addPasskey(token, new Passkey().create(body))).status).toBe(201);
    expectRefused(await addPasskey(token, new Passkey().create(body)), 400, "credential");
  });

  test("isn't done with the challenge of another login, or of another person", async () => {
    const [one, other] = await Promise.all([signUpConfirmed(), signUpConfirmed()]);
    const { body } = await beginPasskey(one.token);
    expectRefused(await addPasskey(other.token, new Passkey().create(body)), 400, "credential");
    const second = (await tryLogin(one.client, { username: one.email, password })).body.access_token;
    expectRefused(await addPasskey(second, new Passkey().create(body)), 400, "credential");
    expect((await addPasskey(one.token, new Passkey().create(body))).status).toBe(201);
  });

  test("isn't done with a challenge that has expired, or was given for something else", async () => {
    const account = await signUpWithPasskey();
    const begun = (await beginPasskey(account.token, await proofBy(account))).body;
    await expireChallenge(begun.challenge);
    expectRefused(await addPasskey(account.token, new Passkey().create(begun)), 400, "credential");
    for (const { body } of [await challengeFor(account.token), await beginLogin()])
      expectRefused(await addPasskey(account.token, new Passkey().create(body)), 400, "credential");
  });

  for (const [what, wrong] of misbehaviours) {
    test(`refuses an answer with ${what}`, async () => {
      const { token } = await signUpConfirmed();
      const { body } = await beginPasskey(token);
      const flags = wrong.flags === undefined ? {} : { flags: wrong.flags | 64 };
      const answer = await addPasskey(token, new Passkey().create(body, { ...wrong, ...flags }));
      expectRefused(answer, 400, "credential");
      expect(await stateOf(token)).toMatchObject({ enabled: false });
    });
  }

  test("refuses a key of an algorithm that we don't ask for", async () => {
    const { token } = await signUpConfirmed();
    const { body } = await beginPasskey(token);
    expectRefused(await addPasskey(token, new Passkey().create(body, { algorithm: -35 })), 400, "credential");
  });

  test("refuses certificates that it hasn't asked for, and so calls no address that is named in one", async () => {
    const { token } = await signUpConfirmed();
    for (const format of ["packed", "fido-u2f", "android-key", "android-safetynet", "tpm", "apple"]) {
      const { body } = await beginPasskey(token);
      const statement = new Map([["x5c", [Buffer.from("a certificate")]]]);
      expectRefused(await addPasskey(token, new Passkey().create(body, { format, statement })), 400, "credential");
    }
  });

  test("refuses a passkey that anybody has already", async () => {
    const one = await signUpWithPasskey();
    const other = await signUpConfirmed();
    const { body } = await beginPasskey(other.token);
    expectRefused(await addPasskey(other.token, one.passkey.create(body)), 409, "message");
    expect(await stateOf(other.token)).toMatchObject({ enabled: false, recovery_codes_left: 0 });
  });

  test("of ten calls with one challenge, one adds a passkey", async () => {
    const { token } = await signUpConfirmed();
    const { body } = await beginPasskey(token);
    const answers = await together(10, () => addPasskey(token, new Passkey().create(body)));
    expect(tally(answers.map(({ status }) => status))).toEqual({ 201: 1, 400: 9 });
  });

  test("ends at twenty", async () => {
    const account = await signUpWithPasskey();
    await query(
      `INSERT INTO passkeys (id, user_id, credential_id, public_key, counter, transports, name, synced)
        SELECT gen_random_uuid(), u.id, decode(md5(u.id::text || n), 'hex'), '\\x00', 0, '{}', 'x', false
        FROM users u, generate_series(1, 19) n WHERE u.email = $1`,
      [account.email],
    );
    expectRefused(await beginPasskey(account.token, await proofBy(account)), 409, "message");
  });
});

test.describe("removing a passkey", () => {
  test("takes the password and a second factor, and the last one takes the recovery codes with it", async () => {
    const account = await signUpWithPasskey();
    const { token, passkeyId } = account;
    expectRefused(await removePasskey(token, passkeyId, {}), 403, "password");
    expectRefused(await removePasskey(token, passkeyId, { password }), 403, "otp");
    const wrong = { ...(await proofBy(account)), password: "not-the-right-one" };
    expectRefused(await removePasskey(token, passkeyId, wrong), 400, "password");
    expect((await removePasskey(token, passkeyId, await proofBy(account))).status).toBe(200);
    expect(await stateOf(token)).toEqual({
      enabled: false,
      kind: null,
      since: null,
      passkeys: 0,
      recovery_codes_left: 0,
    });
    expect((await tryLogin(account.client, { username: account.email, password })).status).toBe(200);
  });

  test("works with a recovery code, for somebody who has lost it", async () => {
    const { token, passkeyId, recoveryCodes } = await signUpWithPasskey();
    const proof = { password, recovery_code: recoveryCodes[0] };
    expect((await removePasskey(token, passkeyId, proof)).status).toBe(200);
  });

  test("isn't done by a passkey that has answered another login's challenge, or the same one twice", async () => {
    const account = await signUpWithPasskey();
    const other = await anotherToken(account);
    const foreign = { password, passkey: account.passkey.get((await challengeFor(other)).body) };
    expectRefused(await removePasskey(account.token, account.passkeyId, foreign), 400, "passkey");
    const proof = await proofBy(account);
    expect((await renewCodes(account.token, proof)).status).toBe(200);
    expectRefused(await removePasskey(account.token, account.passkeyId, proof), 400, "passkey");
  });

  test("leaves the app and the recovery codes, and removing the app leaves the passkey", async () => {
    const account = await signUpWithPasskey();
    const { secret } = (await begin(account.token, await proofBy(account))).body;
    const confirmed = await confirmWith(account.token, codeOf(secret, await stepNow()));
    expect(confirmed.body).toEqual({ recovery_codes: [] });
    expect(await stateOf(account.token)).toMatchObject({ kind: "totp", passkeys: 1, recovery_codes_left: 10 });
    expect((await turnOff(account.token, await proofBy(account))).status).toBe(200);
    expect(await stateOf(account.token)).toMatchObject({ enabled: true, kind: "passkey", recovery_codes_left: 10 });
    expectRefused(await turnOff(account.token, await proofBy(account)), 409, "message");
    expect((await tryPasskey(account)).status).toBe(200);
  });

  test("isn't done while one of the person's teams requires a second factor and it is their last", async () => {
    const account = await signUpWithPasskey();
    const rule = { second_factor_required: true, password };
    expect((await call("PATCH", `/team/${account.teamId}`, { token: account.token, body: rule })).status).toBe(200);
    expectRefused(await removePasskey(account.token, account.passkeyId, await proofBy(account)), 409, "message");
    expect((await tryPasskey(account)).status).toBe(200);
    const begun = await beginPasskey(account.token, await proofBy(account));
    expect((await addPasskey(account.token, new Passkey().create(begun.body))).status).toBe(201);
    expect((await removePasskey(account.token, account.passkeyId, await proofBy(account))).status).toBe(200);
  });

  test("of another person is not found, whatever is shown for it", async () => {
    const [one, other] = await Promise.all([signUpWithPasskey(), signUpWithPasskey()]);
    for (const id of [other.passkeyId, "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b", "x"]) {
      expectRefused(await removePasskey(one.token, id, await proofBy(one)), 404, "message");
      const renamed = await call("PATCH", `/user/me/passkeys/${id}`, { token: one.token, body: { name: "Mine" } });
      expectRefused(renamed, 404, "message");
    }
    expect(await passkeysOf(other.token)).toHaveLength(1);
  });
});

test("a passkey is renamed, and the name has to say something", async () => {
  const { token, passkeyId, teamId } = await signUpWithPasskey();
  const rename = (name: unknown) => call("PATCH", `/user/me/passkeys/${passkeyId}`, { token, body: { name } });
  expect((await rename("  My phone ")).body).toMatchObject({ id: passkeyId, name: "My phone" });
  for (const name of ["", "  ", "x".repeat(101), 1, null, "\u200b"]) expectRefused(await rename(name), 400, "name");
  expect(await passkeysOf(token)).toMatchObject([{ name: "My phone" }]);
  expect((await auditOf(teamId))[0]).toMatchObject({
    action: "passkey.renamed",
    before: { name: "My laptop" },
    after: { name: "My phone" },
  });
});

test("mails and the audit log tell of passkeys, and the export has them without their keys", async () => {
  const account = await signUpWithPasskey();
  expect((await newestMail(account.email, "A passkey was added")).text).toContain("My laptop");
  const exported = await call<Record<string, unknown>>("GET", "/user/me/export", { token: account.token });
  expect(exported.body.passkeys).toMatchObject([{ id: account.passkeyId, name: "My laptop" }]);
  expect(exported.text).not.toContain(account.passkey.id);
  await removePasskey(account.token, account.passkeyId, await proofBy(account));
  expect((await newestMail(account.email, "A passkey was removed")).text).toContain("My laptop");
  expect((await auditOf(account.teamId)).map(({ action }) => action)).toEqual(["passkey.removed", "passkey.added"]);
  for (const { text } of await mailsTo(account.email))
    for (const code of account.recoveryCodes) expect(text).not.toContain(code);
});

test("the database holds no challenge in clear", async () => {
  const { body } = await beginLogin();
  const bytes = Buffer.from(body.challenge, "base64url");
  const rows = await query("SELECT 1 FROM passkey_challenges WHERE challenge_hash IN ($1, $2)", [
    bytes,
    Buffer.from(body.challenge),
  ]);
  expect(rows).toEqual([]);
});

test("owners see that a member with a passkey has a second factor", async () => {
  const account = await signUpWithPasskey();
  const users = await call<{ second_factor: boolean }[]>("GET", "/user", { token: account.token });
  expect(users.body).toMatchObject([{ second_factor: true }]);
});

test("bodies that are no passkey are refused on the field that is wrong, and never a defect", async () => {
  const { token, passkey } = await signUpWithPasskey();
  const { body } = await beginLogin();
  const good = passkey.get(body);
  const bad: unknown[] = [
    null,
    [],
    "x",
    1,
    {},
    { ...good, id: "" },
    { ...good, id: "ä" },
    { ...good, id: "A".repeat(2_000) },
    { ...good, type: "password" },
    { ...good, response: null },
    { ...good, response: {} },
    { ...good, response: { ...good.response, signature: "!" } },
    { ...good, response: { ...good.response, clientDataJSON: 1 } },
    { ...good, response: { ...good.response, userHandle: [] } },
  ];
  for (const one of bad) {
    const answer = await call("POST", "/session", { body: { passkey: one }, headers: fromPortal() });
    expect([400, 401], JSON.stringify(one)).toContain(answer.status);
    expect((await addPasskey(token, one as object)).status).toBe(400);
  }
});
