"use client";

import { CreditCard } from "lucide-react";
import { useInvoices, usePaymentMethods, type Invoice } from "@/lib/browser/billing";
import { cardName } from "@/lib/card-name";
import { formatMoney } from "@/lib/money";
import { isPayable } from "./invoice-status";
import { MonthLink } from "./month-link";
import { PayButton } from "./pay-button";

/** Issued to be paid within some days, since there was no card then: nobody charges it by themselves. */
const waits = (invoice: Invoice): boolean =>
  invoice.status === "open" &&
  isPayable(invoice) &&
  invoice.issued_at !== null &&
  invoice.due_at !== null &&
  invoice.due_at > invoice.issued_at;

/** Offers to pay what is open by the card that has come since. */
export function OpenNotice() {
  const { data } = useInvoices();
  const { data: methods } = usePaymentMethods(false);
  const card = methods?.find((method) => method.is_default);
  const invoices = data?.pages.flatMap((page) => page.items).filter(waits) ?? [];
  if (!card || invoices.length === 0) return null;
  return (
    <ul aria-label="Open invoices" className="divide-y divide-line rounded-lg border border-line bg-surface">
      {invoices.map((invoice) => (
        <li key={invoice.id} className="flex flex-wrap items-center gap-3 px-4 py-3 sm:px-5">
          <CreditCard aria-hidden className="size-5 shrink-0 text-ink-soft" />
          <p className="min-w-48 flex-1 text-pretty">
            {formatMoney(invoice.amount_remaining, invoice.currency)} for <MonthLink invoice={invoice} /> is still open.
            You can pay it with {cardName(card)}.
          </p>
          <PayButton invoice={invoice} />
        </li>
      ))}
    </ul>
  );
}
