import type { z } from "zod";
import type { clientSchema } from "@/lib/contract/clients";
import type { ApiClient } from "@/lib/generated/prisma/client";

export type PresentedClient = z.infer<typeof clientSchema>;

/**
 * Row → answer; the secret's hash stays behind.
 * @param vouched whether somebody answers for it
 */
export const presentClient = (row: ApiClient, vouched: boolean): PresentedClient => ({
  id: row.id,
  name: row.name,
  redirectURI: row.redirectUri,
  trusted: row.trusted,
  ...(row.isPublic ? { public: true } : {}),
  suspended: row.trusted && !vouched,
  client_id: row.clientId,
  created_at: row.createdAt.toISOString(),
  created_by: row.createdById,
  last_used_at: row.lastUsedAt?.toISOString() ?? null,
});
