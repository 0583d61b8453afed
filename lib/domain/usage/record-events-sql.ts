/** A table of sums: the columns of its key but the slot, each with the expression it is taken from. */
const addTo = (table: string, key: Record<string, string>, from: string): string => {
  const places = Object.keys(key).map((_, index) => index + 1);
  const columns = Object.keys(key).join(", ");
  return `INSERT INTO ${table} (${columns}, slot, quantity)
    SELECT ${Object.values(key).join(", ")}, (SELECT slot FROM free), sum(quantity)
    FROM ${from} GROUP BY ${places} ORDER BY ${places}
    ON CONFLICT (${columns}, slot) DO UPDATE SET quantity = ${table}.quantity + excluded.quantity`;
};

const same = (...columns: string[]): Record<string, string> =>
  Object.fromEntries(columns.map((column) => [column, column]));

/**
 * Counts a batch. $1 to $5 are the events, column by column: id, time, metric, quantity, and which of the credentials ($6 to $9: id,
 * application, team, environment) it belongs to, counted from 1. Answers `accepted`: how many ids had not been seen before.
 *
 * - An id that another transaction is just taking is waited for: it counts if that one fails. All writers take ids in one order, then
 *   sums in one order, so none waits for another in a circle.
 * - One row for each sum of an application would make all writers queue. So each transaction adds to rows of the first slot that nobody
 *   holds, and there are no more rows than there are writers at a time. Should all be held, two share one, and one waits.
 */
export const recordEventsSql = `
WITH free AS MATERIALIZED (
  SELECT coalesce(
    (SELECT s FROM generate_series(0, 15) AS s WHERE pg_try_advisory_xact_lock(7214003, s) LIMIT 1),
    pg_backend_pid() % 16
  ) AS slot
), credentials AS (
  SELECT * FROM unnest($6::uuid[], $7::uuid[], $8::uuid[], $9::environment[])
    WITH ORDINALITY AS c (credential_id, application_id, team_id, environment, n)
), events AS MATERIALIZED (
  SELECT * FROM unnest($1::text[], $2::timestamptz[], $3::metric[], $4::numeric[], $5::int[])
    AS e (id, occurred_at, metric, quantity, n)
), ids AS (
  INSERT INTO usage_event_ids (id) SELECT id FROM events ORDER BY id COLLATE "C"
  ON CONFLICT DO NOTHING RETURNING id
), fresh AS MATERIALIZED (
  SELECT e.id, e.occurred_at, e.metric, e.quantity, c.* FROM ids JOIN events e USING (id) JOIN credentials c USING (n)
), kept AS (
  INSERT INTO usage_events
    (id, occurred_at, team_id, application_id, credential_id, environment, metric, quantity)
  SELECT id, occurred_at, team_id, application_id, credential_id, environment, metric, quantity FROM fresh
), hours AS MATERIALIZED (
  SELECT team_id, date_trunc('hour', occurred_at, 'UTC') AS hour, environment, metric, application_id, credential_id,
    sum(quantity) AS quantity
  FROM fresh GROUP BY 1, 2, 3, 4, 5, 6
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
)
SELECT count(*)::int AS accepted FROM ids`;
