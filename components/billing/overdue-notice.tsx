"use client";

import { TriangleAlert } from "lucide-react";
import Link from "next/link";
import { linkClass } from "@/components/ui/link-class";
import { useInvoices } from "@/lib/client/billing";
import { formatMoney } from "@/lib/money";
import { paths } from "@/lib/paths";
import { monthOfDay } from "./bill-words";
import { PayButton } from "./pay-button";

/** What can't wait, above all else. */
export function OverdueNotice() {
  const { data } = useInvoices();
  const overdue = data?.pages.flatMap((page) => page.items).filter(({ status }) => status === "past_due") ?? [];
  if (overdue.length === 0) return null;
  return (
    <div role="alert">
      <ul className="divide-y divide-line rounded-lg border border-danger bg-danger-soft">
        {overdue.map((invoice) => (
          <li key={invoice.id} className="flex flex-wrap items-center gap-3 px-4 py-3 sm:px-5">
            <TriangleAlert aria-hidden className="size-5 shrink-0 text-danger-ink" />
            <p className="min-w-0 flex-1 text-pretty">
              {formatMoney(invoice.total, invoice.currency)} for{" "}
              <Link href={paths.invoice(invoice.id)} className={linkClass}>
                {monthOfDay(invoice.period_start)}
              </Link>{" "}
              could not be charged. {invoice.payments.findLast(({ failure_message: why }) => why)?.failure_message}
            </p>
            <PayButton invoice={invoice} />
          </li>
        ))}
      </ul>
    </div>
  );
}
