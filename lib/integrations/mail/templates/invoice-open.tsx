import { Link, Text } from "react-email";
import { Button, MailLayout } from "./layout";

/** What an invoice waits for: a card, its holder's word to the bank, another card, or anything at all. */
type Reason =
  | { kind: "no-card" }
  | { kind: "confirm" }
  | { kind: "declined"; words: string }
  /** A reminder says for how many days by now, and the last one from which day on production stops, if it does. */
  | { kind: "late"; days?: number; isLast?: boolean; stopsOn?: string | null };

export interface InvoiceOpenProps {
  teamName: string;
  /** In words. */
  month: string;
  total: string;
  /** Always given; a mail that the version before has put into the queue has `failure` instead. */
  reason?: Reason;
  failure?: string | null;
  /** Where it can be paid; null if Stripe gave no page. */
  payUrl: string | null;
  invoiceId: string;
}

function reasonOf({ reason, failure }: InvoiceOpenProps): Reason {
  return reason ?? (failure ? { kind: "declined", words: failure } : { kind: "no-card" });
}

export const subject = (props: InvoiceOpenProps) => {
  const { month } = props;
  const reason = reasonOf(props);
  const { kind } = reason;
  if (reason.kind === "late" && reason.days !== undefined) return `Reminder: your invoice for ${month} is overdue`;
  if (kind === "no-card") return `Your invoice for ${month}`;
  if (kind === "late") return `Your invoice for ${month} is overdue`;
  return kind === "confirm" ? `Confirm your payment for ${month} with your bank` : `Your payment for ${month} failed`;
};

export default function InvoiceOpen(props: InvoiceOpenProps & { publicUrl: string }) {
  const { payUrl, invoiceId, publicUrl } = props;
  const page = `${publicUrl}/billing/${invoiceId}`;
  return (
    <MailLayout preview={subject(props)}>
      <Text>{textOf(props)}</Text>
      <Button href={payUrl ?? page}>
        {reasonOf(props).kind === "confirm" ? "Confirm the payment" : "Pay this invoice"}
      </Button>
      <Text>
        See what it’s for, and your team’s cards: <Link href={page}>{page}</Link>
      </Text>
    </MailLayout>
  );
}

function textOf(props: InvoiceOpenProps): string {
  const { teamName, month, total } = props;
  const reason = reasonOf(props);
  switch (reason.kind) {
    case "no-card":
      return `${teamName}’s invoice for ${month} comes to ${total}. There’s no card to charge it to.`;
    case "confirm":
      return `We tried to charge ${total} for ${month} to ${teamName}’s card, and your bank wants you to confirm it. Open the invoice to do that: it takes a minute, and nothing is charged until then.`;
    case "declined":
      return `We couldn’t charge ${total} for ${month} to ${teamName}’s card. ${reason.words}`;
    case "late":
      return lateWords(props, reason);
  }
}

function lateWords(
  { teamName, month, total }: InvoiceOpenProps,
  { days, isLast, stopsOn }: Reason & { kind: "late" },
): string {
  if (days === undefined) return `${teamName}’s invoice for ${month} is overdue: ${total} wasn’t paid in time.`;
  const late = `${teamName}’s invoice for ${month} is ${days} ${days === 1 ? "day" : "days"} overdue: ${total} is still to be paid.`;
  if (!isLast) return late;
  const last = `${late} This is our last reminder.`;
  return stopsOn
    ? `${last} If it isn’t paid, your team’s production credentials stop working on ${stopsOn}. Sandbox credentials keep working.`
    : last;
}
