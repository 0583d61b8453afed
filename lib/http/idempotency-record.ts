import { pool } from "@/lib/db";

/** How long a call may take before another one with its key takes over: longer than any transaction may. In seconds. */
const lock = 60;
/** How long an answer is kept, in seconds. */
const lifetime = 24 * 3_600;

export interface KeptRow {
  body_mac: Buffer;
  /** Null while the first call is under way. */
  status: number | null;
  answer: Buffer | null;
}

/**
 * Takes a key, unless somebody has it. A row whose time is over is as good as none, and one whose holder has crashed goes to the
 * next one with the same body.
 * @returns until when it is ours, which names this very claim; null if somebody else has it
 */
export async function claim(keyHash: Buffer, mac: Buffer): Promise<Date | null> {
  const { rows } = await pool.query<{ locked_until: Date }>({
    name: "idempotency-claim",
    text: `INSERT INTO idempotency_keys AS k (key_hash, body_mac, locked_until, expires_at)
      VALUES ($1, $2, now() + make_interval(secs => $3), now() + make_interval(secs => $4))
      ON CONFLICT (key_hash) DO UPDATE SET body_mac = excluded.body_mac, status = NULL, answer = NULL,
        locked_until = excluded.locked_until, created_at = now(), expires_at = excluded.expires_at
      WHERE k.expires_at <= now() OR (k.status IS NULL AND k.locked_until <= now() AND k.body_mac = excluded.body_mac)
      RETURNING locked_until`,
    values: [keyHash, mac, lock, lifetime],
  });
  return rows[0]?.locked_until ?? null;
}

/** @returns what is known of a key that somebody else has; null if they have given it back meanwhile */
export async function findKept(keyHash: Buffer): Promise<KeptRow | null> {
  const { rows } = await pool.query<KeptRow>({
    name: "idempotency-find",
    text: "SELECT body_mac, status, answer FROM idempotency_keys WHERE key_hash = $1",
    values: [keyHash],
  });
  return rows[0] ?? null;
}

/** Keeps the answer, unless another one has taken over. */
export async function keep(keyHash: Buffer, claimed: Date, status: number, answer: Buffer): Promise<void> {
  await pool.query(
    "UPDATE idempotency_keys SET status = $3, answer = $4 WHERE key_hash = $1 AND locked_until = $2 AND status IS NULL",
    [keyHash, claimed, status, answer],
  );
}

/** Gives the key back: nothing came of the call. */
export async function release(keyHash: Buffer, claimed: Date): Promise<void> {
  await pool.query("DELETE FROM idempotency_keys WHERE key_hash = $1 AND locked_until = $2 AND status IS NULL", [
    keyHash,
    claimed,
  ]);
}
