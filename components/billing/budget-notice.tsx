import { OctagonAlert } from "lucide-react";
import { Link } from "@/components/ui/link";
import { linkClass } from "@/components/ui/link-class";
import { formatMoney } from "@/lib/money";
import { paths } from "@/lib/paths";
import { firstOfNextMonth, monthOfDay } from "./bill-words";

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
    <section aria-label="Over budget" className="rounded-lg border border-danger bg-danger-soft">
      <ul className="divide-y divide-line">
        {budgets.map((budget) => (
          <li key={budget.id} className="flex flex-wrap items-start gap-3 px-4 py-3 sm:px-5">
            <OctagonAlert aria-hidden className="size-5 shrink-0 text-danger-ink" />
            <p className="min-w-48 flex-1 text-pretty wrap-anywhere">
              <span className="font-medium">
                {budget.applicationName ?? "Your team"} is over budget: {formatMoney(budget.spent, budget.currency)} of{" "}
                {formatMoney(budget.amount, budget.currency)} for {monthOfDay(budget.month)}.
              </span>{" "}
              {consequenceOf(budget)}
            </p>
            <Link href={`${paths.billing}#budgets`} className={linkClass}>
              Budgets
            </Link>
          </li>
        ))}
      </ul>
    </section>
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

/** The same for those who don't see the bills: only what they would run into anyway. */
export const StoppedNotice = () => (
  <section
    aria-label="Over budget"
    className="flex gap-3 rounded-lg border border-danger bg-danger-soft px-4 py-3 sm:px-5"
  >
    <OctagonAlert aria-hidden className="size-5 shrink-0 text-danger-ink" />
    <p className="text-pretty">
      <span className="font-medium">Production has stopped because a budget is used up.</span> Production credentials
      won’t work until next month (UTC), unless an owner or admin raises the budget.
    </p>
  </section>
);
