"use client";

import { TriangleAlert } from "lucide-react";
import { linkClass } from "@/components/ui/link-class";
import { useInvoices, type Invoice } from "@/lib/browser/billing";
import { formatMoney } from "@/lib/money";
import { cardName } from "@/lib/card-name";
import { MonthLink } from "./month-link";
import { overdueWords } from "./overdue-words";
import { PayButton } from "./pay-button";

/** What can't wait, above all else. */
export function UrgentNotice() {
  const { data } = useInvoices();
  const invoices = data?.pages.flatMap((page) => page.items) ?? [];
  const urgent = invoices.filter(({ status }) => status === "past_due" || status === "needs_attention");
  if (urgent.length === 0) return null;
  return (
    <div role="alert">
      <ul className="divide-y divide-line rounded-lg border border-danger bg-danger-soft">
        {urgent.map((invoice) => (
          <li key={invoice.id} className="flex flex-wrap items-center gap-3 px-4 py-3 sm:px-5">
            <TriangleAlert aria-hidden className="size-5 shrink-0 text-danger-ink" />
            {invoice.status === "past_due" ? (
              <OverdueInvoice invoice={invoice} />
            ) : (
              <RefusedInvoice invoice={invoice} />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function OverdueInvoice({ invoice }: { invoice: Invoice }) {
  const refusal = invoice.payments.findLast(({ failure_message: why }) => why);
  return (
    <>
      <p className="min-w-48 flex-1 text-pretty">
        {formatMoney(invoice.amount_remaining, invoice.currency)} for <MonthLink invoice={invoice} />{" "}
        {invoice.payments.length === 0
          ? "wasn’t paid in time."
          : `couldn’t be charged${refusal?.card ? ` to ${cardName(refusal.card)}` : ""}. ${refusal?.failure_message ?? ""}`}{" "}
        {overdueWords(invoice.after_reminders)}
      </p>
      <a href="#cards" className={linkClass}>
        Use another card
      </a>
      <PayButton invoice={invoice} />
    </>
  );
}

function RefusedInvoice({ invoice }: { invoice: Invoice }) {
  return (
    <p className="min-w-48 flex-1 text-pretty">
      The invoice for <MonthLink invoice={invoice} /> needs attention: we couldn’t issue it.
    </p>
  );
}
