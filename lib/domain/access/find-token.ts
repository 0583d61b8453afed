import { hashSecret, isSecretOf } from "@/lib/auth/secret";
import { isAllowed } from "@/lib/contract/ip-ranges";
import { pool } from "@/lib/db";
import { gathering } from "@/lib/gathering";
import { forEachKey, forKeptPlan } from "@/lib/kept-plan";
import { log } from "@/lib/log";
import type { TeamRole } from "@/lib/permissions";
import { knownScopes } from "@/lib/scopes";
import type { Actor, Source } from "../actor";
import { grantLives } from "../grants/lifetimes";
import { hasFactor } from "../second-factors/find-factor";
import { onFirstUse, settledIn } from "./settled";

// As for sessions, one round trip each, and none that a login's token would have to wait for: the prefix says where a token is looked up.

/** SQL: whether the last use is to be noted again. */
const isStale = (column: string) => `(${column} IS NULL OR ${column} < now() - interval '5 minutes')`;

interface ServiceRow {
  token: string;
  id: string;
  team_id: string;
  token_scopes: string[];
  scopes: string[];
  addresses: string[];
  stale: boolean;
  settled: boolean;
}

const byServiceToken = onFirstUse(
  () => `SELECT encode(k.token_hash, 'base64') AS token, a.id, a.team_id, k.scopes AS token_scopes, a.scopes, a.addresses,
    ${isStale("a.last_used_at")} AS stale, ${settledIn("a.team_id")} AS settled
  FROM service_tokens k
  JOIN service_accounts a ON a.id = k.service_account_id AND a.deleted_at IS NULL AND a.expires_at > now()
  JOIN teams t ON t.id = a.team_id AND t.deleted_at IS NULL
  WHERE k.token_hash = given.key AND k.expires_at > now()`,
);

interface PersonalRow {
  token: string;
  id: string;
  user_id: string;
  team_id: string;
  role: TeamRole;
  scopes: string[];
  stale: boolean;
  settled: boolean;
  lacks_factor: boolean;
}

const byPersonalToken = onFirstUse(
  () => `SELECT encode(k.token_hash, 'base64') AS token, k.id, k.user_id, k.team_id, m.role, k.scopes,
    ${isStale("k.last_used_at")} AS stale, ${settledIn("k.team_id", "u")} AS settled,
    CASE WHEN t.second_factor_required THEN NOT ${hasFactor} ELSE false END AS lacks_factor
  FROM personal_tokens k
  JOIN memberships m ON m.team_id = k.team_id AND m.user_id = k.user_id
  JOIN users u ON u.id = k.user_id AND u.disabled_at IS NULL AND u.deleted_at IS NULL
  JOIN teams t ON t.id = k.team_id AND t.deleted_at IS NULL
  WHERE k.token_hash = given.key AND k.expires_at > now()`,
);

interface GrantRow extends PersonalRow {
  api_client_id: string;
}

const byGrantToken = onFirstUse(
  () => `SELECT encode(k.token_hash, 'base64') AS token, g.id, g.api_client_id, g.user_id, g.team_id, m.role, k.scopes,
    ${isStale("g.last_used_at")} AS stale, ${settledIn("g.team_id", "u")} AS settled,
    CASE WHEN t.second_factor_required THEN NOT ${hasFactor} ELSE false END AS lacks_factor
  FROM grant_access_tokens k
  JOIN client_grants g ON g.id = k.grant_id AND ${grantLives}
  JOIN memberships m ON m.team_id = g.team_id AND m.user_id = g.user_id
  JOIN users u ON u.id = g.user_id AND u.disabled_at IS NULL AND u.deleted_at IS NULL
  JOIN teams t ON t.id = g.team_id AND t.deleted_at IS NULL
  WHERE k.token_hash = given.key AND k.expires_at > now()`,
);

/** @returns what finds rows by the hashes of tokens, many at once */
const finding = <Row extends { token: string }>(name: string, textOf: () => string) => {
  const text = onFirstUse(() => forEachKey("bytea", textOf()));
  return gathering(async (hashes) => {
    const values = [forKeptPlan(hashes.map((hash) => Buffer.from(hash, "base64")))];
    const { rows } = await pool.query<Row>({ name, text: text(), values });
    return new Map(rows.map((row) => [row.token, row]));
  });
};

const findServiceToken = finding<ServiceRow>("service-tokens", byServiceToken);
const findPersonalToken = finding<PersonalRow>("personal-tokens", byPersonalToken);
const findGrantToken = finding<GrantRow>("grant-tokens", byGrantToken);

const keyOf = (token: string): string => Buffer.from(hashSecret(token)).toString("base64");

/**
 * @param token of a service account, from an untrusted source
 * @returns who it stands for; null if it is unknown, expired or ended, or can't be used from there
 */
export async function findByServiceToken(token: string, source: Source): Promise<Actor | null> {
  if (!isSecretOf("service_token", token)) return null;
  const row = await findServiceToken(keyOf(token));
  if (!row || !isAllowed(row.addresses, source.address)) return null;
  if (row.stale) noteUse("service_accounts", row.id);
  return {
    kind: "service_account",
    userId: row.id,
    teamId: row.team_id,
    // It acts as an admin would, since admins make it; never as an owner.
    role: "admin",
    applicationRole: null,
    // What the account has lost since, its tokens have lost, too.
    scopes: knownScopes(row.token_scopes.filter((scope) => row.scopes.includes(scope))),
    sessionId: row.id,
    loginId: row.id,
    apiClientId: null,
    lacksFactor: false,
    viaProvider: false,
    isSettled: row.settled,
    source,
  };
}

/**
 * @param token a personal access token, from an untrusted source
 * @returns who it stands for, or null if it is unknown, expired or ended
 */
export async function findByPersonalToken(token: string, source: Source): Promise<Actor | null> {
  if (!isSecretOf("personal_token", token)) return null;
  const row = await findPersonalToken(keyOf(token));
  if (!row) return null;
  if (row.stale) noteUse("personal_tokens", row.id);
  return personOf(row, null, source);
}

/**
 * @param token of a client that a person gave access, from an untrusted source
 * @returns who it stands for, or null if it is unknown, expired or ended
 */
export async function findByGrantToken(token: string, source: Source): Promise<Actor | null> {
  if (!isSecretOf("grant_token", token)) return null;
  const row = await findGrantToken(keyOf(token));
  if (!row) return null;
  if (row.stale) noteUse("client_grants", row.id);
  return personOf(row, row.api_client_id, source);
}

/** A person within what a key of theirs may do. */
const personOf = (row: PersonalRow, apiClientId: string | null, source: Source): Actor => ({
  kind: "person",
  userId: row.user_id,
  teamId: row.team_id,
  role: row.role,
  applicationRole: null,
  scopes: knownScopes(row.scopes),
  sessionId: row.id,
  loginId: row.id,
  apiClientId,
  lacksFactor: row.lacks_factor,
  viaProvider: false,
  isSettled: row.settled,
  source,
});

/** Says that a key is in use, for the lists. Nobody waits for it: a row that somebody has locked is left alone. */
function noteUse(table: "service_accounts" | "personal_tokens" | "client_grants", id: string): void {
  const text = `UPDATE ${table} SET last_used_at = now() WHERE id = (
    SELECT id FROM ${table} WHERE id = $1 AND ${isStale("last_used_at")} FOR NO KEY UPDATE SKIP LOCKED)`;
  pool.query({ name: `note-use-${table}`, text, values: [id] }).catch((error: unknown) => {
    log().warn({ err: error }, "the use of a key could not be noted");
  });
}
