import { equalHashes, hashSecret, isSecretOf, isServiceClientId } from "@/lib/auth/secret";
import { pool } from "@/lib/db";
import { OAuthError } from "@/lib/errors";
import { knownScopes, type Scope } from "@/lib/scopes";
import type { Source } from "../actor";
import { securityEvent } from "../audit/security-event";
import { isAllowed } from "@/lib/contract/ip-ranges";

interface Row {
  id: string;
  team_id: string;
  client_id: string;
  secret_hash: Buffer;
  /** The one before it, while that works, too. */
  old_secret_hash: Buffer | null;
  scopes: string[];
  addresses: string[];
  expired: boolean;
}

/** A service account that has shown its secret. */
export interface AuthenticatedServiceAccount {
  id: string;
  teamId: string;
  clientId: string;
  scopes: Scope[];
}

const refused = (why: string) => new OAuthError("invalid_client", why);
const unknown = () => refused("Unknown client or wrong client secret.");

/**
 * Client authentication of a service account (RFC 6749, section 2.3.1). That it has expired, or can't be used from there, is told only to
 * whoever has its secret.
 * @throws OAuthError `invalid_client`
 */
export async function authenticateServiceAccount(
  clientId: string | undefined,
  clientSecret: string | undefined,
  source: Source,
): Promise<AuthenticatedServiceAccount> {
  if (!clientId || !clientSecret) throw unknown();
  if (!isServiceClientId(clientId) || !isSecretOf("service_secret", clientSecret)) throw unknown();
  const { rows } = await pool.query<Row>({
    name: "service-account-by-client-id",
    text: `SELECT a.id, a.team_id, a.client_id, a.secret_hash,
        CASE WHEN a.old_secret_expires_at > now() THEN a.old_secret_hash END AS old_secret_hash, a.scopes, a.addresses, a.expires_at <= now() AS expired
      FROM service_accounts a JOIN teams t ON t.id = a.team_id AND t.deleted_at IS NULL
      WHERE a.client_id = $1 AND a.deleted_at IS NULL`,
    values: [clientId],
  });
  const [row] = rows;
  const hash = hashSecret(clientSecret);
  const works = [row?.secret_hash, row?.old_secret_hash].filter((known) => known && equalHashes(known, hash));
  if (!row) throw unknown();
  const refuse = (error: OAuthError): OAuthError => {
    securityEvent("service_account.refused", source, { team: row.team_id, target: row.id });
    return error;
  };
  if (works.length === 0) throw refuse(unknown());
  if (row.expired) throw refuse(refused("This service account has expired."));
  if (!isAllowed(row.addresses, source.address))
    throw refuse(refused("This service account can't be used from your address."));
  return { id: row.id, teamId: row.team_id, clientId: row.client_id, scopes: knownScopes(row.scopes) };
}
