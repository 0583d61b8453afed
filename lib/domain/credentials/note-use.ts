import { databaseTime } from "@/lib/database-time";
import { pool } from "@/lib/db";
import { gatherNotes } from "./notes";

/** How long a use is kept while another transaction holds its credentials, in milliseconds. */
const longest = 60_000;

interface Use {
  credentialId: string;
  secretId: string;
  at: Date;
}

// What can't be written now (the database is away), or doesn't fit, is not worth keeping: the next use says it again.
const notes = gatherNotes<Use>({
  name: "uses",
  most: 100_000,
  keyOf: ({ secretId }) => secretId,
  // Every second, those in constant use left a dead row behind, through which each list of applications had to look.
  rest: 60_000,
  add: (known, { at }) => {
    if (known.at < at) known.at = at;
  },
  write,
});

/** Notes that a secret was used just now. No write of its own: uses are gathered and written together, those of one secret once a minute. */
export const noteUse = (credentialId: string, secretId: string): void =>
  notes.note({ credentialId, secretId, at: databaseTime() });

/**
 * The same for a secret that nothing has used yet: it's written before the call is answered. A secret that was never used can be replaced, and whoever
 * does that may come to another process, or another replica. If it can't be written, it's noted like any other.
 */
export async function noteFirstUse(credentialId: string, secretId: string): Promise<void> {
  noteUse(credentialId, secretId);
  await notes.flushNew().catch(() => undefined);
}

/**
 * Writes what has been noted; forward only, since replicas write in any order. Called at the end of the process too, and before what
 * depends on whether a secret was used. It waits for nobody: uses of credentials that are just being changed, which another
 * transaction holds, are left for the next time.
 * @throws whatever the database does
 */
export const flushUses = notes.flush;

async function write(uses: Use[]): Promise<Use[]> {
  const { rows } = await pool.query<{ id: string }>(
    `WITH used AS (SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::timestamptz[]) AS u (secret_id, credential_id, at)),
      free AS (
        SELECT id FROM credentials WHERE id IN (SELECT credential_id FROM used) FOR NO KEY UPDATE SKIP LOCKED
      ),
      secrets AS (
        UPDATE credential_secrets s SET last_used_at = used.at FROM used JOIN free ON free.id = used.credential_id
        WHERE s.id = used.secret_id AND (s.last_used_at IS NULL OR s.last_used_at < used.at)
      ),
      written AS (
        UPDATE credentials c SET last_used_at = latest.at
        FROM (SELECT credential_id, max(at) AS at FROM used GROUP BY credential_id) latest JOIN free ON free.id = latest.credential_id
        WHERE c.id = latest.credential_id AND (c.last_used_at IS NULL OR c.last_used_at < latest.at)
      )
    SELECT id FROM free`,
    [uses.map(({ secretId }) => secretId), uses.map(({ credentialId }) => credentialId), uses.map(({ at }) => at)],
  );
  const free = new Set(rows.map(({ id }) => id));
  const recent = databaseTime().getTime() - longest;
  return uses.filter(({ credentialId, at }) => !free.has(credentialId) && at.getTime() > recent);
}
