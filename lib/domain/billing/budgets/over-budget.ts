import { databaseTime } from "@/lib/database-time";
import { pool, prisma } from "@/lib/db";
import type { Actor } from "../../actor";
import { monthOf } from "../month";
import { readSpent } from "./read-spent";

/** A budget that is used up this month. */
export interface OverBudget {
  id: string;
  /** Null for the whole team's. */
  applicationName: string | null;
  /** Both in minor units. */
  amount: number;
  spent: number;
  currency: string;
  /** The month it is about, as its first day. */
  month: string;
  /** Whether production credentials stop by it: not at all, soon, or by now. */
  stop: "off" | "soon" | "on";
}

interface Row {
  id: string;
  is_stopped: boolean;
  hard_stop: boolean;
  currency: string;
}

/**
 * Only for people who may see the team's bills: the caller checks that with `can`.
 * @param applicationId only what concerns this application: its own budget, and the team's
 * @returns the budgets that are used up by now, the team's first; in one query where there are none to look at
 */
export async function findOverBudget({ teamId }: Actor, applicationId?: string): Promise<OverBudget[]> {
  const { rows } = await pool.query<Row>(
    `SELECT g.id, coalesce(b.hard_stop, false) AS hard_stop, coalesce(b.currency, 'usd') AS currency, EXISTS (
        SELECT 1 FROM applications s WHERE s.team_id = g.team_id AND s.id = coalesce($2, g.application_id, s.id)
          AND s.deleted_at IS NULL AND s.production_blocked_at IS NOT NULL
      ) AS is_stopped
      FROM budgets g LEFT JOIN applications a ON a.id = g.application_id LEFT JOIN billing_accounts b ON b.team_id = g.team_id
      WHERE g.team_id = $1 AND a.deleted_at IS NULL AND ($2::uuid IS NULL OR coalesce(g.application_id, $2) = $2)`,
    [teamId, applicationId ?? null],
  );
  const [first] = rows;
  if (!first) return [];
  const { currency, hard_stop: isHard } = first;
  const month = monthOf(databaseTime());
  const stopped = new Map(rows.map(({ id, is_stopped }) => [id, is_stopped]));
  const spent = await readSpent(pool, { id: teamId, currency }, month);
  return spent
    .filter((budget) => stopped.has(budget.id) && budget.spent >= budget.amount)
    .sort((one, other) => Number(one.applicationId !== null) - Number(other.applicationId !== null))
    .map((budget) => ({
      id: budget.id,
      applicationName: budget.applicationName,
      amount: Number(budget.amount),
      spent: Number(budget.spent),
      currency,
      month,
      stop: !isHard ? "off" : stopped.get(budget.id) ? "on" : "soon",
    }));
}

/** @returns whether production credentials of an application do not work, since a budget is used up: its developers see that anyway */
export const isStopped = async ({ teamId }: Actor, applicationId: string): Promise<boolean> =>
  (await prisma.application.count({ where: { id: applicationId, teamId, productionBlockedAt: { not: null } } })) > 0;
