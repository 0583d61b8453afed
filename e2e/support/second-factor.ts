import { expect } from "@playwright/test";
import { confirmAddress, password, signUp, type Account, type Client, type Tokens } from "./accounts";
import { call, untilTaken, type Answer, type CallOptions } from "./api";
import { query } from "./database";
import { codeOf, stepNow } from "./totp";

const path = "/user/me/second-factor";

/** An account with a second factor, its key, and its recovery codes. */
export interface Enrolled extends Account {
  secret: string;
  recoveryCodes: string[];
}

type Key = Answer<{ secret: string; uri: string }>;
type Codes = Answer<{ recovery_codes: string[] }>;

export interface Waiting {
  error: string;
  mfa_token: string;
}

type From = Pick<CallOptions, "headers">;

export const begin = (token: string, body: object = { password }, from: From = {}): Promise<Key> =>
  untilTaken(() => call("POST", path, { ...from, token, body }));

export const confirmWith = (token: string, otp: unknown, from: From = {}): Promise<Codes> =>
  call("POST", `${path}/confirm`, { ...from, token, body: { otp } });

export const renewCodes = (token: string, body: object): Promise<Codes> =>
  untilTaken(() => call("POST", `${path}/recovery-codes`, { token, body }));

export const turnOff = (token: string, body: object, headers: Record<string, string> = {}): Promise<Answer> =>
  untilTaken(() => call("DELETE", path, { token, body, headers }));

export const stateOf = async (token: string): Promise<Record<string, unknown>> =>
  (await call("GET", path, { token })).body;

/** Somebody who may turn one on: a new team's owner, whose address is confirmed. */
export async function signUpConfirmed(): Promise<Account> {
  const account = await signUp();
  await confirmAddress(account.email);
  return account;
}

/** As if no code had been used for a while. */
export const forgetCodes = (email: string) =>
  query(
    "UPDATE second_factors SET last_step = 0 WHERE confirmed_at IS NOT NULL AND user_id = (SELECT id FROM users WHERE email = $1)",
    [email],
  );

/** A code of this very moment, which nobody has used. */
export async function freshCode({ email, secret }: Pick<Enrolled, "email" | "secret">): Promise<string> {
  await forgetCodes(email);
  return codeOf(secret, await stepNow());
}

/** Turns on a second factor for an account whose address is confirmed from now on. */
export async function enrol<Person extends Pick<Account, "email" | "token">>(
  account: Person,
  from: From = {},
): Promise<Person & { secret: string; recoveryCodes: string[] }> {
  await confirmAddress(account.email);
  const key = await begin(account.token, { password }, from);
  expect(key.status).toBe(200);
  const { secret } = key.body;
  const confirmed = await confirmWith(account.token, codeOf(secret, await stepNow()), from);
  expect(confirmed.status).toBe(200);
  await forgetCodes(account.email);
  return { ...account, secret, recoveryCodes: confirmed.body.recovery_codes };
}

/** A new team, whose owner has a second factor. */
export const signUpEnrolled = async (from: From = {}): Promise<Enrolled> => enrol(await signUp(from), from);

/** One call of `POST /login`, which is repeated while too many log in. */
export const tryLogin = (
  client: Client,
  body: object,
  options: CallOptions = {},
): Promise<Answer<Record<string, unknown> & Tokens>> =>
  untilTaken(() => call("POST", "/login", { ...options, body: { grant_type: "password", ...client, ...body } }));

/** The first half of a login. @returns the token to go on with */
export async function halfLogin(
  { email, client }: Pick<Account, "email" | "client">,
  more: object = {},
): Promise<string> {
  const answer = await tryLogin(client, { username: email, password, ...more });
  expect(answer.status).toBe(401);
  expect(answer.body).toMatchObject({ error: "mfa_required" });
  return (answer.body as unknown as Waiting).mfa_token;
}

/** A refused login. @param field what the message is about */
export function expectInvalidGrant(answer: Answer, field = "otp"): void {
  expect(answer.body).toMatchObject({
    error: "invalid_grant",
    errorType: "validation",
    response: { [field]: expect.any(String) },
  });
  expect(answer.status).toBe(400);
}
