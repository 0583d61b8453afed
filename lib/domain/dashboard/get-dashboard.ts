import type { z } from "zod";
import type { getDashboard as declaration } from "@/lib/contract/dashboard";
import type { Metric } from "@/lib/contract/metrics";
import { databaseTime } from "@/lib/database-time";
import type { Actor } from "../actor";
import { presentRunningTotal } from "../billing/invoices/running-total";
import { add, noUsage, type Metrics } from "../monitoring/sums";
import { dayFrom } from "../monitoring/usage-range";
import { findDashboardRow } from "./dashboard-row";
import { recentActivity } from "./recent-activity";

type Dashboard = z.output<typeof declaration.answer>;
type Day = { day: string; metric: Metric; quantity: string };

/** @returns what matters at a glance, as far as the actor may see it; in as many queries, whatever the team's size */
export async function getDashboard(actor: Actor): Promise<Dashboard> {
  const today = databaseTime().toISOString().slice(0, 10);
  const month = `${today.slice(0, 7)}-01`;
  const lastMonth = `${dayFrom(month, -1).slice(0, 7)}-01`;
  const firstShown = dayFrom(today, -29);
  const since = lastMonth < firstShown ? lastMonth : firstShown;
  const [row, activity] = await Promise.all([
    findDashboardRow(actor, { month, since, until: today }),
    recentActivity(actor),
  ]);
  const { team_name, applications, members, pending_invites, credentials, first_request_seen, days, top } = row;
  return {
    team: { id: actor.teamId, team_name },
    counts: { applications, members, pending_invites, credentials },
    first_request_seen,
    usage: {
      this_month: sumOf(days, month, today),
      last_month_same_days: sumOf(days, lastMonth, sameDayOf(lastMonth, today)),
      series_30_days: Array.from({ length: 30 }, (_, index) => {
        const day = dayFrom(firstShown, index);
        return { day, ...sumOf(days, day, day) };
      }),
    },
    top_applications: top.map(({ id, name, sums }) => ({ id, name, ...sums.reduce(add, noUsage()) })),
    billing: row.billing && (await presentRunningTotal(row.billing, row.billable ?? [], month)),
    recent_activity: activity,
  };
}

/** The same day of another month, or its last one where it has no such day. */
function sameDayOf(month: string, today: string): string {
  const day = dayFrom(month, Number(today.slice(8)) - 1);
  return day.slice(0, 7) === month.slice(0, 7) ? day : dayFrom(`${day.slice(0, 7)}-01`, -1);
}

const sumOf = (days: readonly Day[], from: string, to: string): Metrics =>
  days.filter(({ day }) => day >= from && day <= to).reduce(add, noUsage());
