import { Link, Text } from "react-email";
import { Button, MailLayout } from "./layout";

export interface InvoiceOpenProps {
  teamName: string;
  /** In words. */
  month: string;
  total: string;
  /** Why it could not be charged; null if there was no card to charge. */
  failure: string | null;
  /** Where it can be paid; null if Stripe gave no page. */
  payUrl: string | null;
  invoiceId: string;
}

export const subject = ({ month, failure }: InvoiceOpenProps) =>
  failure ? `Your payment for ${month} failed` : `Your invoice for ${month}`;

export default function InvoiceOpen(props: InvoiceOpenProps & { publicUrl: string }) {
  const { teamName, month, total, failure, payUrl, invoiceId, publicUrl } = props;
  const page = `${publicUrl}/billing/${invoiceId}`;
  return (
    <MailLayout preview={subject(props)}>
      <Text>
        {failure
          ? `We couldn’t charge ${total} for ${month} to ${teamName}’s card. ${failure}`
          : `${teamName}’s invoice for ${month} comes to ${total}. There’s no card to charge it to.`}
      </Text>
      <Button href={payUrl ?? page}>Pay this invoice</Button>
      <Text>
        See what it’s for, and your team’s cards: <Link href={page}>{page}</Link>
      </Text>
    </MailLayout>
  );
}
