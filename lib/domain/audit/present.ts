import type { z } from "zod";
import type { auditEventSchema } from "@/lib/contract/audit-log";

export type PresentedAuditEvent = z.infer<typeof auditEventSchema>;

/** An event, and what its actor is called by now. */
export interface AuditRow {
  id: string;
  actor_id: string | null;
  actor_first_name: string | null;
  actor_last_name: string | null;
  /** Only of who is still in the team: where others have moved is no longer its business. */
  actor_email: string | null;
  actor_deleted_at: Date | null;
  action: string;
  target_type: string;
  target_id: string;
  target_name: string;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
  address: string;
  user_agent: string | null;
  request_id: string;
  created_at: Date;
}

/** Row → answer. */
export const presentAuditEvent = (row: AuditRow): PresentedAuditEvent => ({
  id: row.id,
  at: row.created_at.toISOString(),
  actor: row.actor_id === null ? null : { id: row.actor_id, name: nameOf(row), email: row.actor_email },
  action: row.action,
  target: { type: row.target_type, id: row.target_id, name: row.target_name },
  before: row.before,
  after: row.after,
  address: row.address,
  user_agent: row.user_agent,
  request_id: row.request_id,
});

const nameOf = (row: AuditRow): string =>
  row.actor_first_name === null || row.actor_deleted_at
    ? "Deleted user"
    : `${row.actor_first_name} ${row.actor_last_name}`;
