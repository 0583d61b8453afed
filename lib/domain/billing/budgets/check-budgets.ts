import type { Pool } from "pg";
import { prisma, type Querying } from "@/lib/db";
import { formatMoney } from "@/lib/money";
import { inTransaction } from "@/lib/transaction";
import { usageApart } from "@/lib/usage-database";
import { mailBillingContacts } from "../accounts/mail-billing-contacts";
import { monthName, monthOf, type Month } from "../month";
import { readSpent } from "./read-spent";
import type { Spent } from "./spent";

/** In per cent. */
const thresholds = [50, 80, 100] as const;

interface TeamRow {
  id: string;
  name: string;
  currency: string;
  hard_stop: boolean;
}

/**
 * Looks at what one team has used this month, as `checkBudgets` does: within half a minute of usage, so that a hard stop stops.
 * @param now decides which month it is
 * @throws Error of the database: the job tries again
 */
export const checkBudgetsOf = (pool: Pool, teamId: string, now: Date): Promise<void> =>
  checkTeam(pool, teamId, monthOf(now));

/**
 * Looks at what teams with budgets have used this month, also those that use nothing any more when a new month begins: mails each threshold once a month, and sets or takes back the flag by which
 * production credentials of applications that have used theirs up do not verify.
 * What fails with one team keeps no other from being looked at.
 * @param now decides which month it is
 * @throws AggregateError at the end, so that the job is tried again
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
  const errors: unknown[] = [];
  for (const { id } of rows) await checkTeam(pool, id, month).catch((error: unknown) => errors.push(error));
  if (errors.length > 0)
    throw new AggregateError(errors, `Couldn't check the budgets of ${errors.length} teams.`, {
      cause: errors[0],
    });
}

async function checkTeam(pool: Pool, id: string, month: Month): Promise<void> {
  // If usage can't be read now, that's known before the team is locked: others would wait for it, too.
  await usageApart()?.query("SELECT 1");
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
 * Locks the team, as changing its budgets does: of two checks at once, and of one that follows a change, the last to hold the lock has
 * seen all that the others saw.
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

/** Only the highest threshold is mailed, if several are passed at once; all of them are noted. */
async function warn(team: TeamRow, budget: Spent, month: Month): Promise<void> {
  const reached = thresholds.filter((threshold) => budget.spent * 100n >= budget.amount * BigInt(threshold));
  const highest = reached.at(-1);
  if (!highest) return;
  await prisma.$transaction(async (tx) => {
    // Somebody may have replaced it since it was read; the check that their change asks for looks at the new one.
    const held = await tx.$queryRaw<unknown[]>`SELECT 1 FROM budgets WHERE id = ${budget.id}::uuid FOR KEY SHARE`;
    if (held.length === 0) return;
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
    await mailBillingContacts(tx, team.id, { template: "budget-reached", props });
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
