/**
 * Counts events of one or more reports. $1 to $6 are the events, column by column: id, time, metric, quantity, which of the credentials ($7 to $10: id,
 * application, team, environment) it belongs to, counted from 1, and the number of its report. Answers for each report `accepted`: how many of its ids had not
 * been seen before; a report without any has no row.
 *
 * - An id that another transaction is just taking is waited for: it counts if that one fails. All writers take ids in one order, so none
 *   waits for another in a circle.
 * - All else is only appended: what was used in each hour by each of the credentials goes into a row of its own, which no other writer
 *   waits for. It counts at once, and is added to the sums a moment later: docs/decisions/0054-usage-is-appended.md.
 */
export const recordEventsSql = `
WITH credentials AS (
  SELECT * FROM unnest($7::uuid[], $8::uuid[], $9::uuid[], $10::environment[])
    WITH ORDINALITY AS c (credential_id, application_id, team_id, environment, n)
), events AS MATERIALIZED (
  SELECT * FROM unnest($1::text[], $2::timestamptz[], $3::metric[], $4::numeric[], $5::int[], $6::int[])
    AS e (id, occurred_at, metric, quantity, n, report)
), ids AS (
  INSERT INTO usage_event_ids (id) SELECT id FROM events ORDER BY id COLLATE "C"
  ON CONFLICT DO NOTHING RETURNING id
), fresh AS MATERIALIZED (
  SELECT e.id, e.occurred_at, e.metric, e.quantity, e.report, c.* FROM ids JOIN events e USING (id) JOIN credentials c USING (n)
), kept AS (
  INSERT INTO usage_events
    (id, occurred_at, team_id, application_id, credential_id, environment, metric, quantity)
  SELECT id, occurred_at, team_id, application_id, credential_id, environment, metric, quantity FROM fresh
), deltas AS (
  INSERT INTO usage_deltas (team_id, application_id, credential_id, hour, environment, metric, quantity)
  SELECT team_id, application_id, credential_id, date_trunc('hour', occurred_at, 'UTC'), environment, metric, sum(quantity)
  FROM fresh GROUP BY 1, 2, 3, 4, 5, 6
)
SELECT report, count(*)::int AS accepted FROM fresh GROUP BY report`;
