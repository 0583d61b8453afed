import { equalHashes, hashSecret, isClientId, isSecretOf } from "@/lib/auth/secret";
import { pool } from "@/lib/db";
import { OAuthError } from "@/lib/errors";

interface Row {
  id: string;
  team_id: string | null;
  name: string;
  trusted: boolean;
  secret_hash: Buffer;
  is_public: boolean;
  stale: boolean;
}

/** A client of this API that has shown its secret, or has none. */
export interface AuthenticatedClient {
  id: string;
  teamId: string | null;
  name: string;
  /** Whether it was made a trusted one; if it still may be is to be asked where that matters: see `isVouched`. */
  trusted: boolean;
  /** Whether it has no secret (RFC 6749, section 2.1): then anybody may have named it. */
  isPublic: boolean;
}

/** The one answer to a client that fails to authenticate, whatever the reason. */
export const invalidClient = () => new OAuthError("invalid_client", "Unknown client or wrong client secret.");

/**
 * Client authentication (RFC 6749, section 2.3.1). Also notes, once a day, that the client is in use.
 * @param publicToo whether a public client may come by its ID alone: where what it brings proves that it is the one, as a code with its verifier
 * @throws OAuthError `invalid_client`
 */
export async function authenticateClient(
  clientId: string | undefined,
  clientSecret: string | undefined,
  { publicToo = false } = {},
): Promise<AuthenticatedClient> {
  if (!clientId || !isClientId(clientId)) throw invalidClient();
  if (clientSecret ? !isSecretOf("client_secret", clientSecret) : !publicToo) throw invalidClient();
  const { rows } = await pool.query<Row>({
    name: "client-by-id",
    text: `SELECT id, team_id, name, trusted, secret_hash, is_public, last_used_at IS NULL OR last_used_at < now() - interval '1 day' AS stale
      FROM api_clients WHERE client_id = $1`,
    values: [clientId],
  });
  const client = rows[0];
  if (!client) throw invalidClient();
  // A public client that sends a secret isn't the one it says it is.
  const isKnown = clientSecret ? equalHashes(client.secret_hash, hashSecret(clientSecret)) : client.is_public;
  if (!isKnown) throw invalidClient();
  if (client.stale) await pool.query("UPDATE api_clients SET last_used_at = now() WHERE id = $1", [client.id]);
  const { id, team_id: teamId, name, trusted, is_public: isPublic } = client;
  return { id, teamId, name, trusted, isPublic };
}
