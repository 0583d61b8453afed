import { pool } from "@/lib/db";

/**
 * What is read from Stripe is only kept if nothing has been kept that was read later. All replicas go by the database's clock.
 * @returns the time a reading begins
 */
export async function beginReading(): Promise<string> {
  const { rows } = await pool.query<{ at: string }>("SELECT clock_timestamp()::text AS at");
  return rows[0]?.at ?? "";
}
