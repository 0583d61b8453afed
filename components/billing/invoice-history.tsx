import type { ReactNode } from "react";
import { Section } from "@/components/patterns/section";
import { Time } from "@/components/patterns/time";
import type { Invoice } from "@/lib/browser/billing";
import { cardName } from "@/lib/card-name";
import { formatMoney } from "@/lib/money";
import { paths } from "@/lib/paths";
import { longDay } from "./bill-words";
import { creditWords } from "./settlement-words";

/** What has become of an invoice since it was issued, and what may: credit notes, payments and reminders. */
export function InvoiceHistory({ invoice }: { invoice: Invoice }) {
  const { credit_notes: notes, payments, reminders, status, after_reminders: after } = invoice;
  return (
    <>
      {notes.length > 0 && (
        <List title="Credit notes" text="What we took off this invoice.">
          {notes.map((note) => (
            <CreditNote key={note.id} note={note} currency={invoice.currency} />
          ))}
        </List>
      )}
      {payments.length > 0 && (
        <List title="Payments">
          {payments.map((payment, index) => (
            <Payment key={index} payment={payment} currency={invoice.currency} />
          ))}
        </List>
      )}
      {(reminders.length > 0 || (status === "past_due" && after)) && (
        <List title="Reminders" text="Emails to owners and the billing contact, and what comes after the last of them.">
          {reminders.map(({ days, sent_at: at }) => (
            <Row key={days} what={`After ${days} ${days === 1 ? "day" : "days"}`} when={<Time at={at} exact />} />
          ))}
          {after && <AfterReminders after={after} />}
        </List>
      )}
    </>
  );
}

const List = ({ title, text, children }: { title: string; text?: string; children: ReactNode }) => (
  <Section title={title} text={text}>
    <ul aria-label={title} className="divide-y divide-line">
      {children}
    </ul>
  </Section>
);

const Row = ({ what, when }: { what: ReactNode; when: ReactNode }) => (
  <li className="flex flex-wrap justify-between gap-x-6 gap-y-1 px-4 py-3 sm:px-5">
    <span className="min-w-0 wrap-anywhere">{what}</span>
    <span className="text-ink-soft tabular-nums">{when}</span>
  </li>
);

interface OfInvoice {
  currency: string;
}

function CreditNote({ note, currency }: OfInvoice & { note: Invoice["credit_notes"][number] }) {
  const { id, number, status, memo, amount, issued_at: at, has_xml: hasXml } = note;
  const title =
    status === "void" ? (
      number
    ) : (
      <a href={paths.creditNotePdf(id)} className="underline underline-offset-2" download>
        {number}
        <span className="sr-only"> as a PDF</span>
      </a>
    );
  return (
    <Row
      what={
        <>
          {title}{" "}
          {hasXml && (
            <span className="text-ink-soft">
              ·{" "}
              <a href={paths.creditNoteXml(id)} className="underline underline-offset-2" download>
                XML<span className="sr-only"> of {number}</span>
              </a>{" "}
            </span>
          )}
          {memo && <span className="text-ink-soft">· {memo} </span>}
          <span className="text-ink-soft">· {creditWords(note, currency)}</span>
        </>
      }
      when={
        <>
          {formatMoney(amount, currency)}{" "}
          {at && (
            <>
              · <Time at={at} exact />
            </>
          )}
        </>
      }
    />
  );
}

const outcomes = {
  succeeded: "Paid",
  failed: "Declined",
  requires_action: "Waiting for the bank",
  processing: "On its way",
} as const;

function Payment({ payment, currency }: OfInvoice & { payment: Invoice["payments"][number] }) {
  const { status, amount, amount_refunded: refunded, failure_message: why, card, created_at: at } = payment;
  return (
    <Row
      what={
        <>
          {outcomes[status]} {card && `· ${cardName(card)} `}
          {refunded > 0 && <span className="text-ink-soft">· {formatMoney(refunded, currency)} refunded </span>}
          {why && <span className="text-ink-soft">· {why}</span>}
        </>
      }
      when={
        <>
          {formatMoney(amount, currency)} · <Time at={at} exact />
        </>
      }
    />
  );
}

const consequences = {
  warn: ["A person on our side takes over", "A person on our side has taken over"],
  stop: ["Production stops", "Production has stopped"],
} as const;

/** What happens if it still isn't paid by then. */
function AfterReminders({ after }: { after: NonNullable<Invoice["after_reminders"]> }) {
  const { action, at, in_effect: isInEffect } = after;
  return (
    <Row
      what={consequences[action][isInEffect ? 1 : 0]}
      when={isInEffect ? <Time at={at} exact /> : `${longDay(at)} (UTC), if it isn’t paid by then`}
    />
  );
}
