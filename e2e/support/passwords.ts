import { expect } from "@playwright/test";
import { password, type Client, type Tokens } from "./accounts";
import { call, type Answer } from "./api";
import { tokenIn } from "./mailbox";
import { newestMail, subjects } from "./mails";

/** Another good password. */
export const newPassword = "battery-staple-correct";

export const forgot = (email: string, client?: Client): Promise<Answer<{ email: string; token?: string }>> =>
  call("POST", "/forgot-password", { body: { email, ...clientOf(client) } });

export const reset = (token: string, chosen = newPassword) =>
  call("POST", "/reset-password", { body: { token, password: chosen } });

export const tryLogin = (email: string, client: Client, typed = password): Promise<Answer<Tokens>> =>
  call("POST", "/login", { body: { grant_type: "password", username: email, password: typed, ...clientOf(client) } });

export const works = async (token: string): Promise<boolean> =>
  (await call("GET", "/user/me", { token })).status === 200;

/** Asks for a link to a new password. @returns the token in it */
export async function mailedResetToken(email: string, count = 1): Promise<string> {
  expect((await forgot(email)).status).toBe(200);
  return tokenIn(await newestMail(email, subjects.resetPassword, count));
}

/** A refusal that names this field. */
export function expectInvalid(answer: Answer, field: string): void {
  expect(answer.status).toBe(400);
  expect(answer.body).toMatchObject({ errorType: "validation", response: { [field]: expect.any(String) } });
}

const clientOf = (client?: Client) =>
  client ? { client_id: client.client_id, client_secret: client.client_secret } : {};
