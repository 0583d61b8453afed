import { fullName } from "@/lib/full-name";
import type { AuditEntry } from "../audit/record-audit";
import type { ApplicationUserRow } from "./application-user-rows";

/** @returns the person, as the audit log names whom something was done to */
export const targetOf = (row: ApplicationUserRow): AuditEntry["target"] => ({
  type: "user",
  id: row.id,
  name: fullName(row),
});
