import { Prisma } from "@/lib/generated/prisma/client";
import type { Metric } from "@/lib/contract/metrics";

interface Sum {
  metric: Metric;
  quantity: string;
}

/** What of the dashboard is made of usage. */
export interface DashboardUsage {
  days: (Sum & { day: string })[];
  top: { id: string; name: string; sums: Sum[] }[];
}

export interface Days {
  /** The first of this month. */
  month: string;
  since: string;
  until: string;
}

/**
 * What a query of usage has to know of applications, as SQL. Where they are in the same database, it's read within the query; else it comes with it
 * (`dashboard-row.ts`).
 */
export interface OfApplications {
  /** A list of those that somebody sees; null for all. */
  own: Prisma.Sql | null;
  /** Whether an application that has been used since `days.month` is still there. */
  isLive(id: Prisma.Sql): Prisma.Sql;
  /** What it's called; where that's known, if it's somewhere else. */
  nameOf(id: Prisma.Sql): Prisma.Sql;
}

/** @returns columns `days` and `top`, as JSON, of tables and views of usage only, but for what `applications` has */
export function usageColumns(team: Prisma.Sql, days: Days, applications: OfApplications): Prisma.Sql {
  return Prisma.sql`
    (SELECT coalesce(json_agg(d), '[]') FROM (${daysOf(team, days, applications)}) d) AS days,
    (SELECT coalesce(json_agg(p), '[]') FROM (${topOf(team, days, applications)}) p) AS top`;
}

/** The team's own sums are as quick to read for a thousand applications as for one. */
function daysOf(team: Prisma.Sql, { since, until }: Days, { own }: OfApplications): Prisma.Sql {
  const table = own ? Prisma.sql`usage_by_day` : Prisma.sql`usage_by_team_day`;
  return Prisma.sql`
    SELECT u.day, u.metric, sum(u.quantity)::text AS quantity FROM ${table} u
    WHERE u.team_id = ${team} AND u.day BETWEEN ${since}::date AND ${until}::date ${ofOwn(own)}
    GROUP BY u.day, u.metric`;
}

const ofOwn = (own: Prisma.Sql | null): Prisma.Sql => (own ? Prisma.sql`AND u.application_id IN ${own}` : Prisma.empty);

/** First finds the applications to show, by one metric; then reads all metrics of those. */
function topOf(team: Prisma.Sql, { month }: Days, { own, isLive, nameOf }: OfApplications): Prisma.Sql {
  return Prisma.sql`
    SELECT best.id, ${nameOf(Prisma.sql`best.id`)} AS name,
      (SELECT json_agg(s) FROM (
        SELECT u.metric, sum(u.quantity)::text AS quantity FROM usage_by_application_month u
        WHERE u.team_id = ${team} AND u.month = ${month}::date AND u.environment = ANY (enum_range(NULL::environment))
          AND u.metric = ANY (enum_range(NULL::metric)) AND u.application_id = best.id
        GROUP BY u.metric
      ) s) AS sums
    FROM (
      SELECT u.application_id AS id, sum(u.quantity) AS requests FROM usage_by_application_month u
      WHERE u.team_id = ${team} AND u.month = ${month}::date AND u.environment = ANY (enum_range(NULL::environment))
        AND u.metric = 'api_requests' ${ofOwn(own)} AND ${isLive(Prisma.sql`u.application_id`)}
      GROUP BY u.application_id ORDER BY requests DESC, u.application_id LIMIT 5
    ) best ORDER BY best.requests DESC, best.id`;
}
