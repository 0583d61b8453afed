import type { z } from "zod";
import type { credentialSchema } from "@/lib/contract/credentials";
import type { CredentialRow } from "./credential-rows";

export type PresentedCredential = z.infer<typeof credentialSchema>;

/** Row → answer. Hashes have no field to pass through. */
export const presentCredential = (row: CredentialRow): PresentedCredential => ({
  id: row.id,
  label: row.label,
  environment: row.environment,
  client_id: row.clientId,
  secret_hint: row.secrets[0]?.hint ?? "",
  created_at: row.createdAt.toISOString(),
  created_by: row.createdById,
  last_used_at: row.lastUsedAt?.toISOString() ?? null,
  secrets: row.secrets.map((secret) => ({
    hint: secret.hint,
    created_at: secret.createdAt.toISOString(),
    expires_at: secret.expiresAt?.toISOString() ?? null,
    last_used_at: secret.lastUsedAt?.toISOString() ?? null,
    last_checked_at: secret.lastCheckedAt?.toISOString() ?? null,
  })),
});
