import type { Environment } from "@/lib/contract/environments";
import { equalHashes, hashSecret, isClientId, isSecretOf } from "@/lib/auth/secret";
import { pool } from "@/lib/db";
import { gathering } from "@/lib/gathering";
import { forEachKey, forKeptPlan } from "@/lib/kept-plan";

/** Why credentials don't work. Callers aren't told: it would say which IDs exist. */
type Unusable = "malformed" | "unknown" | "wrong_secret";

/** Credentials with one of their live secrets. */
export interface LiveSecret {
  client_id: string;
  credential_id: string;
  application_id: string;
  team_id: string;
  environment: Environment;
  /** Whether its application is over a budget that stops production. */
  blocked: boolean;
  /** Whether an invoice of its team stops production. */
  unpaid: boolean;
  disabled: boolean;
  expired: boolean;
  /** The ranges they are limited to, and the scopes; null for none. */
  allowed_addresses: string[] | null;
  scopes: string[] | null;
  rate_per_minute: number | null;
  secret_id: string;
  /** Whether nothing has used it yet, as far as it is written. */
  is_new: boolean;
  /** Whether it is the one from before a rotation. */
  is_old: boolean;
  secret_hash: Buffer;
}

// One or two rows each: credentials have at most two live secrets. No cache, so that a deletion, or a
// narrower policy, holds for the next call everywhere. That an invoice stops production is a look into an index that is next to empty; what
// was paid stops nothing, even if the release before has noted that.
const text = forEachKey(
  "text",
  `
  SELECT c.client_id, c.id AS credential_id, c.application_id, c.team_id, c.environment,
    c.environment = 'production' AND a.production_blocked_at IS NOT NULL AS blocked,
    c.environment = 'production'
      AND EXISTS (SELECT 1 FROM invoices i WHERE i.team_id = c.team_id AND i.stopped_at IS NOT NULL AND i.status IN ('open', 'past_due')) AS unpaid,
    s.id AS secret_id, s.secret_hash,
    s.last_used_at IS NULL AS is_new, s.expires_at IS NOT NULL AS is_old,
    c.disabled_at IS NOT NULL AS disabled, coalesce(c.expires_at <= now(), false) AS expired,
    nullif(c.allowed_addresses, '{}') AS allowed_addresses, nullif(c.scopes, '{}') AS scopes, c.rate_per_minute
  FROM credentials c
  JOIN applications a ON a.id = c.application_id AND a.deleted_at IS NULL
  JOIN credential_secrets s ON s.credential_id = c.id AND (s.expires_at IS NULL OR s.expires_at > now())
  WHERE c.client_id = given.key AND c.deleted_at IS NULL`,
);

const findLive = gathering(async (clientIds) => {
  const { rows } = await pool.query<LiveSecret>({ name: "live-secrets", text, values: [forKeptPlan(clientIds)] });
  const found = new Map<string, LiveSecret[]>();
  for (const row of rows) found.set(row.client_id, [...(found.get(row.client_id) ?? []), row]);
  return found;
});

/**
 * @param clientId from an untrusted source
 * @param clientSecret likewise
 * @returns the live credentials that these are; or `malformed` for what we can't have made, `unknown` if no live ones have this ID, and
 * `wrong_secret` if some do
 * @throws whatever the database does
 */
export async function findLiveSecret(clientId: string, clientSecret: string): Promise<LiveSecret | Unusable> {
  if (!isClientId(clientId)) return "malformed";
  if (!isSecretOf("production_secret", clientSecret) && !isSecretOf("sandbox_secret", clientSecret)) {
    return "malformed";
  }
  const candidates = await findLive(clientId);
  const presented = hashSecret(clientSecret);
  const found = candidates?.find(({ secret_hash }) => equalHashes(secret_hash, presented));
  return found ?? (candidates ? "wrong_secret" : "unknown");
}
