import { pool } from "@/lib/db";

/** How long uses are gathered before they are written, in milliseconds. */
const interval = 1_000;

interface Pending {
  uses: Map<string, { credentialId: string; at: Date }>;
  timer: NodeJS.Timeout | null;
}

// Next's bundle and the server are two module graphs in one process.
const shared = globalThis as typeof globalThis & { debriefUses?: Pending };
const pending = (shared.debriefUses ??= { uses: new Map(), timer: null });

/** Notes that a secret was used just now. No write of its own: uses are gathered and written together. */
export function noteUse(credentialId: string, secretId: string): void {
  pending.uses.set(secretId, { credentialId, at: new Date() });
  pending.timer ??= setTimeout(() => {
    // What can't be written now (the database is away) is not worth keeping: the next use says it again.
    flushUses().catch(() => undefined);
  }, interval).unref();
}

/** Writes what has been noted; forward only, since replicas write in any order. Called at the end of the process too. */
export async function flushUses(): Promise<void> {
  if (pending.timer) clearTimeout(pending.timer);
  pending.timer = null;
  // Sorted, so that two replicas writing the same rows lock them in the same order.
  const uses = [...pending.uses].sort(([one], [other]) => (one < other ? -1 : 1));
  pending.uses.clear();
  if (uses.length === 0) return;
  await pool.query(
    `WITH used AS (SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::timestamptz[]) AS u (secret_id, credential_id, at)),
      secrets AS (
        UPDATE credential_secrets s SET last_used_at = used.at FROM used
        WHERE s.id = used.secret_id AND (s.last_used_at IS NULL OR s.last_used_at < used.at)
      )
    UPDATE credentials c SET last_used_at = latest.at
    FROM (SELECT credential_id, max(at) AS at FROM used GROUP BY credential_id) latest
    WHERE c.id = latest.credential_id AND (c.last_used_at IS NULL OR c.last_used_at < latest.at)`,
    [uses.map(([secretId]) => secretId), uses.map(([, use]) => use.credentialId), uses.map(([, use]) => use.at)],
  );
}
