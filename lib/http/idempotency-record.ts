import { pool, type Queries } from "@/lib/db";

/** How long an answer is kept, in seconds. */
const lifetime = 24 * 3_600;

/** What one person may keep at a time: so many answers, and so many bytes of them. */
const share = { answers: 10_000, bytes: 20 * 1_024 ** 2 };

export interface KeptRow {
  body_mac: Buffer;
  /** Null where the version before has taken the key and its call is under way. */
  status: number | null;
  answer: Buffer | null;
}

/**
 * @param hashes of one key
 * @returns what is kept under it; null if nothing is, or not any more
 */
export async function findKept(hashes: readonly Buffer[]): Promise<KeptRow | null> {
  const { rows } = await pool.query<KeptRow>({
    name: "idempotency-find",
    text: `SELECT body_mac, status, answer FROM idempotency_keys
      WHERE key_hash = ANY ($1) AND expires_at > now() AND (status IS NOT NULL OR locked_until > now())
      ORDER BY status NULLS LAST LIMIT 1`,
    values: [hashes],
  });
  return rows[0] ?? null;
}

/**
 * @returns seconds until this person has room for another key, or 0 if there is some: what is kept is not dropped early, since a
 * retry would then do again what has been done
 */
export async function untilRoom(userId: string): Promise<number> {
  const { rows } = await pool.query<{ seconds: number }>({
    name: "idempotency-room",
    text: `SELECT CASE WHEN count(*) < ${share.answers} AND coalesce(sum(octet_length(answer)), 0) < ${share.bytes} THEN 0
      ELSE greatest(1, ceil(extract(epoch FROM min(expires_at) - now())))::int END AS seconds
      FROM idempotency_keys WHERE user_id = $1 AND expires_at > now()`,
    values: [userId],
  });
  return rows[0]?.seconds ?? 0;
}

/**
 * Takes a key for a transaction, whose end gives it back, however it comes: the server knows, even of a process that was killed.
 * @returns whether it was free: nobody waits for it, since waiting would take a connection
 */
export async function takeKey(queries: Queries, keyHash: Buffer): Promise<boolean> {
  const name = `idempotency:${keyHash.toString("hex")}`;
  const [row] = await queries.$queryRaw<{ taken: boolean }[]>`
    SELECT pg_try_advisory_xact_lock(hashtextextended(${name}, 0)) AS taken`;
  return row?.taken === true;
}

/** What is to be kept of a call. */
export interface Kept {
  keyHash: Buffer;
  bodyMac: Buffer;
  userId: string;
  status: number;
  /** Sealed. */
  answer: Buffer;
}

/**
 * Keeps an answer.
 * @param queries the transaction that makes what it tells of; or none, for a refusal
 * @returns whether it is kept: the first one is, until its time is over
 */
export async function keep(queries: Queries, kept: Kept): Promise<boolean> {
  const { keyHash, bodyMac, userId, status, answer } = kept;
  // Without a status, the version before has taken the key: until `locked_until`, unless it has died. It may run beside this one.
  const count = await queries.$executeRaw`
    INSERT INTO idempotency_keys AS k (key_hash, body_mac, user_id, status, answer, locked_until, expires_at)
    VALUES (${keyHash}, ${bodyMac}, ${userId}::uuid, ${status}::smallint, ${answer}, now(), now() + make_interval(secs => ${lifetime}))
    ON CONFLICT (key_hash) DO UPDATE SET body_mac = excluded.body_mac, user_id = excluded.user_id, status = excluded.status,
      answer = excluded.answer, created_at = now(), expires_at = excluded.expires_at
    WHERE k.expires_at <= now() OR (k.status IS NULL AND k.locked_until <= now())`;
  return count === 1;
}
