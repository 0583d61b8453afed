import type { Pool } from "pg";
import { prisma } from "@/lib/db";
import { enqueueMail } from "@/lib/jobs/enqueue-mail";
import { billingContacts } from "../accounts/billing-contacts";
import { findBillableMonths } from "../invoices/billable-months";
import { composeInvoice } from "../invoices/compose-invoice";
import { formatMoney } from "@/lib/money";
import { monthName, monthOf, type Month } from "../month";
import { budgetsSpent, type Spent } from "./spent";

/** In per cent. */
const thresholds = [50, 80, 100] as const;

interface TeamRow {
  id: string;
  name: string;
  currency: string;
  carried_forward: string;
  hard_stop: boolean;
}

/**
 * Looks at what teams with budgets have used this month: mails each threshold once a month, and sets or takes back the flag by which
 * production credentials of applications that have used theirs up do not verify.
 * @param now decides which month it is
 */
export async function checkBudgets(pool: Pool, now: Date): Promise<void> {
  const month = monthOf(now);
  const { rows } = await pool.query<TeamRow>(
    `SELECT t.id, t.name, coalesce(b.currency, 'usd') AS currency, coalesce(b.carried_forward, 0) AS carried_forward,
      coalesce(b.hard_stop, false) AS hard_stop
    FROM teams t LEFT JOIN billing_accounts b ON b.team_id = t.id
    WHERE t.deleted_at IS NULL AND (
      EXISTS (SELECT 1 FROM budgets g WHERE g.team_id = t.id)
      OR EXISTS (SELECT 1 FROM applications a WHERE a.team_id = t.id AND a.production_blocked_at IS NOT NULL)
    ) ORDER BY t.id`,
  );
  for (const team of rows) await checkTeam(pool, team, month);
}

async function checkTeam(pool: Pool, team: TeamRow, month: Month): Promise<void> {
  // What is left from earlier months is no part of this one's budget.
  const billable = await findBillableMonths(
    pool,
    [{ id: team.id, currency: team.currency, carriedForward: 0n }],
    month,
  );
  const found = billable.get(team.id);
  if (!found) return;
  const { lines } = composeInvoice({ ...found, past: [] });
  const budgets = await prisma.budget.findMany({
    where: { teamId: team.id },
    include: { application: { select: { name: true } } },
  });
  const spent = budgetsSpent(budgets, lines);
  for (const budget of spent) await warn(team, budget, month);
  await setBlocks(pool, team, spent);
}

/** Only the highest threshold is mailed, if several are passed at once; all of them are noted. */
async function warn(team: TeamRow, budget: Spent, month: Month): Promise<void> {
  const reached = thresholds.filter((threshold) => budget.spent * 100n >= budget.amount * BigInt(threshold));
  const highest = reached.at(-1);
  if (!highest) return;
  await prisma.$transaction(async (tx) => {
    const noted = await tx.budgetAlert.createManyAndReturn({
      data: reached.map((threshold) => ({ budgetId: budget.id, month: new Date(month), threshold })),
      skipDuplicates: true,
    });
    if (!noted.some(({ threshold }) => threshold === highest)) return;
    const props = {
      teamName: team.name,
      applicationName: budget.applicationName,
      percent: highest,
      month: monthName(month),
      spent: formatMoney(Number(budget.spent), team.currency),
      limit: formatMoney(Number(budget.amount), team.currency),
      isStopped: team.hard_stop && highest === 100,
    };
    for (const to of await billingContacts(tx, team.id)) {
      await enqueueMail(tx, { to, template: "budget-reached", props });
    }
  });
}

/** In one statement: an application that a new month has given its budget back works again with the same run. */
async function setBlocks(pool: Pool, { id, hard_stop }: TeamRow, spent: readonly Spent[]): Promise<void> {
  const usedUp = spent.filter((budget) => hard_stop && budget.spent >= budget.amount);
  const all = usedUp.some(({ applicationId }) => applicationId === null);
  const some = usedUp.flatMap(({ applicationId }) => applicationId ?? []);
  await pool.query(
    `UPDATE applications SET production_blocked_at = CASE WHEN $2 OR id = ANY ($3::uuid[]) THEN now() END
      WHERE team_id = $1 AND (production_blocked_at IS NOT NULL) <> ($2 OR id = ANY ($3::uuid[]))`,
    [id, all, some],
  );
}
