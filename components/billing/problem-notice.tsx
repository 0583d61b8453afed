"use client";

import { TriangleAlert } from "lucide-react";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { messageOf } from "@/lib/browser/api-error";
import { useSendInvoice, type Invoice } from "@/lib/browser/billing";
import { monthOfDay } from "./bill-words";

/** Why Stripe refuses an invoice, and the way to send it again. */
export function ProblemNotice({ invoice }: { invoice: Invoice }) {
  const send = useSendInvoice(invoice.id);
  const month = monthOfDay(invoice.period_start);

  async function press() {
    try {
      await send.mutateAsync();
      toast.success(`The invoice for ${month} is being sent`);
    } catch (error) {
      toast.error(messageOf(error));
    }
  }

  return (
    <div
      role="alert"
      className="flex flex-wrap items-center gap-3 rounded-lg border border-danger bg-danger-soft px-4 py-3 sm:px-5"
    >
      <TriangleAlert aria-hidden className="size-5 shrink-0 text-danger-ink" />
      <p className="min-w-48 flex-1 text-pretty wrap-anywhere">
        We couldn’t issue this invoice. Here’s why: “{invoice.problem}” Check your billing details and cards, then send
        it again.
      </p>
      <Button size="small" pending={send.isPending} onClick={() => void press()}>
        Send again
      </Button>
    </div>
  );
}
