import { expect } from "@playwright/test";
import type { TeamRole } from "@/lib/permissions";
import { password, signUp, unique, type Account } from "./accounts";
import { call, type Answer } from "./api";
import { mailboxUrl } from "./environment";
import { mailTo, tokenIn } from "./mailbox";
import type { User } from "./users";

export interface Invited {
  id: string;
  email: string;
  /** Of the mailed link. */
  token: string;
}

/** What is typed to add somebody. */
export const person = (role: TeamRole = "developer") => ({
  first_name: "Grace",
  last_name: "Hopper",
  email: `grace-${unique()}@example.com`,
  role,
});

export const add = (
  team: Pick<Account, "teamId" | "token">,
  body: object,
  token = team.token,
): Promise<Answer<User & { invite_id?: string }>> => call("POST", `/team/${team.teamId}/add`, { token, body });

/** Invites somebody, and opens the mail. */
export async function invite(
  team: Pick<Account, "teamId" | "token">,
  {
    role = "developer",
    email = person().email,
    by = team.token,
  }: { role?: TeamRole; email?: string; by?: string } = {},
): Promise<Invited> {
  const proof = role === "owner" ? { current_password: password } : {};
  const answer = await add(team, { ...person(role), email, ...proof }, by);
  expect(answer.status).toBe(201);
  return { id: answer.body.id, email, token: await mailedInvite(email) };
}

export const accept = (token: string, chosen: string = password): Promise<Answer<User>> =>
  call("POST", `/invite/${token}/accept`, { body: { password: chosen } });

export const cancel = (name: string, token?: string): Promise<Answer> =>
  call("POST", `/invite/${name}/cancel`, { token });

export const resend = (email: string, token?: string): Promise<Answer> =>
  call("POST", "/resend-email", { token, body: { email } });

/** Removes somebody, with the password that it takes for an owner. */
export const remove = (team: Pick<Account, "teamId">, id: string, token: string): Promise<Answer> =>
  call("DELETE", `/team/${team.teamId}/user/${id}`, { token, body: { password } });

interface Mail {
  subject: string;
  text: string;
  html: string;
}

/** @returns the mails to this address so far that this finds, newest first */
export async function mailsWith(address: string, pattern: RegExp): Promise<Mail[]> {
  const response = await fetch(`${mailboxUrl()}/messages.json?to=${encodeURIComponent(address)}`);
  return ((await response.json()) as Mail[]).filter((mail) => pattern.test(`${mail.subject}\n${mail.text}`));
}

/** Waits for this many such mails. @returns the newest */
export async function newestWith(address: string, pattern: RegExp, count = 1): Promise<Mail> {
  let mails: Mail[] = [];
  const poll = { intervals: [20, 50, 100, 250] };
  await expect.poll(async () => (mails = await mailsWith(address, pattern)).length, poll).toBeGreaterThanOrEqual(count);
  return mails[0] as Mail;
}

const link = /\/invite\/(\w+)/;

/** Waits for this many invites to this address. @returns the token of the newest */
export async function mailedInvite(email: string, count = 1): Promise<string> {
  return link.exec((await newestWith(email, link, count)).text)?.[1] ?? "";
}

/** A new team with its owner, whose address is confirmed where they are logged in: so their password is known to be theirs. */
export async function signUpConfirmed(): Promise<Account> {
  const account = await signUp();
  await confirm(account.email, account.token);
  return account;
}

/** Opens the link that confirms an address. @param token of a login of that account, if one is used for it */
export async function confirm(email: string, token?: string): Promise<void> {
  const answer = await call("POST", "/verify-email", { token, body: { token: tokenIn(await mailTo(email)) } });
  expect(answer.status).toBe(200);
}

/** A login with this password. @returns the status */
export async function loginStatus(account: Pick<Account, "client">, email: string, typed = password): Promise<number> {
  const body = { grant_type: "password", username: email, password: typed, ...account.client };
  return (await call("POST", "/login", { body })).status;
}

/** An answer that refuses, with a message under this field. */
export function expectRefused(answer: Answer, status: number, field = "message"): void {
  expect(answer.status).toBe(status);
  expect(answer.body).toMatchObject({ response: { [field]: expect.any(String) } });
}
