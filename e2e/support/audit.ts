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

/** What the audit log of a team says, newest first, without the entry of its beginning. */
export const auditOf = (teamId: string): Promise<AuditRow[]> =>
  query<AuditRow>(
    `SELECT action, actor_id, target_type, target_id, target_name, before, after FROM audit_events
      WHERE team_id = $1 AND action <> 'team.created' ORDER BY id DESC`,
    [teamId],
  );
