import type { z } from "zod";
import { ownProfileFields } from "@/lib/contract/profile-fields";
import type { applicationUserSchema } from "@/lib/contract/application-users";
import type { ApplicationUserRow } from "./application-user-rows";

export type PresentedApplicationUser = z.infer<typeof applicationUserSchema>;

/** Row → answer. */
export const presentApplicationUser = (row: ApplicationUserRow): PresentedApplicationUser => ({
  id: row.id,
  email: row.email ?? "",
  ...ownProfileFields(row),
  role: row.role,
  status: "active",
  application_role: row.application_role,
  created_at: row.created_at.toISOString(),
  updated_at: row.updated_at.toISOString(),
});
