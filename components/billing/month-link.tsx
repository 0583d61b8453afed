import { Link } from "@/components/ui/link";
import { linkClass } from "@/components/ui/link-class";
import type { Invoice } from "@/lib/browser/billing";
import { paths } from "@/lib/paths";
import { monthOfDay, partWords } from "./bill-words";

/** An invoice by its month, within a sentence. */
export const MonthLink = ({ invoice }: { invoice: Invoice }) => (
  <Link href={paths.invoice(invoice.id)} className={linkClass}>
    {monthOfDay(invoice.period_start)}
    {partWords(invoice)}
  </Link>
);
