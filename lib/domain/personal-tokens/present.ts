import type { z } from "zod";
import type { personalTokenSchema } from "@/lib/contract/personal-tokens";
import type { PersonalToken } from "@/lib/generated/prisma/client";
import { knownScopes } from "@/lib/scopes";

export type PresentedPersonalToken = z.input<typeof personalTokenSchema>;

/** Row → answer; the token's hash stays behind. */
export const presentPersonalToken = (row: PersonalToken): PresentedPersonalToken => ({
  id: row.id,
  name: row.name,
  hint: row.hint,
  scopes: knownScopes(row.scopes),
  expires_at: row.expiresAt.toISOString(),
  created_at: row.createdAt.toISOString(),
  last_used_at: row.lastUsedAt?.toISOString() ?? null,
});
