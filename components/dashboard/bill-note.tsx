import { Receipt } from "lucide-react";
import { Link } from "@/components/ui/link";
import { Card } from "@/components/ui/card";
import { linkClass } from "@/components/ui/link-class";
import type { Dashboard } from "@/lib/browser/dashboard";
import { formatMoney } from "@/lib/money";
import { paths } from "@/lib/paths";

/** What the month will cost, and what needs attention. */
export function BillNote({ billing }: { billing: NonNullable<Dashboard["billing"]> }) {
  const { upcoming_total: total, currency, open_invoices: open, has_payment_method: hasCard } = billing;
  return (
    <Card aria-label="The bill so far" className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3.5 sm:px-5">
      <Receipt aria-hidden className="size-5 shrink-0 text-ink-soft" />
      <p className="min-w-0 flex-1 text-pretty">
        <span className="font-semibold tabular-nums">{formatMoney(total, currency)}</span> so far this month.{" "}
        <span className="text-ink-soft">{needOf(open, hasCard)}</span>
      </p>
      <Link href={paths.billing} className={linkClass}>
        Billing
      </Link>
    </Card>
  );
}

function needOf(open: number, hasCard: boolean): string {
  if (open > 0) return open === 1 ? "One invoice isn’t paid yet." : `${open} invoices aren’t paid yet.`;
  return hasCard ? "" : "There’s no card to charge yet.";
}
