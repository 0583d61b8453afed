import type { Invoice } from "@/lib/browser/billing";
import { formatMoney } from "@/lib/money";
import { paths } from "@/lib/paths";
import { monthOfDay, partWords } from "./bill-words";
import { DangerItem, DangerList, DangerNote } from "./danger-notice";
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
    <DangerList label="Overdue">
      {invoices.map((invoice) => {
        const title = `${formatMoney(invoice.amount, invoice.currency)} for ${monthOfDay(invoice.month)}${partWords(invoice)} wasn’t paid in time.`;
        return (
          <DangerItem key={invoice.id} title={title} link={{ href: paths.invoice(invoice.id), label: "Invoice" }}>
            {overdueWords(invoice.after_reminders)}
          </DangerItem>
        );
      })}
    </DangerList>
  );
}

/** The same for those who don't see the bills. */
export const UnpaidStopNotice = () => (
  <DangerNote label="Overdue" title="Production has stopped because an invoice is overdue.">
    Production credentials work again as soon as an owner or admin pays it.
  </DangerNote>
);
