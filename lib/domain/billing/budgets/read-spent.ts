import type { Querying } from "@/lib/db";
import { usageBeside } from "@/lib/usage-database";
import { findBillableMonths } from "../invoices/billable-months";
import { composeInvoice } from "../invoices/compose-invoice";
import { findMonthlySums } from "../invoices/find-monthly-usage";
import type { Month } from "../month";
import { budgetsSpent, type BudgetRow, type Spent } from "./spent";

/**
 * @param team and the currency it is billed in
 * @returns what each budget of a team has come to in a month, by now
 */
export async function readSpent(
  queries: Querying,
  { id, currency }: { id: string; currency: string },
  month: Month,
): Promise<Spent[]> {
  // An amount carried forward from earlier months isn't part of this month's budget.
  const account = { id, currency, carriedForward: 0n };
  const found = (
    await findBillableMonths(queries, [account], month, (ids, months) =>
      findMonthlySums(usageBeside(queries), ids, months),
    )
  ).get(id);
  if (!found) return [];
  const { lines } = composeInvoice({ ...found, past: [] });
  const { rows } = await queries.query<BudgetRow>(
    `SELECT g.id, g.application_id, a.name AS application_name, g.amount FROM budgets g
      LEFT JOIN applications a ON a.id = g.application_id WHERE g.team_id = $1`,
    [id],
  );
  return budgetsSpent(rows, lines);
}
