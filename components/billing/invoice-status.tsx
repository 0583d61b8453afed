import { Badge } from "@/components/ui/badge";
import type { Invoice } from "@/lib/browser/billing";
import { settlementBadges } from "./settlement-words";

const words = {
  open: ["Open", "waiting"],
  needs_attention: ["Needs attention", "bad"],
  paid: ["Paid", "good"],
  past_due: ["Payment failed", "bad"],
  uncollectible: ["Uncollectible", "bad"],
  void: ["Void", "neutral"],
} as const satisfies Record<Invoice["status"], readonly [string, string]>;

/** Nobody has tried to pay it. */
const late = ["Overdue", "bad"] as const;

/** Its status, and whether it was refunded or disputed. */
export function InvoiceStatus({ invoice }: { invoice: Invoice }) {
  const [word, tone] = invoice.status === "past_due" && invoice.payments.length === 0 ? late : words[invoice.status];
  return (
    <span className="inline-flex flex-wrap gap-1">
      <Badge tone={tone}>{word}</Badge>
      {settlementBadges(invoice).map((badge) => (
        <Badge key={badge} tone="waiting">
          {badge}
        </Badge>
      ))}
    </span>
  );
}

/** @returns whether it can be paid now: not while a bank is moving a payment */
export const isPayable = ({ status, number, amount_pending: pending }: Invoice): boolean =>
  isDue(status) && number !== null && pending === 0;

/** @returns whether somebody still has to pay it */
export const isDue = (status: Invoice["status"]): boolean => status === "open" || status === "past_due";
