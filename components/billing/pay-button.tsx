"use client";

import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { messageOf } from "@/lib/client/api-error";
import { usePayInvoice, type Invoice } from "@/lib/client/billing";
import { monthOfDay } from "./bill-words";

/** Charges an invoice to the default card, now. */
export function PayButton({ invoice }: { invoice: Invoice }) {
  const pay = usePayInvoice(invoice.id);
  const month = monthOfDay(invoice.period_start);

  async function press() {
    try {
      await pay.mutateAsync();
      toast.success(`${month} is paid`);
    } catch (error) {
      toast.error(messageOf(error));
    }
  }

  return (
    <Button size="small" pending={pay.isPending} aria-label={`Pay now: ${month}`} onClick={() => void press()}>
      Pay now
    </Button>
  );
}
