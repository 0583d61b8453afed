"use client";

import { LoadFailure } from "@/components/patterns/load-failure";
import { Section } from "@/components/patterns/section";
import { useBudgets } from "@/lib/browser/billing";
import { BudgetsForm, type BudgetsFormProps } from "./budgets-form";

export function BudgetsSection(props: Omit<BudgetsFormProps, "budgets">) {
  const query = useBudgets();
  return (
    <div id="budgets" className="scroll-mt-20">
      <Section
        title="Budgets"
        text="Set a monthly limit and we’ll warn you: owners and the billing contact get an email at 50%, 80% and 100%."
      >
        {query.isError && !query.data && (
          <LoadFailure what="your budgets" error={query.error} onRetry={() => void query.refetch()} />
        )}
        {query.data && <BudgetsForm {...props} budgets={query.data} />}
      </Section>
    </div>
  );
}
