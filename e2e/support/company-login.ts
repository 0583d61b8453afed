import { expect } from "@playwright/test";
import { password, signUp, unique } from "./accounts";
import { call } from "./api";
import { query } from "./database";
import { productUrl } from "./environment";
import { client, startIdentityProvider, visit, type Person } from "./identity-provider";

const redirectUri = () => `${productUrl()}/login/return`;
const page = () => ({ origin: productUrl() });

/** What a page of the portal sends, with the cookie that an answer has set. */
export const sessionOf = (answer: { headers: Headers }) => ({
  cookie: answer.headers.get("set-cookie")?.split(";")[0] ?? "",
  ...page(),
});

/** Shows what a provider sent the browser back with. @param cookie those that the browser has */
export const finish = (answer: Record<string, string>, cookie: string) =>
  call<{ outcome: string }>("POST", "/session/sso/finish", { body: answer, headers: { ...page(), cookie } });

/** A team whose people log in with their company account, at a provider that runs in the test. Stop it in the end. */
export async function startCompany() {
  const provider = await startIdentityProvider(redirectUri());
  const team = await signUp();
  const domain = `${unique()}.example`;
  const settings = { issuer: provider.issuer, ...client, domain };
  const set = await call("PUT", `/team/${team.teamId}/sso`, { token: team.token, body: { ...settings, password } });
  expect(set.status).toBe(200);
  expect(set.text).not.toContain(client.client_secret);
  await query("UPDATE team_identity_providers SET domain_proven_at = now() WHERE team_id = $1", [team.teamId]);

  const someone = (claims: Partial<Person> = {}): Person => {
    const sub = `s-${unique()}`;
    const email = `${sub}@${domain}`;
    return { sub, email, email_verified: true, given_name: "Ada", family_name: "Lovelace", ...claims };
  };

  /** Goes where an answer sends the browser. @returns what that comes back with */
  async function goThere(begun: { status: number; headers: Headers; body: { url: string } }, person: Person) {
    expect(begun.status).toBe(200);
    provider.person = person;
    const cookie = begun.headers.get("set-cookie")?.split(";")[0] ?? "";
    return { cookie, answer: await visit(begun.body.url, redirectUri()) };
  }

  async function begin(person: Person) {
    const body = { email: `x@${domain}` };
    return goThere(await call<{ url: string }>("POST", "/session/sso", { body, headers: page() }), person);
  }

  async function enter(person: Person) {
    const { answer, cookie } = await begin(person);
    return finish(answer, cookie);
  }

  /** The same for somebody who is logged in and proves that it's them. */
  async function prove(headers: { cookie: string }, person: Person) {
    const away = await goThere(await call<{ url: string }>("POST", "/user/me/proof/company", { headers }), person);
    return { ...away, cookie: `${headers.cookie}; ${away.cookie}` };
  }

  return { provider, team, domain, settings, someone, begin, enter, prove };
}
