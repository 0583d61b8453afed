import type { z } from "zod";
import type { verifyCredential as declaration } from "@/lib/contract/credentials";
import { equalHashes, hashSecret, isClientId, isSecretOf } from "@/lib/auth/secret";
import { pool } from "@/lib/db";
import { noteUse } from "./note-use";

interface Row {
  credential_id: string;
  application_id: string;
  team_id: string;
  environment: "sandbox" | "production";
  blocked: boolean;
  secret_id: string;
  secret_hash: Buffer;
}

// One or two rows: a credential has at most two live secrets. No cache, so that a deletion holds for the next call everywhere.
const query = `
  SELECT c.id AS credential_id, c.application_id, c.team_id, c.environment,
    c.environment = 'production' AND a.production_blocked_at IS NOT NULL AS blocked, s.id AS secret_id, s.secret_hash
  FROM credentials c
  JOIN applications a ON a.id = c.application_id AND a.deleted_at IS NULL
  JOIN credential_secrets s ON s.credential_id = c.id AND (s.expires_at IS NULL OR s.expires_at > now())
  WHERE c.client_id = $1 AND c.deleted_at IS NULL`;

type Verification = z.input<typeof declaration.answer>;

/**
 * @param clientId from an untrusted source
 * @param clientSecret likewise
 * @returns the live credentials that these are; null for wrong, deleted and expired ones alike
 */
export async function findLiveSecret(clientId: string, clientSecret: string): Promise<Row | null> {
  if (!isClientId(clientId)) return null;
  if (!isSecretOf("production_secret", clientSecret) && !isSecretOf("sandbox_secret", clientSecret)) return null;
  const { rows } = await pool.query<Row>({ name: "verify-credential", text: query, values: [clientId] });
  const presented = hashSecret(clientSecret);
  return rows.find((candidate) => equalHashes(candidate.secret_hash, presented)) ?? null;
}

/**
 * Says whether these credentials are good right now, and whose they are. The hottest path of all.
 * @param clientId from an untrusted source
 * @param clientSecret likewise
 */
export async function verifyCredential(clientId: string, clientSecret: string): Promise<Verification> {
  const row = await findLiveSecret(clientId, clientSecret);
  if (!row) return { active: false };
  if (row.blocked) return { active: false, reason: "budget" };
  noteUse(row.credential_id, row.secret_id);
  return {
    active: true,
    application_id: row.application_id,
    team_id: row.team_id,
    environment: row.environment,
    credential_id: row.credential_id,
  };
}
