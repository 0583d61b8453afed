import type { z } from "zod";
import type { credentialSchema } from "@/lib/contract/credentials";
import { databaseTime } from "@/lib/database-time";
import type { CredentialRow } from "./credential-rows";

export type PresentedCredential = z.infer<typeof credentialSchema>;

/** A policy as it is answered, changed and told to the audit log. */
export type PresentedPolicy = Pick<
  PresentedCredential,
  "disabled" | "expires_at" | "allowed_addresses" | "scopes" | "rate_per_minute"
>;

type PolicyRow = Pick<CredentialRow, "disabledAt" | "expiresAt" | "allowedAddresses" | "scopes" | "ratePerMinute">;

export const presentPolicy = (row: PolicyRow): PresentedPolicy => ({
  disabled: row.disabledAt !== null,
  expires_at: row.expiresAt?.toISOString() ?? null,
  allowed_addresses: row.allowedAddresses,
  scopes: row.scopes,
  rate_per_minute: row.ratePerMinute,
});

function statusOf({ disabledAt, expiresAt }: PolicyRow): PresentedCredential["status"] {
  if (disabledAt) return "disabled";
  return expiresAt && expiresAt <= databaseTime() ? "expired" : "active";
}

/** One of them. */
export const presentSecret = (secret: CredentialRow["secrets"][number]): PresentedCredential["secrets"][number] => ({
  hint: secret.hint,
  created_at: secret.createdAt.toISOString(),
  expires_at: secret.expiresAt?.toISOString() ?? null,
  last_used_at: secret.lastUsedAt?.toISOString() ?? null,
  last_checked_at: secret.lastCheckedAt?.toISOString() ?? null,
});

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
  status: statusOf(row),
  ...presentPolicy(row),
  secrets: row.secrets.map(presentSecret),
});
