import type { Pool } from "pg";
import { prisma, type Querying } from "@/lib/db";
import { enqueueMail } from "@/lib/jobs/enqueue-mail";
import { billingContacts } from "../accounts/billing-contacts";
import { findBillableMonths } from "../invoices/billable-months";
import { composeInvoice } from "../invoices/compose-invoice";
import { formatMoney } from "@/lib/money";
import { inTransaction } from "@/lib/transaction";
import { monthName, monthOf, type Month } from "../month";
import { budgetsSpent, type BudgetRow, type Spent } from "./spent";

/** In per cent. */
const thresholds = [50, 80, 100] as const;

interface TeamRow {
  id: string;
  name: string;
  currency: string;
  hard_stop: boolean;
}

/**
 * Looks at what teams with budgets have used this month: mails each threshold once a month, and sets or takes back the flag by which
 * production credentials of applications that have used theirs up do not verify.
 * @param now decides which month it is
 */
export async function checkBudgets(pool: Pool, now: Date): Promise<void> {
  const month = monthOf(now);
  const { rows } = await pool.query<{ id: string }>(
    `SELECT t.id FROM teams t
    WHERE t.deleted_at IS NULL AND (
      EXISTS (SELECT 1 FROM budgets g WHERE g.team_id = t.id)
      OR EXISTS (SELECT 1 FROM applications a WHERE a.team_id = t.id AND a.production_blocked_at IS NOT NULL)
    ) ORDER BY t.id`,
  );
  for (const { id } of rows) await checkTeam(pool, id, month);
}

async function checkTeam(pool: Pool, id: string, month: Month): Promise<void> {
  const checked = await inTransaction(pool, async (client) => {
    const team = await takeTeam(client, id);
    if (!team) return null;
    const spent = await readSpent(client, team, month);
    await setBlocks(client, team, spent);
    return { team, spent };
  });
  if (checked) for (const budget of checked.spent) await warn(checked.team, budget, month);
}

/**
 * Held, as it is by who changes budgets: of two checks at once, and one that a change is followed by, the last one to hold it has seen
 * all that the others saw.
 */
async function takeTeam(queries: Querying, id: string): Promise<TeamRow | undefined> {
  await queries.query("SELECT 1 FROM teams WHERE id = $1 FOR NO KEY UPDATE", [id]);
  const { rows } = await queries.query<TeamRow>(
    `SELECT t.id, t.name, coalesce(b.currency, 'usd') AS currency, coalesce(b.hard_stop, false) AS hard_stop
    FROM teams t LEFT JOIN billing_accounts b ON b.team_id = t.id WHERE t.id = $1 AND t.deleted_at IS NULL`,
    [id],
  );
  return rows[0];
}

async function readSpent(queries: Querying, { id, currency }: TeamRow, month: Month): Promise<Spent[]> {
  // What is left from earlier months is no part of this one's budget.
  const found = (await findBillableMonths(queries, [{ id, currency, carriedForward: 0n }], month)).get(id);
  if (!found) return [];
  const { lines } = composeInvoice({ ...found, past: [] });
  const { rows } = await queries.query<BudgetRow>(
    `SELECT g.id, g.application_id, a.name AS application_name, g.amount FROM budgets g
      LEFT JOIN applications a ON a.id = g.application_id WHERE g.team_id = $1`,
    [id],
  );
  return budgetsSpent(rows, lines);
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
async function setBlocks(queries: Querying, { id, hard_stop }: TeamRow, spent: readonly Spent[]): Promise<void> {
  const usedUp = spent.filter((budget) => hard_stop && budget.spent >= budget.amount);
  const all = usedUp.some(({ applicationId }) => applicationId === null);
  const some = usedUp.flatMap(({ applicationId }) => applicationId ?? []);
  await queries.query(
    `UPDATE applications SET production_blocked_at = CASE WHEN $2 OR id = ANY ($3::uuid[]) THEN now() END
      WHERE team_id = $1 AND (production_blocked_at IS NOT NULL) <> ($2 OR id = ANY ($3::uuid[]))`,
    [id, all, some],
  );
}
