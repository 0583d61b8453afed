import { Link } from "@/components/ui/link";
import { linkClass } from "@/components/ui/link-class";
import { Table, TableCell, TableRow } from "@/components/ui/table";
import { metricNames } from "@/lib/contract/metric-names";
import { formatMoney, formatQuantity, formatUnitPrice } from "@/lib/money";
import { paths } from "@/lib/paths";
import { taxRows } from "@/lib/tax-row";
import { continuedWords, type BillLine, type UpcomingInvoice } from "./bill-words";

const columns = [
  { label: "Application" },
  { label: "Metric", className: "w-40" },
  { label: "Quantity", className: "w-36 text-right" },
  { label: "Per unit", className: "w-32 text-right" },
  { label: "Amount", className: "w-32 text-right" },
] as const;

interface BillTableProps {
  caption: string;
  bill: Pick<UpcomingInvoice, "lines" | "subtotal" | "tax" | "tax_pending" | "total" | "currency">;
  /** First and last day of the month, for the way to an application's days. */
  period: { start: string; end: string };
}

/** What a bill is made of, to the last cent. */
export function BillTable({ caption, bill, period }: BillTableProps) {
  const { lines, subtotal, total, currency } = bill;
  const taxes = taxRows(bill.tax);
  return (
    <Table caption={caption} columns={columns}>
      {lines.map((line, index) => (
        <LineRow key={index} line={line} currency={currency} period={period} />
      ))}
      {taxes.length > 0 && <SumRow name="Subtotal" amount={formatMoney(subtotal, currency)} />}
      {taxes.map(([name, amount]) => (
        <SumRow key={name} name={name} amount={formatMoney(amount, currency)} />
      ))}
      <SumRow name={bill.tax_pending ? "Total before tax" : "Total"} amount={formatMoney(total, currency)} isTotal />
    </Table>
  );
}

function SumRow({ name, amount, isTotal = false }: { name: string; amount: string; isTotal?: boolean }) {
  return (
    <TableRow className={isTotal ? "font-semibold" : "text-ink-soft"}>
      <TableCell>{name}</TableCell>
      <td role="cell" className="@max-2xl:hidden" colSpan={3} />
      <TableCell label="Amount" className="@2xl:text-right">
        {amount}
      </TableCell>
    </TableRow>
  );
}

function LineRow({ line, currency, period }: { line: BillLine; currency: string } & Pick<BillTableProps, "period">) {
  const { application_id: id, application_name: name, metric, quantity, unit_price: price, amount, description } = line;
  const days = new URLSearchParams({ start: period.start, end: period.end, environment: "production" });
  return (
    <TableRow>
      <TableCell className="min-w-0 wrap-anywhere">
        {id && name ? (
          <Link href={`${paths.applicationMonitoring(id)}?${days}`} className={linkClass}>
            {name}
          </Link>
        ) : (
          <span>{description}</span>
        )}
      </TableCell>
      <TableCell {...(metric ? { label: "Metric" } : {})} className="text-ink-soft">
        {metric && `${metricNames[metric]}${continuedWords(line)}`}
      </TableCell>
      <TableCell {...(quantity ? { label: "Quantity" } : {})} className="@2xl:text-right">
        {quantity && formatQuantity(quantity)}
      </TableCell>
      <TableCell {...(price ? { label: "Per unit" } : {})} className="text-ink-soft @2xl:text-right">
        {price && formatUnitPrice(price, currency)}
      </TableCell>
      <TableCell label="Amount" className="@2xl:text-right">
        {formatMoney(amount, currency)}
      </TableCell>
    </TableRow>
  );
}
