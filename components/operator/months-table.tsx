import { Table, TableCell, TableRow } from "@/components/ui/table";
import type { ReconciledMonth } from "@/lib/contract/reconciliation";
import { monthOfDay } from "@/components/billing/bill-words";
import { bothSides } from "./reconciliation-words";

const columns = [
  { label: "Month" },
  { label: "Invoices", className: "text-right" },
  { label: "Total", className: "text-right" },
  { label: "Paid", className: "text-right" },
  { label: "Credited", className: "text-right" },
  { label: "Not sent yet", className: "text-right" },
] as const;

/** Sums of the invoices of each month, once where both sides agree. */
export function MonthsTable({ months }: { months: ReconciledMonth[] }) {
  if (months.length === 0)
    return (
      <p className="px-4 py-4 text-ink-soft sm:px-5">No month has been billed yet. Months are billed when they end.</p>
    );
  return (
    <Table caption="Invoices by month" columns={columns}>
      {months.map(({ month, currency, here, there, waiting }) => (
        <TableRow key={month + currency}>
          <TableCell className="font-medium">
            {monthOfDay(month)} <span className="text-ink-soft uppercase">{currency}</span>
          </TableCell>
          <Both label="Invoices" here={here.invoices} there={there.invoices} />
          <Both label="Total" here={here.total} there={there.total} currency={currency} />
          <Both label="Paid" here={here.paid} there={there.paid} currency={currency} />
          <Both label="Credited" here={here.credited} there={there.credited} currency={currency} />
          <TableCell label="Not sent yet" className="@2xl:text-right">
            {waiting}
          </TableCell>
        </TableRow>
      ))}
    </Table>
  );
}

function Both({
  label,
  here,
  there,
  currency = null,
}: {
  label: string;
  here: number;
  there: number;
  currency?: string | null;
}) {
  const { same, words } = bothSides(here, there, currency);
  return (
    <TableCell label={label} className="@2xl:text-right">
      <span className={same ? "" : "font-medium text-danger-ink"}>{words}</span>
    </TableCell>
  );
}
