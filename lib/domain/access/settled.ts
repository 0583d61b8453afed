import { env } from "@/lib/env";

/**
 * SQL: whether nothing has changed in a team for a minute. Each change writes an audit event with it, so the newest one tells. A minute is longer
 * than a transaction may take and a standby may be behind, together (docs/decisions/0101-reads-from-a-standby.md). Without a standby nobody looks.
 * A change of a person's own profile writes its event in one of their teams only, so theirs is looked at, too.
 * @param team SQL of the team's ID
 * @param users where the row of the person who calls is, if it's one
 */
export const settledIn = (team: string, users?: string): string =>
  env().DATABASE_REPLICA_URL
    ? `coalesce((SELECT e.created_at FROM audit_events e WHERE e.team_id = ${team} ORDER BY e.id DESC LIMIT 1)
        < now() - interval '1 minute', true)${users ? ` AND ${users}.updated_at < now() - interval '1 minute'` : ""}`
    : "false";

/** Puts a statement's text together when it's first needed, since what is in it depends on settings. */
export function onFirstUse(make: () => string): () => string {
  let text: string | undefined;
  return () => (text ??= make());
}
