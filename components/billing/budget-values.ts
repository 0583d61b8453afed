import type { Budgets } from "@/lib/client/billing";
import type { BudgetsFormValues } from "./budgets-form-body";

/** @returns the budgets as they are typed; of applications only those that are the team's */
export const valuesOf = (
  budgets: Budgets,
  applications: readonly { id: string; name: string }[],
): BudgetsFormValues => ({
  team: typed(budgets.team),
  applications: applications.map(({ id, name }) => ({ id, name, amount: typed(budgets.applications[id] ?? null) })),
  hard_stop: budgets.hard_stop,
});

/**
 * @param budgets as they are: limits of applications that the form has no room for stay
 * @returns what the API takes, in minor units
 */
export function bodyOf({ team, applications, hard_stop }: BudgetsFormValues, budgets: Budgets) {
  const limits = new Map(Object.entries(budgets.applications));
  for (const { id, amount } of applications) {
    const cents = minor(amount);
    if (cents === null) limits.delete(id);
    else limits.set(id, cents);
  }
  return { team: minor(team), applications: Object.fromEntries(limits), hard_stop };
}

const typed = (cents: number | null): string =>
  cents === null ? "" : (cents / 100).toFixed(cents % 100 === 0 ? 0 : 2);

const minor = (text: string): number | null => (text.trim() === "" ? null : Math.round(Number(text) * 100));
