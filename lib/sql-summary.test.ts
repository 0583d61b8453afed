import { expect, test } from "vitest";
import { summarize } from "./sql-summary";

test.each([
  [
    'SELECT "public"."users"."id" FROM "public"."users" WHERE ("public"."users"."id" = $1) LIMIT $2 OFFSET $3',
    "SELECT users",
  ],
  ['INSERT INTO "public"."teams" ("id","name") VALUES ($1,$2) RETURNING "id"', "INSERT teams"],
  ['UPDATE "public"."teams" SET "name" = $1 WHERE id = $2', "UPDATE teams"],
  ["DELETE FROM sessions WHERE id = $1", "DELETE sessions"],
  ["SELECT 1 FROM jobs.add_job($1, $2::json, job_key := $3::text)", "SELECT"],
  [
    "SELECT t.id FROM teams t JOIN memberships m ON m.team_id = t.id FOR UPDATE OF t SKIP LOCKED",
    "SELECT teams memberships",
  ],
  [
    "WITH noted AS (INSERT INTO webhook_events (id) VALUES ($1) ON CONFLICT DO NOTHING RETURNING id) SELECT id FROM noted",
    "WITH webhook_events",
  ],
  ["SELECT extract(epoch FROM now()) FROM a, unnest($1::uuid[]) AS r (id)", "SELECT a"],
  ["SELECT (SELECT FROM a) FROM b WHERE x IS DISTINCT FROM y AND extract(epoch FROM z) > 1", "SELECT a b"],
  ["BEGIN", "BEGIN"],
])("a statement is named by what it does to which tables: %s", (text, summary) => {
  expect(summarize(text).summary).toBe(summary);
});

test("no value that stands in a statement is told", () => {
  const { masked } = summarize(
    "SELECT $1, 'it''s secret', 42, 3.5, t1.x2 FROM t1\n  WHERE at > now() - interval '5 days' AND \"a1\" = $12 LIMIT 7",
  );
  expect(masked).toBe('SELECT $1, ?, ?, ?, t1.x2 FROM t1 WHERE at > now() - interval ? AND "a1" = $12 LIMIT ?');
});
