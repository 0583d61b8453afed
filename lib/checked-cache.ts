import { pool } from "@/lib/db";
import { forEachKey, forKeptPlan } from "@/lib/kept-plan";

/** What rows are of: when one of these changes, so may they. */
interface Subjects {
  credential_id: string;
  application_id: string;
  team_id: string;
}

/** What each query tells of the moment that it saw. */
interface Moment {
  /** Which transactions it has seen (`pg_snapshot`). */
  seen: string;
  /** Which server it was, since when it runs, and when it last recovered from a crash: that gives numbers of lost transactions again, and resets this. */
  server: string;
  /** In milliseconds since 1970, by the database. */
  now: number;
  /** The subjects of changes since another moment. */
  changed: string[];
}

/** What there was of a key, and at which moment that was right. */
export interface Found<Row> {
  rows: readonly Row[];
  /** In milliseconds since 1970, by the database. */
  now: number;
}

interface Entry<Row> {
  rows: readonly Row[];
  subjects: string[];
  /** How many answers had come when this was asked for. */
  asked: number;
}

type Ask = (query: { name: string; text: string; values: unknown[] }) => Promise<unknown[]>;

/** How many keys are kept, and how many subjects are remembered to have changed: a kilobyte for each. */
const most = 10_000;

/** More changes than this at once, and everything is asked for again. */
const mostChanges = 1_000;

/** Changes are deleted after a day. Who has not looked for this long begins anew, in milliseconds. */
const longestGap = 3_600_000;

/** The subject of a change of everything: a table was truncated. */
const everything = "00000000-0000-0000-0000-000000000000";

// What a dump has brought from another server has numbers that are yet to come here.
const momentSql = `SELECT seen::text, concat(pg_postmaster_start_time(), ' ', pg_stat_get_bgwriter_stat_reset_time()) AS server,
    (extract(epoch FROM now()) * 1000)::float8 AS now,
    ARRAY(SELECT subject::text FROM credential_changes
      WHERE transaction >= pg_snapshot_xmin($1::pg_snapshot)::text::bigint AND transaction < pg_snapshot_xmax(seen)::text::bigint
        AND NOT pg_visible_in_snapshot(transaction::text::xid8, $1::pg_snapshot)
      LIMIT ${mostChanges + 1}) AS changed
  FROM pg_current_snapshot() AS seen`;

/**
 * Looks up what seldom changes, and keeps it. What is kept is never trusted: each look-up asks, by a query that is sent after it began, what has changed meanwhile, and
 * asks for that again (docs/decisions/0108-a-cache-that-is-checked.md). So an answer is as new as it would be without a cache. What doesn't exist isn't kept.
 * @param name of its statements
 * @param select rows of one key (`given.key`), with the key as `key` and its subjects; whatever else is in them must change only with those, as
 * `credential_changes` has it, and not with time
 * @param ask asks PostgreSQL
 * @returns finds many keys at once; a key without rows isn't in what it finds. Throws whatever the database does
 */
export function checkedCache<Row extends Subjects & { key: string }>(
  name: string,
  select: string,
  ask: Ask = async (query) => (await pool.query(query)).rows,
): (keys: readonly string[]) => Promise<Map<string, Found<Row>>> {
  // The first row is the moment, and all others are what was found.
  const loadSql = `SELECT moment.*, found.* FROM (${momentSql}) AS moment FULL JOIN (${forEachKey("text", select, 2)}) AS found ON false
    ORDER BY moment.now NULLS LAST`;
  const entries = new Map<string, Entry<Row>>();
  /** At which answer a subject was last said to have changed. */
  const changedAt = new Map<string, number>();
  let answers = 0;
  /** The answer with which all began anew: what was asked for before it is worth nothing. */
  let begun = 0;
  let last: Pick<Moment, "server" | "seen" | "now"> | undefined;

  const beginAnew = () => {
    entries.clear();
    changedAt.clear();
    begun = answers;
  };

  const kept = (key: string): readonly Row[] | undefined => {
    const entry = entries.get(key);
    if (!entry || entry.asked < begun) return undefined;
    return entry.subjects.some((subject) => (changedAt.get(subject) ?? 0) > entry.asked) ? undefined : entry.rows;
  };

  const keep = (key: string, rows: readonly [Row, ...Row[]], asked: number) => {
    const [oldest] = entries.size >= most ? entries.keys() : [];
    if (oldest !== undefined) entries.delete(oldest);
    const [{ credential_id, application_id, team_id }] = rows;
    entries.set(key, { rows, asked, subjects: [credential_id, application_id, team_id] });
  };

  /** Takes in what a query tells of its moment that was sent after the answer `asked`. */
  const learn = ({ server, seen, now, changed }: Moment, asked: number) => {
    answers++;
    // What it was asked for is of another time, so it may leave out changes.
    if (asked < begun) return;
    const before = last;
    const isContinued = before?.server === server && now - before.now <= longestGap;
    const isTooMuch = changed.length > mostChanges || changedAt.size > most || changed.includes(everything);
    if (!isContinued || isTooMuch) beginAnew();
    else for (const subject of changed) changedAt.set(subject, answers);
    // Of two that cross on the way the older one does no harm: from then, more has changed.
    last = { server, seen, now };
  };

  return async function find(keys) {
    const asked = answers;
    const since = last?.seen ?? null;
    const missing = keys.filter((key) => !kept(key));
    const query =
      missing.length > 0
        ? { name, text: loadSql, values: [since, forKeptPlan(missing)] }
        : { name: `${name}-changes`, text: momentSql, values: [since] };
    const [moment, ...loaded] = (await ask(query)) as [Moment, ...Row[]];
    learn(moment, asked);
    const found = new Map<string, Found<Row>>();
    for (const [key, same] of byKey(loaded)) {
      keep(key, same, asked);
      found.set(key, { rows: same, now: moment.now });
    }
    if (missing.length === keys.length) return found;
    const again = [];
    const isMissing = new Set(missing);
    for (const key of keys) {
      if (isMissing.has(key)) continue;
      const same = kept(key);
      if (same) found.set(key, { rows: same, now: moment.now });
      else again.push(key);
    }
    if (again.length > 0) for (const [key, one] of await find(again)) found.set(key, one);
    return found;
  };
}

function byKey<Row extends { key: string }>(rows: readonly Row[]): Map<string, [Row, ...Row[]]> {
  const groups = new Map<string, [Row, ...Row[]]>();
  for (const row of rows) {
    const same = groups.get(row.key);
    if (same) same.push(row);
    else groups.set(row.key, [row]);
  }
  return groups;
}
