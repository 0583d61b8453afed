import { Badge } from "@/components/ui/badge";
import type { Invoice } from "@/lib/browser/billing";

const words = {
  open: ["Open", "waiting"],
  needs_attention: ["Needs attention", "bad"],
  paid: ["Paid", "good"],
  past_due: ["Payment failed", "bad"],
  uncollectible: ["Uncollectible", "bad"],
  void: ["Void", "neutral"],
} as const satisfies Record<Invoice["status"], readonly [string, string]>;

export function InvoiceStatus({ status }: { status: Invoice["status"] }) {
  const [word, tone] = words[status];
  return <Badge tone={tone}>{word}</Badge>;
}

/** @returns whether somebody still has to pay it */
export const isDue = (status: Invoice["status"]): boolean => status === "open" || status === "past_due";
