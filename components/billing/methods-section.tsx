"use client";

import { CreditCard } from "lucide-react";
import { EmptyState } from "@/components/patterns/empty-state";
import { LoadFailure } from "@/components/patterns/load-failure";
import { Section } from "@/components/patterns/section";
import { usePaymentMethods } from "@/lib/browser/billing";
import { CardAdd } from "./card-add";
import { MethodRow } from "./method-row";

interface MethodsSectionProps {
  /** Null where cards are typed in on Stripe's page only. */
  publishableKey: string | null;
}

export function MethodsSection({ publishableKey }: MethodsSectionProps) {
  const query = usePaymentMethods(false);
  const methods = query.data;
  const add = <CardAdd publishableKey={publishableKey} onSaved={query.expectOne} />;
  return (
    <div id="cards" className="scroll-mt-20">
      <Section
        title="Payment methods"
        text="Each month, we charge your default card. Card numbers go to Stripe; we never see them."
        actions={methods && methods.length > 0 && add}
      >
        {query.isError && !methods && (
          <LoadFailure what="your cards" error={query.error} onRetry={() => void query.refetch()} />
        )}
        {methods?.length === 0 && (
          <EmptyState
            icon={CreditCard}
            title="No cards yet"
            text="Without one, you get an invoice by email each month, and you have 14 days to pay it."
          >
            {add}
          </EmptyState>
        )}
        {methods && methods.length > 0 && (
          <ul aria-label="Cards" className="divide-y divide-line">
            {methods.map((method) => (
              <MethodRow key={method.id} method={method} />
            ))}
          </ul>
        )}
      </Section>
    </div>
  );
}
