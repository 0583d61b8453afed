import type { Pool } from "pg";
import { compareClocks } from "@/lib/database-time";

export interface Look {
  /** It is a standby, or has been told to take no writes. */
  readOnly: boolean;
  /** By how many milliseconds this machine's clock is ahead of the database's. */
  clockLead: number;
}

/**
 * Reading alone finds a database well that can't take a single write. So this asks for something of each kind, none of which leaves
 * anything behind: a few hundred KiB are sorted on its disk, and a message of no content goes through its log, which is committed as any
 * write is, standbys that must confirm it included (PostgreSQL's manual, 9.28.6: pg_logical_emit_message).
 */
const question = `SELECT read_only, extract(epoch FROM clock_timestamp()) * 1000 AS now,
    (SELECT count(*) FROM (SELECT n FROM generate_series(1, 8000) AS n ORDER BY md5(n::text) DESC) AS sorted) AS sorted,
    CASE WHEN NOT read_only THEN pg_logical_emit_message(true, 'debrief', '')::text END AS written
  FROM (SELECT pg_is_in_recovery() OR current_setting('transaction_read_only') = 'on' AS read_only) AS state`;

/**
 * @param pool `lookout`, whose sessions have too little memory to sort that much in it
 * @throws whatever the database throws if it can't be asked, or is full
 */
export async function lookAtDatabase(pool: Pick<Pool, "connect">): Promise<Look> {
  const client = await pool.connect();
  // One that takes no writes is not asked again over this connection: by now the address may lead to another.
  let isOver = true;
  try {
    let readOnly = false;
    const clockLead = await compareClocks(async () => {
      const { rows } = await client.query<{ read_only: boolean; now: string }>(question);
      readOnly = rows[0]?.read_only ?? false;
      return Number(rows[0]?.now);
    });
    isOver = readOnly;
    return { readOnly, clockLead };
  } finally {
    client.release(isOver);
  }
}
