"use client";

import { ExternalLink, Printer } from "lucide-react";
import { Breadcrumb } from "@/components/patterns/breadcrumb";
import { Section } from "@/components/patterns/section";
import { Time } from "@/components/patterns/time";
import { Button } from "@/components/ui/button";
import { buttonClass } from "@/components/ui/button-class";
import { Card } from "@/components/ui/card";
import { useInvoice, type BillingDetails, type Invoice } from "@/lib/client/billing";
import { formatMoney } from "@/lib/money";
import { paths } from "@/lib/paths";
import { BillTable } from "./bill-table";
import { monthOfDay } from "./bill-words";
import { InvoiceStatus, isDue } from "./invoice-status";
import { PayButton } from "./pay-button";

interface InvoiceViewProps {
  id: string;
  teamName: string;
  details: BillingDetails;
}

/** One closed month, as it can be printed. */
export function InvoiceView({ id, teamName, details }: InvoiceViewProps) {
  const { data: invoice } = useInvoice(id);
  if (!invoice) return null;
  const { status, number, hosted_invoice_url: hosted, pdf_url: pdf, period_start: start, period_end: end } = invoice;
  return (
    <div className="space-y-6">
      <Breadcrumb href={paths.billing} label="Billing" />
      <div className="flex flex-wrap items-center justify-between gap-4">
        <h1 className="flex flex-wrap items-center gap-3 text-xl font-semibold tracking-tight">
          Invoice for {monthOfDay(start)} <InvoiceStatus status={status} />
        </h1>
        <div className="flex flex-wrap gap-2 print:hidden">
          {isDue(status) && number && <PayButton invoice={invoice} />}
          {hosted && (
            <a
              href={hosted}
              className={buttonClass({ look: "secondary", size: "small" })}
              target="_blank"
              rel="noreferrer"
            >
              {isDue(status) ? "Pay at Stripe" : "Open at Stripe"}
              <ExternalLink aria-hidden />
            </a>
          )}
          {pdf && (
            <a
              href={pdf}
              className={buttonClass({ look: "secondary", size: "small" })}
              target="_blank"
              rel="noreferrer"
            >
              PDF
            </a>
          )}
          <Button look="secondary" size="small" onClick={() => window.print()}>
            <Printer aria-hidden />
            Print
          </Button>
        </div>
      </div>
      <Facts invoice={invoice} teamName={teamName} details={details} />
      <Section
        title="What it is made of"
        text="Production usage of the month, in UTC. An application leads to its days."
      >
        <BillTable
          caption="Lines of this invoice"
          lines={invoice.lines}
          total={invoice.total}
          currency={invoice.currency}
          period={{ start, end }}
        />
      </Section>
      {invoice.payments.length > 0 && <Payments invoice={invoice} />}
    </div>
  );
}

function Facts({ invoice, teamName, details }: Pick<InvoiceViewProps, "teamName" | "details"> & { invoice: Invoice }) {
  const { address } = details;
  const city = [address?.postal_code, address?.city].filter(Boolean).join(" ");
  const lines = [
    details.name ?? teamName,
    address?.line1,
    address?.line2,
    city,
    address?.state,
    address?.country,
    details.vat_id && `VAT ID ${details.vat_id}`,
  ].filter(Boolean);
  return (
    <Card className="grid gap-6 p-4 sm:grid-cols-2 sm:p-5">
      <div>
        <h2 className="text-xs text-ink-soft">For</h2>
        <address className="mt-1 not-italic">
          {lines.map((line) => (
            <span key={line} className="block">
              {line}
            </span>
          ))}
        </address>
      </div>
      <dl className="grid grid-cols-[auto_1fr] content-start gap-x-6 gap-y-1">
        <dt className="text-ink-soft">Number</dt>
        <dd>{invoice.number ?? "Just being sent"}</dd>
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

const outcomes = { succeeded: "Paid", failed: "Refused", requires_action: "Waits for the bank" } as const;

function Payments({ invoice }: { invoice: Invoice }) {
  return (
    <Section title="Payments">
      <ul aria-label="Payments" className="divide-y divide-line">
        {invoice.payments.map(({ status, amount, failure_message: why, created_at: at }) => (
          <li key={`${status} ${at}`} className="flex flex-wrap justify-between gap-x-6 gap-y-1 px-4 py-3 sm:px-5">
            <span>
              {outcomes[status]} {why && <span className="text-ink-soft">· {why}</span>}
            </span>
            <span className="text-ink-soft tabular-nums">
              {formatMoney(amount, invoice.currency)} · <Time at={at} exact />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
