import { expect } from "@playwright/test";
import { signUp, unique, type Account } from "./accounts";
import { call, type Answer } from "./api";
import { query } from "./database";
import { visitGitHub, type GitHubPerson } from "./github";
import { visitGoogle, type GooglePerson } from "./google";
import { fromPortal } from "./portal-cookie";

type ProviderId = "google" | "github";

/** A browser that is away at Google or GitHub: where it was sent, and the cookies it comes back with. */
export interface Away {
  url: string;
  cookie: string;
}

export const cookieOf = ({ headers }: Pick<Answer, "headers">): string =>
  headers
    .getSetCookie()
    .map((set) => set.split(";")[0] ?? "")
    .join("; ");

/** Begins to log in. */
export async function beginAt(provider: ProviderId): Promise<Away> {
  const begun = await call<{ url: string }>("POST", "/session/external", { body: { provider }, headers: fromPortal() });
  expect(begun.status).toBe(200);
  return { url: begun.body.url, cookie: cookieOf(begun) };
}

/** Comes back with an answer, in a browser with these cookies. */
export const finish = (answer: Record<string, string>, cookie: string): Promise<Answer> =>
  call("POST", "/session/external/finish", { body: answer, headers: { ...fromPortal(), cookie } });

/** Logs in with Google, from the first click to the last. */
export async function enterByGoogle(person: GooglePerson): Promise<Answer> {
  const { url, cookie } = await beginAt("google");
  return finish(await visitGoogle(url, person), cookie);
}

/** The same with GitHub. */
export async function enterByGitHub(person: GitHubPerson): Promise<Answer> {
  const { url, cookie } = await beginAt("github");
  return finish(await visitGitHub(url, person), cookie);
}

/** Begins to link an account. @param cookie of somebody who is logged in to the portal */
export async function beginLinkAt(
  provider: ProviderId,
  cookie: string,
  body: object,
): Promise<Answer<{ url: string }>> {
  return call("POST", "/user/me/identities", { body: { provider, ...body }, headers: { ...fromPortal(), cookie } });
}

let people = Math.floor(Math.random() * 1e9);

/** Somebody whom nobody has seen: their numbers at GitHub differ. */
export const newGitHubPerson = (): GitHubPerson => ({ id: (people += 1), login: `octo-${unique()}` });

/** Somebody whose address Google gives out itself. */
export const newGooglePerson = (claims: Partial<GooglePerson> = {}): GooglePerson => {
  const sub = unique();
  return { sub, email: `${sub}@gmail.com`, email_verified: true, ...claims };
};

/** An account whose address Google gives out: its owner has confirmed it, and chosen the password. */
export async function signUpAtGmail(): Promise<{ account: Account; person: GooglePerson }> {
  const account = await signUp();
  const person = newGooglePerson();
  const email = String(person.email);
  await query("UPDATE users SET email = $2, email_verified_at = now(), password_proven_at = now() WHERE email = $1", [
    account.email,
    email,
  ]);
  return { account: { ...account, email }, person };
}
