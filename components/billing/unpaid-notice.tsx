import { OctagonAlert } from "lucide-react";
import { Link } from "@/components/ui/link";
import { linkClass } from "@/components/ui/link-class";
import type { Invoice } from "@/lib/browser/billing";
import { formatMoney } from "@/lib/money";
import { paths } from "@/lib/paths";
import { monthOfDay, partWords } from "./bill-words";
import { overdueWords } from "./overdue-words";

/** An invoice that isn't paid, with consequences: its amount in minor units, its month as its first day. */
interface Overdue extends Pick<Invoice, "id" | "part" | "parts" | "currency" | "after_reminders"> {
  amount: number;
  month: string;
}

/** Which invoices stop production, are going to, or are with a person by now. */
export function UnpaidNotice({ invoices }: { invoices: readonly Overdue[] }) {
  if (invoices.length === 0) return null;
  return (
    <section aria-label="Overdue" className="rounded-lg border border-danger bg-danger-soft">
      <ul className="divide-y divide-line">
        {invoices.map((invoice) => (
          <li key={invoice.id} className="flex flex-wrap items-start gap-3 px-4 py-3 sm:px-5">
            <OctagonAlert aria-hidden className="size-5 shrink-0 text-danger-ink" />
            <p className="min-w-48 flex-1 text-pretty">
              <span className="font-medium">
                {formatMoney(invoice.amount, invoice.currency)} for {monthOfDay(invoice.month)}
                {partWords(invoice)} wasn’t paid in time.
              </span>{" "}
              {overdueWords(invoice.after_reminders)}
            </p>
            <Link href={paths.invoice(invoice.id)} className={linkClass}>
              Invoice
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The same for those who don't see the bills: only what they would run into anyway. */
export const UnpaidStopNotice = () => (
  <section aria-label="Overdue" className="flex gap-3 rounded-lg border border-danger bg-danger-soft px-4 py-3 sm:px-5">
    <OctagonAlert aria-hidden className="size-5 shrink-0 text-danger-ink" />
    <p className="text-pretty">
      <span className="font-medium">Production has stopped because an invoice is overdue.</span> Production credentials
      work again as soon as an owner or admin pays it.
    </p>
  </section>
);
