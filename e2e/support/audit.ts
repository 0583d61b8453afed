import { trailActions } from "@/lib/contract/audit-actions";
import { query } from "./database";

interface AuditRow {
  action: string;
  actor_id: string | null;
  target_type: string;
  target_id: string;
  target_name: string;
  before: unknown;
  after: unknown;
}

/** Whether an entry of the audit log is about a change, rather than about people coming and going. */
export const isChange = ({ action }: { action: string }): boolean =>
  !(trailActions as readonly string[]).includes(action);

/** What the audit log of a team says of changes, newest first, without the entry of its beginning. */
export const auditOf = async (teamId: string): Promise<AuditRow[]> => {
  const rows = await query<AuditRow>(
    `SELECT action, actor_id, target_type, target_id, target_name, before, after FROM audit_events
      WHERE team_id = $1 AND action <> 'team.created' ORDER BY id DESC`,
    [teamId],
  );
  return rows.filter(isChange);
};
