import type { z } from "zod";
import type { auditEventSchema } from "@/lib/contract/audit-log";
import { fullName } from "@/lib/full-name";

export type PresentedAuditEvent = z.infer<typeof auditEventSchema>;

/** An event, and what its actor is called by now. */
export interface AuditRow {
  id: string;
  actor_id: string | null;
  actor_first_name: string | null;
  actor_last_name: string | null;
  /** Only for people who are still in the team: where others have moved is no longer its business. */
  actor_email: string | null;
  actor_deleted_at: string | null;
  /** If it was a trusted client of the team, for as long as that client exists. */
  actor_client_name: string | null;
  /** If it was a service account of the team, whether or not it is still there. */
  actor_service_account_name: string | null;
  action: string;
  target_type: string;
  target_id: string;
  target_name: string;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
  address: string;
  user_agent: string | null;
  request_id: string;
  created_at: string;
}

/** Row → answer. */
export const presentAuditEvent = (row: AuditRow): PresentedAuditEvent => ({
  id: row.id,
  at: row.created_at,
  actor: row.actor_id === null ? null : { id: row.actor_id, name: nameOf(row), email: row.actor_email },
  action: row.action,
  target: { type: row.target_type, id: row.target_id, name: row.target_name },
  before: row.before,
  after: row.after,
  address: row.address,
  user_agent: row.user_agent,
  request_id: row.request_id,
});

function nameOf(row: AuditRow): string {
  if (row.actor_client_name !== null) return `${row.actor_client_name} (API client)`;
  if (row.actor_service_account_name !== null) return `${row.actor_service_account_name} (service account)`;
  if (row.actor_first_name !== null && !row.actor_deleted_at) {
    return fullName({ firstName: row.actor_first_name, lastName: row.actor_last_name ?? "" });
  }
  return row.action === "user.reset_token_shown" ? "Deleted API client" : "Deleted user";
}
