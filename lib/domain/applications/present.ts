import type { z } from "zod";
import { ownApplicationFields } from "@/lib/contract/application-fields";
import type { applicationSchema } from "@/lib/contract/applications";
import type { Environment } from "@/lib/contract/environments";
import { instantText } from "@/lib/instant";
import type { ApplicationRow } from "./application-rows";

export type PresentedApplication = z.infer<typeof applicationSchema>;

/** In which order an application names its environments. */
const order = ["production", "sandbox"] as const satisfies readonly Environment[];

/** Row → answer. */
export const presentApplication = (row: ApplicationRow): PresentedApplication => ({
  id: row.id,
  ...ownApplicationFields(row),
  role: row.role,
  environments: order.filter((environment) => row[`has_${environment}`]),
  last_used_at: row.last_used_at && instantText(row.last_used_at),
  requests_last_7_days: Number(row.requests_last_7_days),
  created_at: instantText(row.created_at),
  updated_at: instantText(row.updated_at),
});
