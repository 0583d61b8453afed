"use client";

import { CircleCheck, CircleX, Info, type LucideIcon } from "lucide-react";
import { useEffect, useState, type ReactNode } from "react";
import { cn } from "@/components/ui/class-names";
import { usePaymentMethods } from "@/lib/browser/billing";
import { paths } from "@/lib/paths";
import { CardAdd } from "./card-add";
import { cardName, refusalText } from "@/lib/card-name";

interface CheckoutNoticeProps {
  /** What came of a visit to Stripe's page, as far as that is known. */
  outcome:
    | { state: "added"; card: { brand: string; last4: string } }
    | { state: "refused"; card: { brand: string; last4: string } | null; message: string }
    | { state: "cancelled" }
    | { state: "awaited" };
  publishableKey: string | null;
}

/** What somebody who comes back from Stripe's page is told, and what they can do next. */
export function CheckoutNotice({ outcome, publishableKey }: CheckoutNoticeProps) {
  const { data: methods, expectOne, refetch } = usePaymentMethods(outcome.state === "awaited");
  const [before] = useState(() => new Set(methods?.map(({ id }) => id)));
  // The cards that came with the page were read before the visit was looked into.
  useEffect(() => {
    if (outcome.state === "added") void refetch();
  }, [outcome.state, refetch]);
  if (outcome.state === "added") return <Saved card={outcome.card} />;
  if (outcome.state === "cancelled") {
    return (
      <Notice icon={Info} role="status">
        No card was added. You left Stripe’s page before one was saved.
      </Notice>
    );
  }
  if (outcome.state === "refused") {
    return (
      <Notice
        icon={CircleX}
        role="alert"
        isBad
        actions={<CardAdd publishableKey={publishableKey} onSaved={expectOne} />}
      >
        {refusalText(outcome.card, outcome.message)}
      </Notice>
    );
  }
  const arrived = methods?.find(({ id }) => !before.has(id));
  return arrived ? <Saved card={arrived} /> : <CheckoutWaiting />;
}

/** While Stripe is asked, or has not said it yet. */
export const CheckoutWaiting = () => (
  <Notice icon={Info} role="status">
    We’re waiting for Stripe to send us your card. This takes a few seconds.
  </Notice>
);

/** Takes away from the address what has been understood, so that a reload or a bookmark does not say it again. */
export function CleanAddress() {
  useEffect(() => window.history.replaceState(null, "", paths.billing), []);
  return null;
}

const Saved = ({ card }: { card: { brand: string; last4: string } }) => (
  <Notice icon={CircleCheck} role="status">
    {cardName(card)} is saved.
  </Notice>
);

interface NoticeProps {
  icon: LucideIcon;
  role: "status" | "alert";
  isBad?: boolean;
  actions?: ReactNode;
  children: ReactNode;
}

function Notice({ icon: Icon, role, isBad = false, actions, children }: NoticeProps) {
  const look = isBad ? "border-danger bg-danger-soft" : "border-line bg-surface";
  return (
    <div className={cn("flex flex-wrap items-center gap-3 rounded-lg border px-4 py-3 sm:px-5", look)}>
      <Icon aria-hidden className={cn("size-5 shrink-0", isBad ? "text-danger-ink" : "text-ink-soft")} />
      <p role={role} className="min-w-48 flex-1 text-pretty">
        {children}
      </p>
      {actions}
    </div>
  );
}
