"use client";

import { useQueryClient } from "@tanstack/react-query";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { ApiError, messageOf } from "@/lib/browser/api-error";
import { usePayInvoice, type Invoice, type PaymentMethod } from "@/lib/browser/billing";
import { billingKeys } from "@/lib/browser/billing-keys";
import { monthOfDay } from "./bill-words";
import { refusalText } from "@/lib/card-name";

/** Charges an invoice to the default card, now. */
export function PayButton({ invoice }: { invoice: Invoice }) {
  const pay = usePayInvoice(invoice.id);
  const client = useQueryClient();
  const month = monthOfDay(invoice.period_start);

  async function press() {
    try {
      await pay.mutateAsync();
      toast.success(`Paid the invoice for ${month}`);
    } catch (error) {
      const charged = client.getQueryData<PaymentMethod[]>(billingKeys.methods)?.find((method) => method.is_default);
      const isRefused = error instanceof ApiError && error.status === 400;
      toast.error(isRefused ? refusalText(charged, error.message) : messageOf(error));
    }
  }

  return (
    <Button size="small" pending={pay.isPending} aria-label={`Pay now: ${month}`} onClick={() => void press()}>
      Pay now
    </Button>
  );
}
