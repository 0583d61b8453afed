import { randomBytes } from "node:crypto";
import { expect } from "@playwright/test";
import { call, untilTaken, type CallOptions } from "./api";
import { query } from "./database";
import { serviceKey } from "./environment";

/** Something unique, so that tests don't meet each other's data. */
export const unique = (): string => randomBytes(6).toString("hex");

export const password = "correct-horse-battery";

export interface Client {
  client_id: string;
  client_secret: string;
}

export interface Tokens {
  access_token: string;
  refresh_token: string;
}

export interface Account {
  teamId: string;
  teamName: string;
  email: string;
  client: Client;
  tokens: Tokens;
  /** The access token. */
  token: string;
}

/** Where a caller comes from, if that matters. */
type From = Pick<CallOptions, "headers">;

/** An untrusted client of the Management API, registered as a stranger would. */
export async function registerClient(from: From = {}): Promise<Client> {
  const body = { name: "tests", redirectURI: "https://example.com/callback", trusted: false };
  const answer = await untilTaken(() => call<Client>("POST", "/client", { ...from, body }));
  expect(answer.status).toBe(201);
  return answer.body;
}

export async function logIn(email: string, client: Client, from: From = {}): Promise<Tokens> {
  const body = { grant_type: "password", username: email, password, ...client };
  const answer = await untilTaken(() => call<Tokens>("POST", "/login", { ...from, body }));
  expect(answer.status).toBe(200);
  return answer.body;
}

/** A new team with its owner, logged in. */
export async function signUp(from: From = {}): Promise<Account> {
  const teamName = `Team ${unique()}`;
  const email = `owner-${unique()}@example.com`;
  const body = { team_name: teamName, email, password, first_name: "Olive", last_name: "Owner" };
  const team = await untilTaken(() => call<{ id: string }>("POST", "/team", { ...from, body }));
  expect(team.status).toBe(201);
  const client = await registerClient(from);
  const tokens = await logIn(email, client, from);
  return { teamId: team.body.id, teamName, email, client, tokens, token: tokens.access_token };
}

/** Lets an address be confirmed, as the mailed link does: before that, only a few mails may be sent to others. */
export const confirmAddress = (email: string) =>
  query("UPDATE users SET email_verified_at = now() WHERE email = $1", [email]);

export async function createApplication(
  token: string,
  name = `Application ${unique()}`,
): Promise<{ id: string; name: string }> {
  const answer = await call<{ id: string; name: string }>("POST", "/application", {
    token,
    body: { name, description: "For a test.", icon: "icon.png" },
  });
  expect(answer.status).toBe(201);
  return answer.body;
}

export interface Credentials extends Client {
  id: string;
  label: string;
  secret_hint: string;
}

export async function createCredentials(
  token: string,
  applicationId: string,
  environment: "sandbox" | "production" = "production",
): Promise<Credentials> {
  const answer = await call<Credentials>("POST", `/application/${applicationId}/creds`, {
    token,
    body: { label: `Label ${unique()}`, environment },
  });
  expect(answer.status).toBe(201);
  return answer.body;
}

/** What the Communication API asks on each of its logins. */
export async function verify({ client_id, client_secret }: Client): Promise<Record<string, unknown>> {
  const answer = await call("POST", "/creds/verify", { token: serviceKey(), body: { client_id, client_secret } });
  expect(answer.status).toBe(200);
  return answer.body;
}
