import { Prisma } from "@/lib/generated/prisma/client";
import { can } from "@/lib/permissions";
import { readRows } from "@/lib/read-rows";
import { readsFor, type Reads } from "@/lib/standby";
import { usageApart } from "@/lib/usage-database";
import type { Actor } from "../actor";
import {
  billableUsageOf,
  runningTotalOf,
  type BillableUsage,
  type RunningTotalRow,
} from "../billing/invoices/running-total";
import { seesInvited, visibleMembers } from "../members/visible-users";
import { usageColumns, type DashboardUsage, type Days, type OfApplications } from "./dashboard-usage";

interface Figures {
  team_name: string;
  applications: number;
  members: number;
  pending_invites: number;
  credentials: number;
  first_request_seen: boolean;
}

interface Billing {
  /** Both null for those who don't see the bills. */
  billing: RunningTotalRow | null;
  billable: BillableUsage | null;
}

type DashboardRow = Figures & DashboardUsage & Billing;

/**
 * @returns all figures of the dashboard, of what the actor may see: in one query, or in three, where usage has a database of its own. What a month comes
 * to is never read from a standby: if the rest may be, it has a query of its own
 */
export const findDashboardRow = (actor: Actor, days: Days): Promise<DashboardRow> =>
  usageApart() ? findApart(actor, days) : findTogether(actor, days);

const nothing = Prisma.sql`NULL`;

const teamOf = ({ teamId }: Actor): Prisma.Sql => Prisma.sql`${teamId}::uuid`;

const seesBills = ({ role }: Actor): boolean => can({ role }, "billing.read");

const seesAll = ({ role }: Actor): boolean => can({ role }, "usage.readAll");

const ownOf = (actor: Actor): Prisma.Sql =>
  Prisma.sql`(SELECT application_id FROM application_memberships WHERE team_id = ${teamOf(actor)} AND user_id = ${actor.userId}::uuid)`;

async function findTogether(actor: Actor, days: Days): Promise<DashboardRow> {
  const team = teamOf(actor);
  const usage = usageColumns(team, days, {
    own: seesAll(actor) ? null : ownOf(actor),
    isLive: (id) =>
      Prisma.sql`${id} IN (SELECT a.id FROM applications a WHERE a.team_id = ${team} AND a.deleted_at IS NULL)`,
    nameOf: (id) => Prisma.sql`(SELECT a.name FROM applications a WHERE a.id = ${id})`,
  });
  const [billed, billable] = [runningTotalOf(team, days.month), billableUsageOf(team, days.month)];
  const billing = Prisma.sql`${billed} AS billing, ${billable} AS billable`;
  const none = Prisma.sql`NULL AS billing, NULL AS billable`;
  if (!seesBills(actor)) return findFigures(actor, Prisma.sql`${usage}, ${none}`);
  if (!actor.isSettled) return findFigures(actor, Prisma.sql`${usage}, ${billing}`);
  const [row, [apart]] = await Promise.all([
    findFigures<DashboardUsage>(actor, usage),
    readRows<Billing>(Prisma.sql`SELECT ${billing}`),
  ]);
  return { ...row, billing: apart?.billing ?? null, billable: apart?.billable ?? null };
}

/** What a query of usage has to be told, where applications are somewhere else. */
interface Known {
  /** Applications that the actor was added to; null for those who see all. */
  own: string[] | null;
  /** Applications that were deleted this month. Those that were deleted before haven't been used since. */
  gone: string[];
}

/** What has been billed comes first: usage only grows, so no month comes out below. */
async function findApart(actor: Actor, days: Days): Promise<DashboardRow> {
  const team = teamOf(actor);
  const billed = runningTotalOf(team, days.month);
  // Clocks differ a little, and an event may say when it was.
  const known = Prisma.sql`
    ${seesAll(actor) ? nothing : Prisma.sql`(SELECT coalesce(json_agg(o.application_id), '[]') FROM ${ownOf(actor)} o)`} AS own,
    (SELECT coalesce(json_agg(a.id), '[]') FROM applications a
      WHERE a.team_id = t.id AND a.deleted_at >= ${days.month}::date - interval '1 day') AS gone`;
  const [{ own, gone, ...figures }, [bills]] = await Promise.all([
    findFigures<Known>(actor, known),
    seesBills(actor) ? readRows<Pick<Billing, "billing">>(Prisma.sql`SELECT ${billed} AS billing`) : [],
  ]);
  const usage = usageColumns(team, days, {
    own: own && Prisma.sql`(SELECT unnest(${own}::uuid[]))`,
    isLive: (id) => Prisma.sql`${id} <> ALL (${gone}::uuid[])`,
    nameOf: () => Prisma.sql`''`,
  } satisfies OfApplications);
  const billing = bills?.billing ?? null;
  const billable = billing ? billableUsageOf(team, days.month) : nothing;
  const [used] = await readRows<DashboardUsage & Pick<Billing, "billable">>(
    Prisma.sql`SELECT ${usage}, ${billable} AS billable`,
    { from: usageApart() },
  );
  if (!used) throw new Error("one row was asked for and not found");
  return { ...figures, ...used, top: await withNames(readsFor(actor), actor.teamId, used.top), billing };
}

/** One that was deleted just now has no name any more, and isn't shown. */
async function withNames(reads: Reads, teamId: string, top: DashboardUsage["top"]): Promise<DashboardUsage["top"]> {
  if (top.length === 0) return [];
  const { rows } = await reads.query<{ id: string; name: string }>({
    name: "names-of-top-applications",
    text: "SELECT id, name FROM applications WHERE team_id = $1 AND id = ANY ($2::uuid[]) AND deleted_at IS NULL",
    values: [teamId, top.map(({ id }) => id)],
  });
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  return top.flatMap((one) => {
    const name = names.get(one.id);
    return name === undefined ? [] : [{ ...one, name }];
  });
}

/** @param more columns, of `teams t` */
async function findFigures<More extends object = DashboardUsage & Billing>(
  actor: Actor,
  more: Prisma.Sql,
): Promise<Figures & More> {
  const seen = (column: string) =>
    seesAll(actor) ? Prisma.sql`true` : Prisma.sql`${Prisma.raw(column)} IN ${ownOf(actor)}`;
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
      ${more}
    FROM teams t WHERE t.id = ${teamOf(actor)}`;
  const [row] = await readRows<Figures & More>(sql, { from: readsFor(actor) });
  if (!row) throw new Error("the actor's team is gone");
  return row;
}
