import type { Pool } from "pg";
import type { UsageDifference, UsageReport, usageSums } from "@/lib/contract/reconciliation";
import { recountedDays } from "./recounted-days";

/** How many differences a report keeps. */
const most = 200;

/** How many teams one statement looks at. */
const teamsAtOnce = 50;

type Sums = (typeof usageSums)[number];

/** What a statement answers: how much it looked at, and what differs. */
interface Compared {
  events: number;
  sums: number;
  teams: string[];
  differing: UsageDifference[];
}

/** $1: teams. $2: a day. */
const dayOf = `occurred_at >= $2::date::timestamp AT TIME ZONE 'UTC' AND occurred_at < ($2::date + 1)::timestamp AT TIME ZONE 'UTC'`;
const hoursOf = `hour >= $2::date::timestamp AT TIME ZONE 'UTC' AND hour < ($2::date + 1)::timestamp AT TIME ZONE 'UTC'`;
const month = "date_trunc('month', $2::date)::date";

const each = ["application_id", "credential_id"];

/** Which rows are compared with which, and by what, besides team, environment and metric. */
const comparisons: Record<Sums, { counted: string; kept: string; by: string[]; period: string }> = {
  days: { counted: `usage_events WHERE ${dayOf}`, kept: "usage_by_day WHERE day = $2", by: each, period: "$2::date" },
  hours: {
    counted: "usage_by_day WHERE day = $2",
    kept: `usage_by_hour WHERE ${hoursOf}`,
    by: each,
    period: "$2::date",
  },
  team_days: {
    counted: "usage_by_day WHERE day = $2",
    kept: "usage_by_team_day WHERE day = $2",
    by: [],
    period: "$2::date",
  },
  application_months: {
    counted: `usage_by_day WHERE day >= ${month} AND day < ${month} + interval '1 month'`,
    kept: `usage_by_application_month WHERE month = ${month}`,
    by: ["application_id"],
    period: month,
  },
};

/** One statement sees both sides at one moment: what is reported meanwhile is in both, or in neither. */
function sqlOf(sums: Sums): string {
  const { counted, kept, by, period } = comparisons[sums];
  const key = ["team_id", "environment", "metric", ...by].join(", ");
  const sideOf = (rows: string) =>
    `SELECT ${key}, sum(quantity) AS quantity, count(*) AS events FROM ${rows} AND team_id = ANY ($1) GROUP BY ${key}`;
  const named = ["application_id", "credential_id"].map((name) => (by.includes(name) ? name : `NULL::uuid AS ${name}`));
  return `WITH counted AS (${sideOf(counted)}), kept AS (${sideOf(kept)}), joined AS (
      SELECT ${key}, c.quantity AS counted, k.quantity AS kept FROM counted c FULL JOIN kept k USING (${key})
    )
    SELECT coalesce((SELECT sum(events) FROM counted), 0)::float8 AS events, (SELECT count(*) FROM kept)::int AS sums,
      ARRAY(SELECT DISTINCT team_id::text FROM joined) AS teams,
      coalesce((SELECT json_agg(d) FROM (
        SELECT '${sums}' AS sums, (${period})::text AS period, team_id, ${named.join(", ")}, environment, metric,
          coalesce(counted, 0)::text AS counted, coalesce(kept, 0)::text AS kept
        FROM joined WHERE counted IS DISTINCT FROM kept ORDER BY team_id, environment, metric
      ) AS d), '[]') AS differing`;
}

/** What is compared: sums of which kind, and of when. */
type Comparison = [sums: Sums, day: string];

/**
 * Counts the events of some days once more, and compares that with the sums that charts, budgets and invoices are made of.
 * @param usage where usage is
 * @param pool where teams are
 * @param now which days those are follows from it
 * @throws Error of PostgreSQL
 */
export async function recountUsage(usage: Pool, pool: Pool, now: Date): Promise<UsageReport> {
  const days = await withoutMoving(usage, recountedDays(now));
  const report: UsageReport = { days, teams: 0, events: 0, sums: 0, differences: [], found: 0 };
  const months = new Map(days.map((day) => [day.slice(0, 7), day]));
  const all: Comparison[] = [
    ...days.flatMap((day) => (["days", "hours", "team_days"] as const).map((sums): Comparison => [sums, day])),
    ...[...months.values()].map((day): Comparison => ["application_months", day]),
  ];
  for await (const teams of batchesOfTeams(pool)) {
    const active = new Set<string>();
    for (const [sums, day] of all) {
      const compared = await compare(usage, sums, day, teams);
      report.sums += compared.sums;
      report.found += compared.differing.length;
      report.differences.push(...compared.differing.slice(0, most - report.differences.length));
      if (sums === "days") {
        report.events += compared.events;
        for (const id of compared.teams) active.add(id);
      }
    }
    report.teams += active.size;
  }
  return report;
}

/** While a day gets a table of its own (lib/jobs/keep-usage-partitions.ts), its events move there, where nobody sees them yet. */
async function withoutMoving(pool: Pool, days: readonly string[]): Promise<string[]> {
  const { rows } = await pool.query<{ day: string }>(
    `SELECT to_date(right(relname, 8), 'YYYYMMDD')::text AS day FROM pg_class
      WHERE relnamespace = current_schema()::regnamespace AND relkind = 'r' AND NOT relispartition AND relname ~ '^usage_events_\\d{8}$'`,
  );
  return days.filter((day) => !rows.some((row) => row.day === day));
}

/** That may begin meanwhile: what differs is looked at twice. */
async function compare(pool: Pool, sums: Sums, day: string, teams: string[]): Promise<Compared> {
  const look = async () => (await pool.query<Compared>(sqlOf(sums), [teams, day])).rows[0];
  const first = await look();
  const compared = first && first.differing.length > 0 ? await look() : first;
  return compared ?? { events: 0, sums: 0, teams: [], differing: [] };
}

/** Also of teams that are gone: what they used stays. */
async function* batchesOfTeams(pool: Pool): AsyncGenerator<string[]> {
  for (let after = "00000000-0000-0000-0000-000000000000"; ;) {
    const { rows } = await pool.query<{ id: string }>("SELECT id FROM teams WHERE id > $1 ORDER BY id LIMIT $2", [
      after,
      teamsAtOnce,
    ]);
    if (rows.length === 0) return;
    yield rows.map(({ id }) => id);
    after = rows.at(-1)?.id ?? after;
  }
}
