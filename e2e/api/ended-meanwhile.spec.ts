import { expect, test } from "@playwright/test";
import { password, signUp } from "../support/accounts";
import { call, type Answer } from "../support/api";
import { beginLogin, beginPasskey, challengeFor, signUpWithPasskey } from "../support/authenticator";
import { query } from "../support/database";
import { beginDevice, consent, newClient, newVerifier, requestOf } from "../support/grants";
import { expectRefused } from "../support/invites";
import { interleave } from "../support/interleave";
import { openSession } from "../support/portal-cookie";
import { loginOfToken } from "../support/proofs";
import { signUpConfirmed, signUpEnrolled, tryLogin } from "../support/second-factor";
import { stored } from "../support/tokens";

/** A call for something that is deleted, but not for good, when the call is authorized, and for good when it writes what belongs to that. */
const whileDeleted = <T>(table: string, column: string, value: unknown, work: () => Promise<T>): Promise<T> =>
  interleave({ text: `DELETE FROM ${table} WHERE ${column} = $1`, values: [value] }, work);

const expectUnknownClient = (answer: Answer) => {
  expect(answer.status).toBe(401);
  expect(answer.body).toMatchObject({ error: "invalid_client" });
};

test("a login that is asked for its second factor is refused if its client is deleted in that moment", async () => {
  const { email, client } = await signUpEnrolled();
  const half = () => tryLogin(client, { username: email, password });
  expect((await half()).body).toMatchObject({ error: "mfa_required" });
  expectUnknownClient(await whileDeleted("api_clients", "client_id", client.client_id, half));
});

test("a device gets no code if its client is deleted in that moment", async () => {
  const client = await newClient();
  expect((await beginDevice(client)).status).toBe(200);
  expectUnknownClient(await whileDeleted("api_clients", "id", client.id, () => beginDevice(client)));
});

test("consent to a client that is deleted in that moment gives no code", async () => {
  const [{ token }, client] = [await signUp(), await newClient()];
  const give = () => consent(token, requestOf(client, newVerifier().challenge));
  expect((await give()).status).toBe(200);
  const answer = await whileDeleted("api_clients", "id", client.id, give);
  expect(answer.status).toBe(400);
});

test("a login that ends in the moment in which it asks for a passkey's challenge gets none", async () => {
  const { token } = await signUpConfirmed();
  const answer = await whileDeleted("logins", "id", await loginOfToken(token), () => beginPasskey(token));
  expect(answer.status).toBe(401);
  const other = await signUpWithPasskey();
  const challenge = () => challengeFor(other.token);
  expect((await whileDeleted("logins", "id", await loginOfToken(other.token), challenge)).status).toBe(401);
});

test("a login whose second half is over gets no challenge for a passkey", async () => {
  const { email } = await signUpWithPasskey();
  const half = (await openSession(email)).answer.body as { mfa_token: string };
  const begin = () => beginLogin(half);
  const answer = await whileDeleted("mfa_tokens", "token_hash", stored(half.mfa_token), begin);
  expectRefused(answer, 400, "mfa_token");
});

test("a login that ends in the moment in which it goes to link an account comes back to nothing", async () => {
  const { token } = await signUpConfirmed();
  const begin = () => call("POST", "/user/me/identities", { token, body: { provider: "google", password } });
  const id = await loginOfToken(token);
  const answer = await whileDeleted("logins", "id", id, begin);
  expect(answer.status).toBeLessThan(500);
  expect(await query("SELECT 1 FROM sso_attempts WHERE login_id = $1", [id])).toEqual([]);
});
