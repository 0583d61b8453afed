import type { z } from "zod";
import type { applicationSchema } from "@/lib/contract/applications";
import type { ApplicationRow } from "./application-rows";

export type PresentedApplication = z.infer<typeof applicationSchema>;

/** Row → answer. */
export const presentApplication = (row: ApplicationRow): PresentedApplication => ({
  id: row.id,
  name: row.name,
  description: row.description,
  icon: row.icon,
  role: row.role,
  environments: row.environments,
  last_used_at: row.last_used_at?.toISOString() ?? null,
  requests_last_7_days: Number(row.requests_last_7_days),
  created_at: row.created_at.toISOString(),
  updated_at: row.updated_at.toISOString(),
});
