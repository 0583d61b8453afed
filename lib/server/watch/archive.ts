import type { Pool, QueryResult } from "pg";

/** How a server gets on that archives its log, which backups need to go back to any second. */
export interface Archive {
  /** Whether the last attempt has failed, or there is nothing that would do it. PostgreSQL tries again each minute. */
  failing: boolean;
  /** How much of the log is written and not archived. Null while that can't be told, as right after a failover. */
  waiting: number | null;
}

/** In milliseconds: PostgreSQL has it in memory, and the connection is the one that says whether we're ready. */
const patience = 100;

/**
 * What `pg_stat_archiver` says, which any role may read. What was archived last is a file of the log, which has its end in its name: the eight digits
 * after the timeline's and the last ones. Or, for a moment, a file that says where a timeline or a backup began. A standby archives nothing,
 * and one that is promoted begins to.
 */
const question = `SET LOCAL statement_timeout = ${patience};
SELECT coalesce(last_failed_time > coalesce(last_archived_time, '-infinity'), false)
    OR current_setting('archive_command') = '' AND coalesce(current_setting('archive_library', true), '') = '' AS failing,
  CASE WHEN last_archived_wal ~ '^[0-9A-F]{24}(\\.partial)?$' THEN greatest(0, pg_current_wal_lsn() - '0/0'::pg_lsn
    - (('x' || substr(last_archived_wal, 9, 8))::bit(32)::bigint * 4294967296)
    - (('x' || substr(last_archived_wal, 17, 8))::bit(32)::bigint + 1) * pg_size_bytes(current_setting('wal_segment_size')))::float8
  END AS waiting
FROM pg_stat_archiver WHERE current_setting('archive_mode') <> 'off' AND NOT pg_is_in_recovery()`;

/**
 * @param pool the lookout of a database
 * @returns how its server gets on with archiving; null if it archives nothing
 * @throws whatever the database throws, also if it has no such view, as some services that imitate PostgreSQL
 */
export async function readArchive(pool: Pick<Pool, "query">): Promise<Archive | null> {
  // Of several statements, each has a result.
  const results = (await pool.query(question)) as unknown as QueryResult<Archive>[];
  return results.at(-1)?.rows[0] ?? null;
}
