import type { z } from "zod";
import type { clientSchema } from "@/lib/contract/authentication";
import type { ApiClient } from "@/lib/generated/prisma/client";

export type PresentedClient = z.infer<typeof clientSchema>;

/** Row → answer; the secret's hash stays behind. */
export const presentClient = (row: ApiClient): PresentedClient => ({
  id: row.id,
  name: row.name,
  redirectURI: row.redirectUri,
  trusted: row.trusted,
  client_id: row.clientId,
  created_at: row.createdAt.toISOString(),
  created_by: row.createdById,
  last_used_at: row.lastUsedAt?.toISOString() ?? null,
});
