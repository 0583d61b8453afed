import { createHash, randomBytes } from "node:crypto";
import { createClientId, createSecret } from "@/lib/auth/secret";
import { scopeNames, type Scope } from "@/lib/scopes";
import { password, unique, type Client } from "./accounts";
import { call } from "./api";
import { query } from "./database";
import { stored } from "./tokens";

interface Inserted {
  id: string;
  clientId: string;
  /** What the client calls with. */
  token: string;
}

/** A client with access to a member's account on this team, with an access token that has all its scopes. */
export async function insertGrant(
  teamId: string,
  email: string,
  scopes: readonly Scope[] = scopeNames,
): Promise<Inserted> {
  const token = createSecret("grant_token");
  const [row] = await query<{ id: string; client_id: string }>(
    `WITH client AS (
      INSERT INTO api_clients (id, client_id, secret_hash, name, redirect_uri, is_public)
      VALUES (uuidv7(), $5, $6, $7, 'http://127.0.0.1/callback', true) RETURNING id
    ), made AS (
      INSERT INTO client_grants (id, api_client_id, team_id, user_id, scopes, origin_hash, address)
      SELECT uuidv7(), c.id, $1, u.id, $4, $2, '203.0.113.7' FROM users u, client c WHERE u.email = $3 RETURNING id, api_client_id
    ), access AS (
      INSERT INTO grant_access_tokens (token_hash, grant_id, scopes, expires_at)
      SELECT $2, id, $4, now() + interval '1 hour' FROM made
    ), refresh AS (
      INSERT INTO grant_refresh_tokens (token_hash, grant_id, expires_at) SELECT $6, id, now() + interval '30 days' FROM made
    )
    SELECT id, api_client_id AS client_id FROM made`,
    [teamId, stored(token), email, scopes, createClientId("mgmt"), randomBytes(32), `Client ${unique()}`],
  );
  if (!row) throw new Error("There is no such person.");
  return { id: row.id, clientId: row.client_id, token };
}

/** What a client that a person gave access gets. */
export interface GrantTokens {
  access_token: string;
  refresh_token: string;
  token_type: string;
  expires_in: number;
  scope: string;
}

export const loopback = "http://127.0.0.1/callback";
export const site = "https://example.com/callback";
export const deviceGrant = "urn:ietf:params:oauth:grant-type:device_code";

/** @returns a new API client of nobody's team */
export async function newClient(more: object = {}): Promise<Client & { id: string; name: string }> {
  const body = { name: `Client ${unique()}`, redirectURI: site, ...more };
  const answer = await call<Client & { id: string; name: string }>("POST", "/client", { body });
  if (answer.status !== 201) throw new Error(answer.text);
  return answer.body;
}

interface Device {
  device_code: string;
  user_code: string;
  verification_uri: string;
  verification_uri_complete: string;
  expires_in: number;
  interval: number;
}

/** How a client shows who it is: a public one by its ID alone. */
export const who = ({ client_id, client_secret }: Client) => ({
  client_id,
  ...(client_secret ? { client_secret } : {}),
});

export const beginDevice = (client: Client, more: object = {}) =>
  call<Device>("POST", "/oauth/device_authorization", {
    body: { scope: "applications:read", ...who(client), ...more },
  });

export const approveDevice = (token: string, user_code: string, more: object = {}) =>
  call("POST", "/oauth/device/approve", { token, body: { user_code, password, ...more } });

export const exchange = (client: Client, body: object) =>
  call<GrantTokens & { error?: string }>("POST", "/oauth/token", { body: { ...who(client), ...body } });

export const poll = (client: Client, device_code: string) => exchange(client, { grant_type: deviceGrant, device_code });

/** Lets the time pass that a device waits between two polls. */
export const letPollAgain = (device_code: string) =>
  query("UPDATE device_codes SET polled_at = now() - interval '1 hour' WHERE code_hash = $1", [stored(device_code)]);

/** @returns a new verifier and its challenge (RFC 7636, section 4) */
export function newVerifier(): { verifier: string; challenge: string } {
  const verifier = randomBytes(32).toString("base64url");
  return { verifier, challenge: createHash("sha256").update(verifier).digest("base64url") };
}

/** What a client asks for in the authorization request. */
export const requestOf = ({ client_id }: Client, challenge: string, more: object = {}): Record<string, string> => ({
  response_type: "code",
  client_id,
  scope: "applications:read",
  code_challenge: challenge,
  code_challenge_method: "S256",
  ...more,
});

/** Gives consent, as the portal's page does. */
export const consent = (token: string, request: object) =>
  call<{ redirect_to: string }>("POST", "/oauth/authorize", { token, body: { ...request, password } });

interface Code {
  code: string;
  verifier: string;
  /** Where the browser went. */
  to: URL;
}

/** @returns a code that this person's consent has given the client */
export async function newCode(token: string, client: Client, more: object = {}): Promise<Code> {
  const { verifier, challenge } = newVerifier();
  const answer = await consent(token, requestOf(client, challenge, more));
  if (answer.status !== 200) throw new Error(answer.text);
  const to = new URL(answer.body.redirect_to);
  return { code: to.searchParams.get("code") ?? "", verifier, to };
}

/** @returns the answer to exchanging a code */
export const exchangeCode = (client: Client, { code, verifier }: Pick<Code, "code" | "verifier">, more: object = {}) =>
  exchange(client, { grant_type: "authorization_code", code, code_verifier: verifier, ...more });

/** @returns tokens of a new grant, by way of the browser */
export async function newGrant(token: string, client: Client, more: object = {}): Promise<GrantTokens> {
  const answer = await exchangeCode(client, await newCode(token, client, more));
  if (answer.status !== 200) throw new Error(answer.text);
  return answer.body;
}

/** @returns the answer to refreshing */
export const refreshGrant = (client: Client, refresh_token: string, more: object = {}) =>
  exchange(client, { grant_type: "refresh_token", refresh_token, ...more });

/** What a token that may read applications is answered. */
export const reads = async (token: string) => (await call("GET", "/application", { token })).status;

/** RFC 6749, section 5.2: for a code or a refresh token that isn't good. */
export const invalidGrant = { status: 400, body: { error: "invalid_grant" } };
