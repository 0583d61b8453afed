import { Text } from "react-email";
import { Button, MailLayout } from "./layout";

export interface InvoiceCreditedProps {
  teamName: string;
  /** In words. */
  month: string;
  /** Of the credit note. */
  number: string;
  amount: string;
  /** Ours, to them. */
  memo: string | null;
  /** By how much less is to be paid, and where the rest goes; each null for nothing. */
  reduced: string | null;
  refunded: string | null;
  toBalance: string | null;
  outside: string | null;
  invoiceId: string;
}

export const subject = ({ amount, month }: InvoiceCreditedProps) => `We’ve credited ${amount} for ${month}`;

export default function InvoiceCredited(props: InvoiceCreditedProps & { publicUrl: string }) {
  const { teamName, month, number, amount, memo, invoiceId, publicUrl } = props;
  return (
    <MailLayout preview={subject(props)}>
      <Text>{`We’ve credited ${amount} of ${teamName}’s invoice for ${month}. The credit note is ${number}.`}</Text>
      {memo && <Text>{memo}</Text>}
      <Text>{whatBecomes(props)}</Text>
      <Button href={`${publicUrl}/billing/${invoiceId}`}>Open the invoice</Button>
    </MailLayout>
  );
}

function whatBecomes({ reduced, refunded, toBalance, outside }: InvoiceCreditedProps): string {
  const sentences = [
    reduced && `You have ${reduced} less to pay.`,
    refunded && `We’ve refunded ${refunded} to your card, which can take your bank 5 to 10 days.`,
    toBalance && `We’ll take ${toBalance} off your next invoices.`,
    outside && `We’ll return ${outside} to you in another way.`,
  ];
  return sentences.filter(Boolean).join(" ");
}
