import type { Metric } from "@/lib/contract/metrics";
import { Prisma } from "@/lib/generated/prisma/client";
import { can } from "@/lib/permissions";
import { readRows } from "@/lib/read-rows";
import { readsFor } from "@/lib/standby";
import type { Actor } from "../actor";
import { runningTotalOf, type RunningTotalRow } from "../billing/invoices/running-total";
import { seesInvited, visibleMembers } from "../members/visible-users";

interface Sum {
  metric: Metric;
  quantity: string;
}

interface DashboardRow {
  team_name: string;
  applications: number;
  members: number;
  pending_invites: number;
  credentials: number;
  first_request_seen: boolean;
  days: (Sum & { day: string })[];
  top: { id: string; name: string; sums: Sum[] }[];
  /** Null for those who don't see the bills. */
  billing: RunningTotalRow | null;
}

interface Days {
  /** The first of this month. */
  month: string;
  since: string;
  until: string;
}

/**
 * @returns all figures of the dashboard in one query, of what the actor may see. What a month comes to is never read from a standby: if the rest may be, it
 * has a query of its own
 */
export async function findDashboardRow(actor: Actor, days: Days): Promise<DashboardRow> {
  if (!can({ role: actor.role }, "billing.read")) return findFigures(actor, days, Prisma.sql`NULL`);
  const billing = runningTotalOf(Prisma.sql`${actor.teamId}::uuid`, days.month);
  if (!actor.isSettled) return findFigures(actor, days, billing);
  const [row, [apart]] = await Promise.all([
    findFigures(actor, days, Prisma.sql`NULL`),
    readRows<Pick<DashboardRow, "billing">>(Prisma.sql`SELECT ${billing} AS billing`),
  ]);
  return { ...row, billing: apart?.billing ?? null };
}

async function findFigures(actor: Actor, days: Days, billing: Prisma.Sql): Promise<DashboardRow> {
  const { teamId, userId } = actor;
  const team = Prisma.sql`${teamId}::uuid`;
  const seesAll = can({ role: actor.role }, "usage.readAll");
  const own = Prisma.sql`(SELECT application_id FROM application_memberships WHERE team_id = ${team} AND user_id = ${userId}::uuid)`;
  const seen = (column: string) => (seesAll ? Prisma.sql`true` : Prisma.sql`${Prisma.raw(column)} IN ${own}`);
  const sql = Prisma.sql`
    SELECT t.name AS team_name,
      (SELECT count(*)::int FROM applications a WHERE a.team_id = t.id AND a.deleted_at IS NULL AND ${seen("a.id")}) AS applications,
      (SELECT count(*)::int FROM memberships m WHERE m.team_id = t.id AND ${visibleMembers(actor)}) AS members,
      (SELECT count(*)::int FROM invites i
        WHERE i.team_id = t.id AND i.expires_at > now() AND ${seesInvited(actor)}) AS pending_invites,
      (SELECT count(*)::int FROM credentials c
        WHERE c.team_id = t.id AND c.deleted_at IS NULL AND ${seen("c.application_id")}) AS credentials,
      EXISTS (SELECT FROM credentials c WHERE c.team_id = t.id AND ${seen("c.application_id")}
        AND (c.first_checked_at IS NOT NULL OR c.last_used_at IS NOT NULL)) AS first_request_seen,
      (SELECT coalesce(json_agg(d), '[]') FROM (${daysOf(team, seesAll ? null : own, days)}) d) AS days,
      (SELECT coalesce(json_agg(p), '[]') FROM (${topOf(team, seen("u.application_id"), days)}) p) AS top,
      ${billing} AS billing
    FROM teams t WHERE t.id = ${team}`;
  const [row] = await readRows<DashboardRow>(sql, { from: readsFor(actor) });
  if (!row) throw new Error("the actor's team is gone");
  return row;
}

/** The team's own sums are as quick to read for a thousand applications as for one. */
function daysOf(team: Prisma.Sql, own: Prisma.Sql | null, { since, until }: Days): Prisma.Sql {
  const table = own ? Prisma.sql`usage_by_day` : Prisma.sql`usage_by_team_day`;
  const scope = own ? Prisma.sql`AND u.application_id IN ${own}` : Prisma.empty;
  return Prisma.sql`
    SELECT u.day, u.metric, sum(u.quantity)::text AS quantity FROM ${table} u
    WHERE u.team_id = ${team} AND u.day BETWEEN ${since}::date AND ${until}::date ${scope}
    GROUP BY u.day, u.metric`;
}

/** First finds the applications to show, by one metric; then reads all metrics of those. */
function topOf(team: Prisma.Sql, seen: Prisma.Sql, { month }: Days): Prisma.Sql {
  return Prisma.sql`
    SELECT best.id, best.name,
      (SELECT json_agg(s) FROM (
        SELECT u.metric, sum(u.quantity)::text AS quantity FROM usage_by_application_month u
        WHERE u.team_id = ${team} AND u.month = ${month}::date AND u.environment = ANY (enum_range(NULL::environment))
          AND u.metric = ANY (enum_range(NULL::metric)) AND u.application_id = best.id
        GROUP BY u.metric
      ) s) AS sums
    FROM (
      SELECT a.id, a.name, sum(u.quantity) AS requests
      FROM usage_by_application_month u JOIN applications a ON a.id = u.application_id AND a.deleted_at IS NULL
      WHERE u.team_id = ${team} AND u.month = ${month}::date AND u.environment = ANY (enum_range(NULL::environment))
        AND u.metric = 'api_requests' AND ${seen}
      GROUP BY a.id, a.name ORDER BY requests DESC, a.id LIMIT 5
    ) best ORDER BY best.requests DESC, best.id`;
}
