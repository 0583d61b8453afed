import type { Environment } from "@/lib/contract/environments";
import { isClientId } from "@/lib/auth/secret";
import { checkedCache } from "@/lib/checked-cache";

/** What usage is counted for. */
export interface CountedCredential {
  credentialId: string;
  applicationId: string;
  teamId: string;
  environment: Environment;
  /** When it stopped being valid; what occurred before still counts. */
  deletedAt: Date | null;
}

interface Row {
  key: string;
  credential_id: string;
  application_id: string;
  team_id: string;
  environment: Environment;
  deleted_at: Date | null;
}

/** What is chosen here changes only with what the triggers of `credential_changes` note. */
const findRows = checkedCache<Row>(
  "counted-credentials",
  `SELECT c.client_id AS key, c.id AS credential_id, c.application_id, c.team_id, c.environment,
    least(c.deleted_at, a.deleted_at) AS deleted_at
  FROM credentials c JOIN applications a ON a.id = c.application_id
  WHERE c.client_id = given.key`,
);

/**
 * @param clientIds from an untrusted source
 * @returns the credentials they name, tombstones among them, by client id
 */
export async function findCountedCredentials(clientIds: Iterable<string>): Promise<Map<string, CountedCredential>> {
  const named = [...new Set(clientIds)].filter(isClientId);
  if (named.length === 0) return new Map();
  const found = new Map<string, CountedCredential>();
  for (const [clientId, { rows }] of await findRows(named)) {
    for (const row of rows) {
      found.set(clientId, {
        credentialId: row.credential_id,
        applicationId: row.application_id,
        teamId: row.team_id,
        environment: row.environment,
        deletedAt: row.deleted_at,
      });
    }
  }
  return found;
}
