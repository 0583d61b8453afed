import type { Pool } from "pg";

/** Deletes what has had its time: kept answers, counters of limits, devices that nobody has logged in from for half a year. */
export async function forgetExpired(pool: Pool): Promise<void> {
  await pool.query("DELETE FROM idempotency_keys WHERE expires_at < now()");
  await pool.query("DELETE FROM limits.counters WHERE expire < $1", [Date.now()]);
  await pool.query("DELETE FROM known_devices WHERE last_seen_at < now() - interval '180 days'");
}
