import type { z } from "zod";
import type { serviceAccountSchema } from "@/lib/contract/service-accounts";
import type { ServiceAccount } from "@/lib/generated/prisma/client";
import { databaseTime } from "@/lib/database-time";
import { knownScopes } from "@/lib/scopes";

export type PresentedServiceAccount = z.input<typeof serviceAccountSchema>;

/** Row → answer; the secret's hash stays behind. */
export const presentServiceAccount = (row: ServiceAccount): PresentedServiceAccount => ({
  id: row.id,
  name: row.name,
  client_id: row.clientId,
  scopes: knownScopes(row.scopes),
  addresses: row.addresses,
  expires_at: row.expiresAt.toISOString(),
  created_at: row.createdAt.toISOString(),
  created_by: row.createdById,
  last_used_at: row.lastUsedAt?.toISOString() ?? null,
  old_secret_expires_at:
    row.oldSecretExpires && row.oldSecretExpires > databaseTime() ? row.oldSecretExpires.toISOString() : null,
});

/** What of it can be changed, in the words of the audit log. */
export const auditedFields = ({ name, scopes, addresses, expires_at }: PresentedServiceAccount) => ({
  name,
  scopes,
  addresses,
  expires_at,
});
