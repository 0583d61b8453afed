import type pg from "pg";

/** Whoever writes waits for these, and so do those who read for the last one (PostgreSQL's manual, 13.3.1). */
const keepsWriters = ["ShareLock", "ShareRowExclusiveLock", "ExclusiveLock", "AccessExclusiveLock"];

/** With these off, whatever reads a table reads all of it, and PostgreSQL counts that, however few rows there are. */
const shortcuts = ["enable_indexscan", "enable_indexonlyscan", "enable_bitmapscan"];

/**
 * Carries out a migration, and looks for what takes longer the more rows there are: no clock is asked, so it's the same on each machine.
 * @param client a new connection, whose counts begin at 0
 * @returns how long it would keep others waiting on tables that were there before, a line for each table; none if only for a moment
 */
export async function holdsOf(client: pg.Client, sql: string): Promise<string[]> {
  const { rows: before } = await client.query<{ oid: number; name: string }>(
    "SELECT relid AS oid, relname AS name FROM pg_stat_user_tables WHERE schemaname = 'public'",
  );
  const names = new Map(before.map(({ oid, name }) => [oid, name]));
  const isThere = (oid: number) => names.has(oid);
  await client.query(["BEGIN", ...shortcuts.map((shortcut) => `SET LOCAL ${shortcut} = off`)].join(";"));
  await client.query(sql);
  const { rows: locks } = await client.query<{ oid: number; mode: string }>(
    "SELECT relation AS oid, mode FROM pg_locks WHERE pid = pg_backend_pid() AND locktype = 'relation' AND granted",
  );
  const { rows: scans } = await client.query<{ oid: number }>(
    "SELECT relid AS oid FROM pg_stat_xact_user_tables WHERE seq_scan > 0",
  );
  await client.query("COMMIT");
  const named = (found: { oid: number }[]) => [...new Set(found.map(({ oid }) => names.get(oid)))].sort().join(", ");
  const locked = locks.filter(({ oid, mode }) => isThere(oid) && keepsWriters.includes(mode));
  const read = scans.filter(({ oid }) => isThere(oid));
  const changed = locks.filter(({ oid, mode }) => isThere(oid) && mode === "RowExclusiveLock");
  return [
    ...(locked.length && read.length ? [`reads all of ${named(read)}, and nobody can write to ${named(locked)}`] : []),
    ...(changed.length ? [`changes rows of ${named(changed)}, for which others wait`] : []),
  ];
}
