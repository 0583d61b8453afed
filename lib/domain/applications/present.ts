import type { z } from "zod";
import { ownApplicationFields } from "@/lib/contract/application-fields";
import type { applicationSchema } from "@/lib/contract/applications";
import type { ApplicationRow } from "./application-rows";

export type PresentedApplication = z.infer<typeof applicationSchema>;

/** Row → answer. */
export const presentApplication = (row: ApplicationRow): PresentedApplication => ({
  id: row.id,
  ...ownApplicationFields(row),
  role: row.role,
  environments: row.environments,
  last_used_at: row.last_used_at?.toISOString() ?? null,
  requests_last_7_days: Number(row.requests_last_7_days),
  created_at: row.created_at.toISOString(),
  updated_at: row.updated_at.toISOString(),
});
