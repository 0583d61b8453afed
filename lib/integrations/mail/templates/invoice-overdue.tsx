import { Link, Text } from "react-email";
import { Button, MailLayout } from "./layout";

export interface InvoiceOverdueProps {
  teamName: string;
  /** In words. */
  month: string;
  /** What is still to be paid. */
  total: string;
  /** What comes of it: it is a person's turn, production is going to stop, or it has. */
  what: "handed_over" | "announced" | "stopped";
  /** The day from which production stops, in words, if it does. */
  stopsOn: string | null;
  /** Where it can be paid; null if Stripe gave no page. */
  payUrl: string | null;
  invoiceId: string;
}

export const subject = ({ what, month, stopsOn }: InvoiceOverdueProps) => {
  if (what === "handed_over") return `Your invoice for ${month} still isn’t paid`;
  return what === "announced"
    ? `Your invoice for ${month} is overdue: production stops on ${stopsOn}`
    : `Production has stopped: your invoice for ${month} isn’t paid`;
};

export default function InvoiceOverdue(props: InvoiceOverdueProps & { publicUrl: string }) {
  const { teamName, month, total, what, stopsOn, payUrl, invoiceId, publicUrl } = props;
  const page = `${publicUrl}/billing/${invoiceId}`;
  return (
    <MailLayout preview={subject(props)}>
      <Text>{`${teamName}’s invoice for ${month} is overdue: ${total} is still to be paid.`}</Text>
      <Text>{consequences[what](stopsOn)}</Text>
      <Button href={payUrl ?? page}>Pay this invoice</Button>
      <Text>
        See what it’s for, and your team’s cards: <Link href={page}>{page}</Link>
      </Text>
    </MailLayout>
  );
}

const consequences: Record<InvoiceOverdueProps["what"], (stopsOn: string | null) => string> = {
  handed_over: () => "Our reminders have ended. A person on our side takes over now, and will get in touch with you.",
  announced: (stopsOn) =>
    `If it isn’t paid, your team’s production credentials stop working on ${stopsOn}. Sandbox credentials keep working.`,
  stopped: () =>
    "Your team’s production credentials don’t work any more. They work again as soon as this invoice, and any other overdue one, is paid. Sandbox credentials keep working.",
};
