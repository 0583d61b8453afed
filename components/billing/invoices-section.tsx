"use client";

import { FileText } from "lucide-react";
import { Link } from "@/components/ui/link";
import { EmptyState } from "@/components/patterns/empty-state";
import { QueryList } from "@/components/patterns/query-list";
import { Section } from "@/components/patterns/section";
import { Time } from "@/components/patterns/time";
import { linkClass } from "@/components/ui/link-class";
import { Table, TableCell, TableRow } from "@/components/ui/table";
import { useInvoices, type Invoice } from "@/lib/browser/billing";
import { formatMoney } from "@/lib/money";
import { paths } from "@/lib/paths";
import { monthOfDay, numberWords, partWords } from "./bill-words";
import { InvoiceStatus, isPayable } from "./invoice-status";
import { PayButton } from "./pay-button";

const columns = [
  { label: "Month" },
  { label: "Number", className: "w-44" },
  { label: "Issued", className: "w-40" },
  { label: "Status", className: "w-36" },
  { label: "Total", className: "w-32 text-right" },
  { label: "Actions", className: "w-24", hidden: true },
] as const;

export function InvoicesSection() {
  const query = useInvoices();
  const invoices = query.data?.pages.flatMap((page) => page.items);
  return (
    <Section title="Invoices" text="We close and charge each month an hour after it ends.">
      <QueryList
        query={query}
        items={invoices}
        what="your invoices"
        skeleton={null}
        empty={
          <EmptyState
            icon={FileText}
            title="No invoices yet"
            text="Your first invoice comes after the first month you use more than what’s included."
          />
        }
      >
        {(all) => (
          <Table caption="Invoices" columns={columns}>
            {all.map((invoice) => (
              <InvoiceRow key={invoice.id} invoice={invoice} />
            ))}
          </Table>
        )}
      </QueryList>
    </Section>
  );
}

function InvoiceRow({ invoice }: { invoice: Invoice }) {
  const { id, number, total, currency, issued_at: issuedAt, period_start: start } = invoice;
  return (
    <TableRow>
      <TableCell>
        <Link href={paths.invoice(id)} className={linkClass}>
          {monthOfDay(start)}
          {partWords(invoice)}
        </Link>
      </TableCell>
      <TableCell label="Number" className="text-ink-soft">
        {number ?? <span className="text-ink-faint">{numberWords(invoice)}</span>}
      </TableCell>
      <TableCell label="Issued" className="text-ink-soft">
        {issuedAt ? <Time at={issuedAt} exact /> : <span className="text-ink-faint">Not yet</span>}
      </TableCell>
      <TableCell label="Status">
        <InvoiceStatus invoice={invoice} />
      </TableCell>
      <TableCell label="Total" className="@2xl:text-right">
        {formatMoney(total, currency)}
      </TableCell>
      <TableCell className="@2xl:text-right">{isPayable(invoice) && <PayButton invoice={invoice} />}</TableCell>
    </TableRow>
  );
}
