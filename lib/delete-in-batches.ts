import type { Pool, PoolClient } from "pg";

/** How many rows one statement deletes: few enough that nobody waits for it. */
const batch = 500;

/**
 * Deletes what is over, statement by statement, so that none holds locks for long. What somebody is just using is left for the
 * next time, and so is what another replica is deleting.
 * @param table its SQL name
 * @param key a column that names a row: its primary key
 * @param over the condition on its rows, as SQL
 */
export async function deleteInBatches(
  pool: Pool | PoolClient,
  table: string,
  key: string,
  over: string,
): Promise<void> {
  const text = `DELETE FROM ${table} WHERE ${key} = ANY (ARRAY(
    SELECT ${key} FROM ${table} WHERE ${over} LIMIT ${batch} FOR UPDATE SKIP LOCKED))`;
  for (let deleted = batch; deleted === batch;) deleted = (await pool.query(text)).rowCount ?? 0;
}
