import { databaseTime } from "@/lib/database-time";
import { pool } from "@/lib/db";

/** How long uses are gathered before they are written, in milliseconds. */
const interval = 1_000;
/** How long a use is kept while another transaction holds its credentials, in milliseconds. */
const longest = 60_000;

interface Use {
  credentialId: string;
  at: Date;
}

interface Pending {
  uses: Map<string, Use>;
  timer: NodeJS.Timeout | null;
  /** The writing that is under way, if any. */
  writing?: Promise<void> | undefined;
}

// Next's bundle and the server are two module graphs in one process.
const shared = globalThis as typeof globalThis & { debriefUses?: Pending };
const pending: Pending = (shared.debriefUses ??= { uses: new Map(), timer: null });

/** Notes that a secret was used just now. No write of its own: uses are gathered and written together. */
export function noteUse(credentialId: string, secretId: string): void {
  pending.uses.set(secretId, { credentialId, at: databaseTime() });
  startTimer();
}

/**
 * Writes what has been noted; forward only, since replicas write in any order. Called at the end of the process too, and before what
 * depends on whether a secret was used. It waits for nobody: uses of credentials that are just being changed, which another
 * transaction holds, are left for the next time.
 * @throws whatever the database does
 */
export async function flushUses(): Promise<void> {
  // What is on its way already counts as noted before.
  const before = pending.writing?.catch(() => undefined);
  const writing = (async () => {
    await before;
    await write();
  })();
  pending.writing = writing;
  await writing;
}

async function write(): Promise<void> {
  if (pending.timer) clearTimeout(pending.timer);
  pending.timer = null;
  const uses = [...pending.uses];
  pending.uses.clear();
  if (uses.length === 0) return;
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
    [uses.map(([secretId]) => secretId), uses.map(([, use]) => use.credentialId), uses.map(([, use]) => use.at)],
  );
  const free = new Set(rows.map(({ id }) => id));
  keep(
    uses.filter(
      ([, { credentialId, at }]) => !free.has(credentialId) && databaseTime().getTime() - at.getTime() < longest,
    ),
  );
}

function keep(uses: [secretId: string, Use][]): void {
  for (const [secretId, use] of uses) if (!pending.uses.has(secretId)) pending.uses.set(secretId, use);
  if (uses.length > 0) startTimer();
}

function startTimer(): void {
  pending.timer ??= setTimeout(() => {
    // What can't be written now (the database is away) is not worth keeping: the next use says it again.
    flushUses().catch(() => undefined);
  }, interval).unref();
}
