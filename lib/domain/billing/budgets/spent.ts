import type { Line } from "../invoices/compose-invoice";

export interface BudgetRow {
  id: string;
  /** Null for the team's own. */
  application_id: string | null;
  application_name: string | null;
  /** A whole number, in minor units. */
  amount: string;
}

/** A budget, and what has been used of it. */
export interface Spent {
  id: string;
  /** Null for the team's own. */
  applicationId: string | null;
  applicationName: string | null;
  /** Both in minor units. */
  amount: bigint;
  spent: bigint;
}

/** @returns what each budget has come to, by the lines of the invoice that is to come */
export const budgetsSpent = (budgets: readonly BudgetRow[], lines: readonly Line[]): Spent[] =>
  budgets.map(({ id, application_id: applicationId, application_name: applicationName, amount }) => ({
    id,
    applicationId,
    applicationName,
    amount: BigInt(amount),
    spent: lines
      .filter(({ application_id }) => applicationId === null || application_id === applicationId)
      .reduce((sum, line) => sum + BigInt(line.amount), 0n),
  }));
