import type { RefusalReason } from "@/lib/contract/credential-policy";
import { readAddress } from "@/lib/contract/ip-ranges";
import { databaseTime } from "@/lib/database-time";
import { pool } from "@/lib/db";
import { gatherNotes } from "./notes";

/** How long refusals are kept while another transaction holds their credentials, in milliseconds. */
const longest = 60_000;

interface Refusals {
  credentialId: string;
  reason: RefusalReason;
  hour: Date;
  count: number;
  lastAt: Date;
  lastAddress: string | null;
}

// What can't be written now (the database is away), or doesn't fit, is lost: it is told to people, and decides nothing.
const notes = gatherNotes<Refusals>({
  name: "refusals",
  most: 10_000,
  keyOf: ({ credentialId, reason, hour }) => `${credentialId} ${reason} ${hour.getTime()}`,
  add: (known, { count, lastAt, lastAddress }) => {
    known.count += count;
    if (lastAt >= known.lastAt) Object.assign(known, { lastAt, lastAddress });
  },
  write,
});

/**
 * Notes that right credentials were refused just now. No write of its own: refusals are counted here and written together, as uses are.
 * @param address where the login came from, if the service said so
 */
export function noteRefusal(credentialId: string, reason: RefusalReason, address: string | undefined): void {
  const lastAt = databaseTime();
  const hour = new Date(Math.floor(lastAt.getTime() / 3_600_000) * 3_600_000);
  const lastAddress = address === undefined ? null : (readAddress(address)?.toString() ?? null);
  notes.note({ credentialId, reason, hour, count: 1, lastAt, lastAddress });
}

/**
 * Writes what has been noted; called at the end of the process too. It waits for nobody: refusals of credentials that are just being
 * changed are left for the next time.
 * @throws whatever the database does
 */
export const flushRefusals = notes.flush;

async function write(all: Refusals[]): Promise<Refusals[]> {
  // The foreign key would wait for whoever holds the credentials for update. In one order, so that no two replicas wait for each other.
  const { rows } = await pool.query<{ id: string }>(
    `WITH refused AS (
        SELECT * FROM unnest($1::uuid[], $2::refusal_reason[], $3::timestamptz[], $4::int[], $5::timestamptz[], $6::text[])
          AS r (credential_id, reason, hour, count, last_at, last_address)
      ),
      held AS (
        SELECT id FROM credentials WHERE id IN (SELECT credential_id FROM refused) FOR KEY SHARE SKIP LOCKED
      ),
      written AS (
        INSERT INTO credential_refusals AS c (credential_id, reason, hour, count, last_at, last_address)
        SELECT r.* FROM refused r JOIN held ON held.id = r.credential_id ORDER BY r.credential_id, r.reason, r.hour
        ON CONFLICT (credential_id, reason, hour) DO UPDATE SET count = c.count + excluded.count,
          last_address = CASE WHEN excluded.last_at >= c.last_at THEN excluded.last_address ELSE c.last_address END,
          last_at = greatest(c.last_at, excluded.last_at)
      )
    SELECT id FROM held`,
    [
      all.map(({ credentialId }) => credentialId),
      all.map(({ reason }) => reason),
      all.map(({ hour }) => hour),
      all.map(({ count }) => count),
      all.map(({ lastAt }) => lastAt),
      all.map(({ lastAddress }) => lastAddress),
    ],
  );
  const held = new Set(rows.map(({ id }) => id));
  const recent = databaseTime().getTime() - longest;
  return all.filter(({ credentialId, lastAt }) => !held.has(credentialId) && lastAt.getTime() > recent);
}
