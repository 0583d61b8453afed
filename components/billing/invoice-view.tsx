"use client";

import { ExternalLink, Printer } from "lucide-react";
import { Breadcrumb } from "@/components/patterns/breadcrumb";
import { Section } from "@/components/patterns/section";
import { Time } from "@/components/patterns/time";
import { Button } from "@/components/ui/button";
import { buttonClass } from "@/components/ui/button-class";
import { Card } from "@/components/ui/card";
import { useInvoice, type Invoice } from "@/lib/browser/billing";
import { formatMoney } from "@/lib/money";
import { paths } from "@/lib/paths";
import { BillTable } from "./bill-table";
import { longDay, monthOfDay, numberWords, partWords } from "./bill-words";
import { cardName } from "@/lib/card-name";
import { InvoicePaper } from "./invoice-paper";
import { InvoiceStatus, isDue, isPayable } from "./invoice-status";
import { PayButton } from "./pay-button";
import { ProblemNotice } from "./problem-notice";
import { creditWords, settlementRows } from "./settlement-words";

type AfterRemindersOf = NonNullable<Invoice["after_reminders"]>;

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
          {invoice.tax?.note && <p className="px-4 py-3 text-ink-soft sm:px-5">{invoice.tax.note}</p>}
          <Settlement invoice={invoice} />
        </Section>
        {invoice.credit_notes.length > 0 && <CreditNotes invoice={invoice} />}
        {invoice.payments.length > 0 && <Payments invoice={invoice} />}
        {(invoice.reminders.length > 0 || (invoice.status === "past_due" && invoice.after_reminders)) && (
          <Reminders invoice={invoice} />
        )}
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

function Reminders({ invoice }: { invoice: Invoice }) {
  return (
    <Section title="Reminders" text="Emails to owners and the billing contact.">
      <ul aria-label="Reminders" className="divide-y divide-line">
        {invoice.reminders.map(({ days, sent_at: at }) => (
          <li key={days} className="flex flex-wrap justify-between gap-x-6 gap-y-1 px-4 py-3 sm:px-5">
            <span>
              After {days} {days === 1 ? "day" : "days"}
            </span>
            <span className="text-ink-soft">
              <Time at={at} exact />
            </span>
          </li>
        ))}
        {invoice.after_reminders && <AfterReminders after={invoice.after_reminders} />}
      </ul>
    </Section>
  );
}

const consequences = {
  warn: ["A person on our side takes over", "A person on our side has taken over"],
  stop: ["Production stops", "Production has stopped"],
} as const;

/** What happens if it still isn't paid by then. */
function AfterReminders({ after: { action, at, in_effect: isInEffect } }: { after: AfterRemindersOf }) {
  return (
    <li className="flex flex-wrap justify-between gap-x-6 gap-y-1 px-4 py-3 sm:px-5">
      <span>{consequences[action][isInEffect ? 1 : 0]}</span>
      <span className="text-ink-soft">
        {isInEffect ? <Time at={at} exact /> : `${longDay(at)} (UTC), if it isn’t paid by then`}
      </span>
    </li>
  );
}

function CreditNotes({ invoice }: { invoice: Invoice }) {
  return (
    <Section title="Credit notes" text="What we took off this invoice.">
      <ul aria-label="Credit notes" className="divide-y divide-line">
        {invoice.credit_notes.map((note) => (
          <li key={note.id} className="flex flex-wrap justify-between gap-x-6 gap-y-1 px-4 py-3 sm:px-5">
            <span className="min-w-0 wrap-anywhere">
              {note.status === "void" ? (
                note.number
              ) : (
                <a href={paths.creditNotePdf(note.id)} className="underline underline-offset-2" download>
                  {note.number}
                  <span className="sr-only"> as a PDF</span>
                </a>
              )}{" "}
              {note.memo && <span className="text-ink-soft">· {note.memo} </span>}
              <span className="text-ink-soft">· {creditWords(note, invoice.currency)}</span>
            </span>
            <span className="text-ink-soft tabular-nums">
              {formatMoney(note.amount, invoice.currency)}
              {note.issued_at && (
                <>
                  {" · "}
                  <Time at={note.issued_at} exact />
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

const outcomes = {
  succeeded: "Paid",
  failed: "Declined",
  requires_action: "Waiting for the bank",
  processing: "On its way",
} as const;

function Payments({ invoice }: { invoice: Invoice }) {
  return (
    <Section title="Payments">
      <ul aria-label="Payments" className="divide-y divide-line">
        {invoice.payments.map(
          ({ status, amount, amount_refunded: refunded, failure_message: why, card, created_at: at }, index) => (
            <li key={index} className="flex flex-wrap justify-between gap-x-6 gap-y-1 px-4 py-3 sm:px-5">
              <span>
                {outcomes[status]} {card && `· ${cardName(card)} `}
                {refunded > 0 && (
                  <span className="text-ink-soft">· {formatMoney(refunded, invoice.currency)} refunded </span>
                )}
                {why && <span className="text-ink-soft">· {why}</span>}
              </span>
              <span className="text-ink-soft tabular-nums">
                {formatMoney(amount, invoice.currency)} · <Time at={at} exact />
              </span>
            </li>
          ),
        )}
      </ul>
    </Section>
  );
}
