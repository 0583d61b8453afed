import type { Environment } from "@/lib/contract/environments";
import { equalHashes, hashSecret, isClientId, isSecretOf } from "@/lib/auth/secret";
import { checkedCache } from "@/lib/checked-cache";
import { gathering } from "@/lib/gathering";

/** Why credentials don't work. Callers aren't told: it would say which IDs exist. */
type Unusable = "malformed" | "unknown" | "wrong_secret";

/** Credentials with one of their secrets, as they are stored. */
interface Stored {
  key: string;
  credential_id: string;
  application_id: string;
  team_id: string;
  environment: Environment;
  /** Whether its application is over a budget that stops production. */
  blocked: boolean;
  /** Whether an invoice of its team stops production. */
  unpaid: boolean;
  disabled: boolean;
  /** The ranges they are limited to, and the scopes; null for none. */
  allowed_addresses: string[] | null;
  scopes: string[] | null;
  rate_per_minute: number | null;
  secret_id: string;
  /** Whether nothing has used it yet, as far as it is written. */
  is_new: boolean;
  secret_hash: Buffer;
  /** When the credentials end, and the secret after a rotation, in milliseconds since 1970; null for never. */
  ends_at: number | null;
  secret_ends_at: number | null;
}

/** Credentials with one of their live secrets. */
export interface LiveSecret extends Omit<Stored, "key" | "ends_at" | "secret_ends_at"> {
  expired: boolean;
  /** Whether it is the one from before a rotation. */
  is_old: boolean;
}

// One or two rows each: credentials have at most two live secrets. Whatever of them is chosen here must be in the triggers that write
// `credential_changes`, so that a deletion, or a narrower policy, holds for the next call everywhere. That an invoice stops production is a look into
// an index that is next to empty; what was paid stops nothing, even if the release before has noted that.
const findStored = checkedCache<Stored>(
  "live-secrets",
  `
  SELECT c.client_id AS key, c.id AS credential_id, c.application_id, c.team_id, c.environment,
    c.environment = 'production' AND a.production_blocked_at IS NOT NULL AS blocked,
    c.environment = 'production'
      AND EXISTS (SELECT 1 FROM invoices i WHERE i.team_id = c.team_id AND i.stopped_at IS NOT NULL AND i.status IN ('open', 'past_due')) AS unpaid,
    s.id AS secret_id, s.secret_hash, s.last_used_at IS NULL AS is_new,
    (extract(epoch FROM s.expires_at) * 1000)::float8 AS secret_ends_at, (extract(epoch FROM c.expires_at) * 1000)::float8 AS ends_at,
    c.disabled_at IS NOT NULL AS disabled,
    nullif(c.allowed_addresses, '{}') AS allowed_addresses, nullif(c.scopes, '{}') AS scopes, c.rate_per_minute
  FROM credentials c
  JOIN applications a ON a.id = c.application_id AND a.deleted_at IS NULL
  JOIN credential_secrets s ON s.credential_id = c.id
  WHERE c.client_id = given.key AND c.deleted_at IS NULL`,
);

const findLive = gathering(findStored);

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
  const stored = await findLive(clientId);
  if (!stored) return "unknown";
  const { rows, now } = stored;
  const live = rows.filter(({ secret_ends_at: end }) => end === null || end > now);
  const presented = hashSecret(clientSecret);
  const found = live.find(({ secret_hash }) => equalHashes(secret_hash, presented));
  if (!found) return live.length > 0 ? "wrong_secret" : "unknown";
  return {
    ...found,
    expired: found.ends_at !== null && found.ends_at <= now,
    is_old: found.secret_ends_at !== null,
  };
}
