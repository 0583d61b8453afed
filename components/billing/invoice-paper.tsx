import type { Invoice } from "@/lib/browser/billing";
import { metricNames } from "@/lib/contract/metric-names";
import { formatMoney, formatQuantity, formatUnitPrice } from "@/lib/money";
import { taxRows } from "@/lib/tax-row";
import { continuedWords, longDay, partWords, type BillLine } from "./bill-words";
import { isDue } from "./invoice-status";
import { settlementRows } from "./settlement-words";

interface InvoicePaperProps {
  invoice: Invoice;
  buyer: readonly string[];
}

/**
 * An invoice on paper, A4 or Letter, whatever screen it is printed from. Nothing in it depends on how wide a window is: a sheet is
 * narrower than what tables become cards at.
 */
export function InvoicePaper({ invoice, buyer }: InvoicePaperProps) {
  const { number, seller, currency, lines, subtotal, tax, total, period_start: start, period_end: end } = invoice;
  return (
    <article className="hidden text-xs print:block">
      <header className="flex items-start justify-between gap-8">
        <h1 className="text-xl font-semibold">Invoice</h1>
        <Party of={seller} isSeller />
      </header>
      <div className="mt-8 flex items-start justify-between gap-8">
        <div className="min-w-0">
          <h2 className="text-ink-soft">Bill to</h2>
          <Party of={buyer} />
        </div>
        <dl className="grid shrink-0 grid-cols-[auto_auto] gap-x-4 gap-y-0.5">
          {factsOf(invoice).map(([name, value]) => (
            <div key={name} className="contents">
              <dt className="text-ink-soft">{name}</dt>
              <dd className="text-right">{value}</dd>
            </div>
          ))}
        </dl>
      </div>
      <p className="mt-8">
        Debrief Communication API: {longDay(start)} to {longDay(end)} (UTC)
        {partWords(invoice)}
      </p>
      <table className="mt-2 w-full table-fixed border-collapse tabular-nums">
        <caption className="sr-only">Line items of invoice {number}</caption>
        <thead>
          <tr className="border-b border-ink text-left">
            <th className="w-[46%] py-1.5 pr-3 font-medium">Application</th>
            <th className="py-1.5 pr-3 text-right font-medium">Quantity</th>
            <th className="py-1.5 pr-3 text-right font-medium">Per unit</th>
            <th className="py-1.5 text-right font-medium">Amount</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line, index) => (
            <tr key={index} className="break-inside-avoid border-b border-line align-top">
              <td className="py-1.5 pr-3 wrap-anywhere">{titleOf(line)}</td>
              <td className="py-1.5 pr-3 text-right">{line.quantity && formatQuantity(line.quantity)}</td>
              <td className="py-1.5 pr-3 text-right">
                {line.unit_price && formatUnitPrice(line.unit_price, currency)}
              </td>
              <td className="py-1.5 text-right">{formatMoney(line.amount, currency)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <dl className="mt-3 ml-auto grid w-1/2 break-inside-avoid grid-cols-2 gap-y-1 text-right tabular-nums">
        <dt className="text-ink-soft">Subtotal</dt>
        <dd>{formatMoney(subtotal, currency)}</dd>
        {taxRows(tax).map(([name, amount]) => (
          <div key={name} className="contents">
            <dt className="text-ink-soft">{name}</dt>
            <dd>{formatMoney(amount, currency)}</dd>
          </div>
        ))}
        <dt className="font-semibold">
          {invoice.tax_pending ? "Total before tax" : "Total"} ({currency.trim().toUpperCase()})
        </dt>
        <dd className="font-semibold">{formatMoney(total, currency)}</dd>
        {settlementRows(invoice).map(([name, amount]) => (
          <div key={name} className="contents">
            <dt className="text-ink-soft">{name}</dt>
            <dd>{amount}</dd>
          </div>
        ))}
      </dl>
      {tax?.note && <p className="mt-3">{tax.note}</p>}
    </article>
  );
}

function Party({ of: lines, isSeller = false }: { of: readonly string[]; isSeller?: boolean }) {
  return (
    <address className={isSeller ? "min-w-0 text-right not-italic" : "min-w-0 not-italic"}>
      {lines.map((line, index) => (
        <span key={index} className={index === 0 ? "block font-semibold wrap-anywhere" : "block wrap-anywhere"}>
          {line}
        </span>
      ))}
    </address>
  );
}

const titleOf = (line: BillLine): string => {
  const { application_name: name, metric, description } = line;
  return name && metric ? `${name}: ${metricNames[metric]}${continuedWords(line)}` : description;
};

function factsOf({ number, status, issued_at: issued, due_at: due, paid_at: paid }: Invoice): [string, string][] {
  const facts: [string, string | null][] = [
    ["Number", number],
    ["Issued", issued && longDay(issued)],
    ["Due", isDue(status) && due ? longDay(due) : null],
    ["Paid", paid && longDay(paid)],
    ["Status", status === "void" ? "Void" : status === "uncollectible" ? "Uncollectible" : null],
  ];
  return facts.filter((fact): fact is [string, string] => Boolean(fact[1]));
}
