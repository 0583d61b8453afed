import { log } from "@/lib/log";
import { usagePool } from "@/lib/usage-database";
import { askForChecks } from "./ask-for-checks";

/** How many deltas one statement folds: few enough that it ends soon, and its locks with it, and enough that many of them go into the same row. */
const batch = 30_000;

/** How long deltas are gathered before they are folded, in milliseconds. */
const interval = 1_000;

/** How many deltas may be waiting after a fold before the log is told of them. */
const worthTelling = 100_000;

/** A table of sums: the columns of its key but the slot, each with the expression it is taken from. */
const addTo = (table: string, key: Record<string, string>, from: string): string => {
  const places = Object.keys(key).map((_, index) => index + 1);
  const columns = Object.keys(key).join(", ");
  return `INSERT INTO ${table} (${columns}, slot, quantity)
    SELECT ${Object.values(key).join(", ")}, 0, sum(quantity)
    FROM ${from} GROUP BY ${places} ORDER BY ${places}
    ON CONFLICT (${columns}, slot) DO UPDATE SET quantity = ${table}.quantity + excluded.quantity`;
};

const same = (...columns: string[]): Record<string, string> =>
  Object.fromEntries(columns.map((column) => [column, column]));

/**
 * One at a time, whichever replica it is: two would only wait for each other's sums. Which teams have used something is noted, so that it's not
 * forgotten to check their budgets if this replica ends now.
 */
const foldSql = `
WITH turn AS MATERIALIZED (
  SELECT pg_try_advisory_xact_lock(7214003, 16) AS mine
), taken AS MATERIALIZED (
  DELETE FROM usage_deltas WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM usage_deltas WHERE (SELECT mine FROM turn) LIMIT $1 FOR UPDATE SKIP LOCKED
  ))
  RETURNING team_id, hour, environment, metric, application_id, credential_id, quantity
), hours AS MATERIALIZED (
  SELECT team_id, hour, environment, metric, application_id, credential_id, sum(quantity) AS quantity
  FROM taken GROUP BY 1, 2, 3, 4, 5, 6
), days AS MATERIALIZED (
  SELECT team_id, (hour AT TIME ZONE 'UTC')::date AS day, environment, metric, application_id, credential_id,
    sum(quantity) AS quantity
  FROM hours GROUP BY 1, 2, 3, 4, 5, 6
), by_hour AS (
  ${addTo("usage_hours", same("team_id", "hour", "environment", "metric", "application_id", "credential_id"), "hours")}
), by_day AS (
  ${addTo("usage_days", same("team_id", "day", "environment", "metric", "application_id", "credential_id"), "days")}
), by_team AS (
  ${addTo("usage_team_days", same("team_id", "day", "environment", "metric"), "days")}
), by_month AS (
  ${addTo(
    "usage_application_months",
    {
      team_id: "team_id",
      month: "date_trunc('month', day)::date",
      ...same("environment", "metric", "application_id"),
    },
    "days",
  )}
), checks AS (
  INSERT INTO usage_checks (team_id) SELECT DISTINCT team_id FROM taken
)
SELECT count(*)::int AS folded FROM taken`;

/**
 * Adds deltas to the sums, as many as there are, a batch in each transaction: whatever cuts it off, each is either a delta or in the sums. Then
 * has budgets checked.
 * @throws Error of PostgreSQL
 */
export async function foldDeltas(): Promise<void> {
  for (let folded = batch; folded === batch;) {
    const { rows } = await usagePool.query<{ folded: number }>({ name: "fold-deltas", text: foldSql, values: [batch] });
    folded = rows[0]?.folded ?? 0;
  }
  await askForChecks();
}

// Next's bundle and the server are two module graphs in one process.
const shared = globalThis as typeof globalThis & { debriefFolding?: { timer: NodeJS.Timeout | null } };
const folding = (shared.debriefFolding ??= { timer: null });

/** Has the deltas folded a moment from now. Nobody waits for it, and if it fails, the next one or the job does it. */
export function foldSoon(): void {
  folding.timer ??= setTimeout(() => {
    folding.timer = null;
    foldDeltas().catch(() => undefined);
  }, interval).unref();
}

/**
 * Folds what a replica that is gone has left, and says if there is more than there should be.
 * @throws Error of PostgreSQL
 */
export async function foldRest(): Promise<void> {
  const folding = foldDeltas();
  await folding.catch(() => undefined);
  const { rows } = await usagePool.query<{ waiting: number }>("SELECT count(*)::int AS waiting FROM usage_deltas");
  const waiting = rows[0]?.waiting ?? 0;
  if (waiting > worthTelling) log().warn({ part: "usage", waiting }, "usage is reported faster than it is added up");
  await folding;
}
