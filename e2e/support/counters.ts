import { query } from "./database";

/** Where limits are counted, as the tests reach behind it: to look, and to let time pass. */
export interface CounterStore {
  /** As if a key of a rule had been counted so often, the last time just now. */
  spend(rule: string, key: string, points: number, seconds: number): Promise<void>;
  /** Lets so many seconds be over for every counter whose key contains this. */
  pass(seconds: number, part: string): Promise<void>;
  /** @returns how often a key of a rule has been counted */
  spent(rule: string, key: string): Promise<number>;
  /** @returns every key that is counted */
  keys(): Promise<string[]>;
}

export const postgresCounters: CounterStore = {
  async spend(rule, key, points, seconds) {
    await query(
      `INSERT INTO limits.counters (key, points, expire) VALUES ($1, $2, $3)
      ON CONFLICT (key) DO UPDATE SET points = excluded.points, expire = excluded.expire`,
      [`${rule}:${key}`, points, Date.now() + seconds * 1_000],
    );
  },
  async pass(seconds, part) {
    await query("UPDATE limits.counters SET expire = expire - $1 WHERE strpos(key, $2) > 0", [seconds * 1_000, part]);
  },
  async spent(rule, key) {
    const [row] = await query<{ points: number }>("SELECT points FROM limits.counters WHERE key = $1", [
      `${rule}:${key}`,
    ]);
    return row?.points ?? 0;
  },
  async keys() {
    return (await query<{ key: string }>("SELECT key FROM limits.counters")).map(({ key }) => key);
  },
};
