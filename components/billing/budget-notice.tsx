import { formatMoney } from "@/lib/money";
import { paths } from "@/lib/paths";
import { firstOfNextMonth, monthOfDay } from "./bill-words";
import { DangerItem, DangerList, DangerNote } from "./danger-notice";

/** A budget that is used up: amounts in minor units, the month as its first day. */
interface UsedUp {
  id: string;
  /** Null for the whole team's. */
  applicationName: string | null;
  amount: number;
  spent: number;
  currency: string;
  month: string;
  /** Whether production credentials stop by it. */
  stop: "off" | "soon" | "on";
}

/** Which budgets are used up, by how much, and what comes of it. */
export function BudgetNotice({ budgets }: { budgets: readonly UsedUp[] }) {
  if (budgets.length === 0) return null;
  return (
    <DangerList label="Over budget">
      {budgets.map((budget) => {
        const [spent, limit] = [budget.spent, budget.amount].map((amount) => formatMoney(amount, budget.currency));
        const title = `${budget.applicationName ?? "Your team"} is over budget: ${spent} of ${limit} for ${monthOfDay(budget.month)}.`;
        return (
          <DangerItem key={budget.id} title={title} link={{ href: `${paths.billing}#budgets`, label: "Budgets" }}>
            {consequenceOf(budget)}
          </DangerItem>
        );
      })}
    </DangerList>
  );
}

function consequenceOf({ applicationName, month, stop }: UsedUp): string {
  if (stop === "off") return "The hard stop is off, so everything keeps working, and further usage is billed.";
  const what =
    applicationName === null
      ? "Production credentials of all applications"
      : `The production credentials of ${applicationName}`;
  if (stop === "soon") return `The hard stop is on. ${what} are about to stop working.`;
  return `The hard stop is on. ${what} won’t work until ${firstOfNextMonth(month)} (UTC), or until the budget is raised.`;
}

/** The same for those who don't see the bills. */
export const StoppedNotice = () => (
  <DangerNote label="Over budget" title="Production has stopped because a budget is used up.">
    Production credentials won’t work until next month (UTC), unless an owner or admin raises the budget.
  </DangerNote>
);
