"use client";

import { CreditCard } from "lucide-react";
import { EmptyState } from "@/components/patterns/empty-state";
import { LoadFailure } from "@/components/patterns/load-failure";
import { Section } from "@/components/patterns/section";
import { usePaymentMethods } from "@/lib/client/billing";
import { CardAdd } from "./card-add";
import { MethodRow } from "./method-row";

interface MethodsSectionProps {
  /** Null where cards are typed in on Stripe's page only. */
  publishableKey: string | null;
  /** Whether one has just come back from there. */
  isAwaited: boolean;
}

export function MethodsSection({ publishableKey, isAwaited }: MethodsSectionProps) {
  const query = usePaymentMethods(isAwaited);
  const methods = query.data;
  const add = <CardAdd publishableKey={publishableKey} onSaved={query.expectOne} />;
  return (
    <Section
      title="Payment methods"
      text="Each month is charged to the default card. Card numbers go to Stripe; we never see them."
      actions={methods && methods.length > 0 && add}
    >
      {isAwaited && methods?.length === 0 && (
        <p role="status" className="border-b border-line px-4 py-3 text-ink-soft sm:px-5">
          Your card is on its way here from Stripe. This takes a few seconds.
        </p>
      )}
      {query.isError && !methods && (
        <LoadFailure what="your cards" error={query.error} onRetry={() => void query.refetch()} />
      )}
      {methods?.length === 0 && (
        <EmptyState
          icon={CreditCard}
          title="No card yet"
          text="Without one you get an invoice by mail each month, to be paid within 14 days."
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
  );
}
