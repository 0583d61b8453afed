import { equalHashes, hashSecret, isClientId, isSecretOf } from "@/lib/auth/secret";
import { pool } from "@/lib/db";
import { OAuthError } from "@/lib/errors";

interface Row {
  id: string;
  team_id: string | null;
  name: string;
  trusted: boolean;
  secret_hash: Buffer;
  stale: boolean;
}

/** A client of this API that has shown its secret. */
export interface AuthenticatedClient {
  id: string;
  teamId: string | null;
  name: string;
  /** Whether it was made a trusted one; if it still may be is to be asked where that matters: see `isVouched`. */
  trusted: boolean;
}

/** The one answer to a client that fails to authenticate, whatever the reason. */
export const invalidClient = () => new OAuthError("invalid_client", "Unknown client or wrong client secret.");

/**
 * Client authentication (RFC 6749, section 2.3.1). Also notes, once a day, that the client is in use.
 * @throws OAuthError `invalid_client`
 */
export async function authenticateClient(
  clientId: string | undefined,
  clientSecret: string | undefined,
): Promise<AuthenticatedClient> {
  if (!clientId || !clientSecret) throw invalidClient();
  if (!isClientId(clientId) || !isSecretOf("client_secret", clientSecret)) throw invalidClient();
  const { rows } = await pool.query<Row>({
    name: "client-by-id",
    text: `SELECT id, team_id, name, trusted, secret_hash, last_used_at IS NULL OR last_used_at < now() - interval '1 day' AS stale
      FROM api_clients WHERE client_id = $1`,
    values: [clientId],
  });
  const client = rows[0];
  if (!client || !equalHashes(client.secret_hash, hashSecret(clientSecret))) throw invalidClient();
  if (client.stale) await pool.query("UPDATE api_clients SET last_used_at = now() WHERE id = $1", [client.id]);
  return { id: client.id, teamId: client.team_id, name: client.name, trusted: client.trusted };
}
