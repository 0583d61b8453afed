"use client";

import { ExternalLink, Printer } from "lucide-react";
import { Breadcrumb } from "@/components/patterns/breadcrumb";
import { Section } from "@/components/patterns/section";
import { Time } from "@/components/patterns/time";
import { Button } from "@/components/ui/button";
import { buttonClass } from "@/components/ui/button-class";
import { Card } from "@/components/ui/card";
import { useInvoice, type Invoice } from "@/lib/browser/billing";
import { paths } from "@/lib/paths";
import { BillTable } from "./bill-table";
import { monthOfDay, numberWords, partWords } from "./bill-words";
import { InvoiceHistory } from "./invoice-history";
import { InvoicePaper } from "./invoice-paper";
import { InvoiceStatus, isDue, isPayable } from "./invoice-status";
import { PayButton } from "./pay-button";
import { ProblemNotice } from "./problem-notice";
import { settlementRows } from "./settlement-words";

interface InvoiceViewProps {
  id: string;
  /** Name and address, line by line: what countries are called is known on the server only. */
  buyer: readonly string[];
}

/** One closed month; on paper, it has a layout of its own. */
export function InvoiceView({ id, buyer }: InvoiceViewProps) {
  const { data: invoice } = useInvoice(id);
  if (!invoice) return null;
  const { status, number, hosted_invoice_url: hosted, period_start: start, period_end: end } = invoice;
  return (
    <>
      <InvoicePaper invoice={invoice} buyer={buyer} />
      <div className="space-y-6 print:hidden">
        <Breadcrumb href={paths.billing} label="Billing" />
        <div className="flex flex-wrap items-center justify-between gap-4">
          <h1 className="flex flex-wrap items-center gap-3 text-xl font-semibold tracking-tight">
            Invoice for {monthOfDay(start)}
            {partWords(invoice)} <InvoiceStatus invoice={invoice} />
          </h1>
          <div className="flex flex-wrap gap-2">
            {isPayable(invoice) && <PayButton invoice={invoice} />}
            {hosted && (
              <a
                href={hosted}
                className={buttonClass({ look: "secondary", size: "small" })}
                target="_blank"
                rel="noreferrer"
              >
                {isDue(status) ? "Pay on Stripe" : "Open on Stripe"}
                <ExternalLink aria-hidden />
              </a>
            )}
            {number && (
              <a href={paths.invoicePdf(id)} className={buttonClass({ look: "secondary", size: "small" })} download>
                PDF
              </a>
            )}
            {invoice.has_xml && (
              <a href={paths.invoiceXml(id)} className={buttonClass({ look: "secondary", size: "small" })} download>
                XML
              </a>
            )}
            <Button look="secondary" size="small" onClick={() => window.print()}>
              <Printer aria-hidden />
              Print
            </Button>
          </div>
        </div>
        {invoice.problem !== null && <ProblemNotice invoice={invoice} />}
        <Facts invoice={invoice} buyer={buyer} />
        <Section
          title="Line items"
          text="Production usage for the month, in UTC. Open an application to see its usage by day."
        >
          <BillTable caption="Line items of this invoice" bill={invoice} period={{ start, end }} />
          {invoice.tax_pending && (
            <p className="px-4 py-3 text-ink-soft sm:px-5">Tax is calculated when the invoice is issued.</p>
          )}
          {invoice.tax?.note && <p className="px-4 py-3 text-ink-soft sm:px-5">{invoice.tax.note}</p>}
          <Settlement invoice={invoice} />
        </Section>
        <InvoiceHistory invoice={invoice} />
      </div>
    </>
  );
}

function Settlement({ invoice }: { invoice: Invoice }) {
  const rows = settlementRows(invoice);
  if (rows.length === 0) return null;
  return (
    <dl
      aria-label="Settlement"
      className="grid grid-cols-[1fr_auto] gap-x-6 gap-y-1 border-t border-line px-4 py-3 sm:px-5"
    >
      {rows.map(([name, amount]) => (
        <div key={name} className="contents">
          <dt className="text-ink-soft">{name}</dt>
          <dd className="text-right tabular-nums">{amount}</dd>
        </div>
      ))}
    </dl>
  );
}

function Facts({ invoice, buyer }: Pick<InvoiceViewProps, "buyer"> & { invoice: Invoice }) {
  return (
    <Card className="grid gap-6 p-4 sm:grid-cols-2 sm:p-5">
      <div className="min-w-0">
        <h2 className="text-xs text-ink-soft">Bill to</h2>
        <address className="mt-1 not-italic">
          {buyer.map((line, index) => (
            <span key={index} className="block wrap-anywhere">
              {line}
            </span>
          ))}
        </address>
      </div>
      <dl className="grid grid-cols-[auto_1fr] content-start gap-x-6 gap-y-1">
        <dt className="text-ink-soft">Number</dt>
        <dd>{numberWords(invoice)}</dd>
        <dt className="text-ink-soft">Period</dt>
        <dd>
          {invoice.period_start} to {invoice.period_end} (UTC)
        </dd>
        {invoice.issued_at && (
          <>
            <dt className="text-ink-soft">Issued</dt>
            <dd>
              <Time at={invoice.issued_at} exact />
            </dd>
          </>
        )}
        {invoice.paid_at ? (
          <>
            <dt className="text-ink-soft">Paid</dt>
            <dd>
              <Time at={invoice.paid_at} exact />
            </dd>
          </>
        ) : (
          invoice.due_at && (
            <>
              <dt className="text-ink-soft">Due</dt>
              <dd>
                <Time at={invoice.due_at} exact />
              </dd>
            </>
          )
        )}
      </dl>
    </Card>
  );
}
