import { createClientId, createSecret } from "@/lib/auth/secret";
import { scopeNames, type Scope } from "@/lib/scopes";
import { password, unique, type Client } from "./accounts";
import { call } from "./api";
import { query } from "./database";
import { stored } from "./tokens";

/** @returns a time so many days from now, as callers send it */
export const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();

interface Inserted {
  id: string;
  /** What it calls with. */
  token: string;
}

/** A service account of the team, by an owner, with an access token that has all its scopes. */
export async function insertServiceAccount(
  teamId: string,
  scopes: readonly Scope[] = scopeNames,
): Promise<Inserted & Client> {
  const [clientId, clientSecret, token] = [
    createClientId("service"),
    createSecret("service_secret"),
    createSecret("service_token"),
  ];
  const [row] = await query<{ id: string }>(
    `INSERT INTO service_accounts (id, team_id, name, client_id, secret_hash, scopes, addresses, expires_at, created_by_id)
    SELECT uuidv7(), $1, $2, $3, $4, $5, '{}', now() + interval '30 days', user_id
    FROM memberships WHERE team_id = $1 AND role = 'owner' LIMIT 1 RETURNING id`,
    [teamId, `Robot ${unique()}`, clientId, stored(clientSecret), scopes],
  );
  if (!row) throw new Error("The team has no owner.");
  await query(
    `INSERT INTO service_tokens (token_hash, service_account_id, scopes, expires_at)
    VALUES ($1, $2, $3, now() + interval '1 hour')`,
    [stored(token), row.id, scopes],
  );
  return { id: row.id, token, client_id: clientId, client_secret: clientSecret };
}

/** A personal access token of a member, for this team. */
export async function insertPersonalToken(
  teamId: string,
  email: string,
  scopes: readonly Scope[] = scopeNames,
): Promise<Inserted> {
  const token = createSecret("personal_token");
  const [row] = await query<{ id: string }>(
    `INSERT INTO personal_tokens (id, token_hash, hint, team_id, user_id, name, scopes, expires_at)
    SELECT uuidv7(), $1, 'hint', $2, id, 'A token', $4, now() + interval '30 days' FROM users WHERE email = $3 RETURNING id`,
    [stored(token), teamId, email, scopes],
  );
  if (!row) throw new Error("There is no such person.");
  return { id: row.id, token };
}

/** A service account, as an owner or admin makes one. */
export interface ServiceAccount extends Client {
  id: string;
  name: string;
  scopes: string[];
  addresses: string[];
  expires_at: string;
  last_used_at: string | null;
  old_secret_expires_at: string | null;
}

/** @returns the answer to making a service account */
export const createServiceAccount = (token: string, more: object = {}) =>
  call<ServiceAccount>("POST", "/service-account", {
    token,
    body: { name: `Robot ${unique()}`, scopes: ["applications:read"], expires_at: inDays(30), password, ...more },
  });

interface Granted {
  access_token: string;
  token_type: string;
  expires_in: number;
  scope: string;
}

/** @returns the answer to a client credentials grant */
export const grantToken = ({ client_id, client_secret }: Client, more: object = {}, headers = {}) =>
  call<Granted>("POST", "/oauth/token", {
    headers,
    body: { grant_type: "client_credentials", client_id, client_secret, ...more },
  });

/** @returns the answer to making a personal access token */
export const createPersonalToken = (token: string, more: object = {}) =>
  call<{ id: string; token: string; scopes: string[] }>("POST", "/user/me/tokens", {
    token,
    body: { name: "My laptop", scopes: ["applications:read"], expires_at: inDays(30), password, ...more },
  });
