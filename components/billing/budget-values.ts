import type { Budgets } from "@/lib/browser/billing";
import type { BudgetsFormValues } from "./budgets-form-body";

/** @returns the budgets as they are typed */
export const valuesOf = ({ team, applications, hard_stop }: Budgets): BudgetsFormValues => ({
  team: typed(team),
  applications: Object.fromEntries(Object.entries(applications).map(([id, cents]) => [id, typed(cents)])),
  hard_stop,
});

/** @returns what the API takes, in minor units */
export const bodyOf = ({ team, applications, hard_stop }: BudgetsFormValues) => ({
  team: minor(team),
  applications: Object.fromEntries(
    Object.entries(applications).flatMap(([id, text]) => {
      const cents = minor(text);
      return cents === null ? [] : [[id, cents]];
    }),
  ),
  hard_stop,
});

/** @returns what is typed, by what it limits: the id of an application, or "team" */
export const limitsOf = ({ team, applications }: BudgetsFormValues): Record<string, string> => ({
  team,
  ...applications,
});

/** @returns the same with some limits replaced */
export const withLimits = (
  values: BudgetsFormValues,
  { team = values.team, ...applications }: Record<string, string>,
): BudgetsFormValues => ({ ...values, team, applications: { ...values.applications, ...applications } });

const typed = (cents: number | null): string =>
  cents === null ? "" : (cents / 100).toFixed(cents % 100 === 0 ? 0 : 2);

const minor = (text: string): number | null => (text.trim() === "" ? null : Math.round(Number(text) * 100));
