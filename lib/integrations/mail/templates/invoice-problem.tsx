import { Text } from "react-email";
import { Button, MailLayout } from "./layout";

export interface InvoiceProblemProps {
  teamName: string;
  /** In words. */
  month: string;
  total: string;
  /** Stripe's own words. */
  refusal: string;
  invoiceId: string;
}

export const subject = ({ month }: InvoiceProblemProps) => `Your invoice for ${month} needs attention`;

export default function InvoiceProblem(props: InvoiceProblemProps & { publicUrl: string }) {
  const { teamName, month, total, refusal, invoiceId, publicUrl } = props;
  return (
    <MailLayout preview={subject(props)}>
      <Text>
        {`${teamName}’s invoice for ${month} comes to ${total}, but our payment provider doesn’t accept it. It says: “${refusal}”.`}
      </Text>
      <Text>Check your billing details and cards, and then send the invoice again from its page.</Text>
      <Button href={`${publicUrl}/billing/${invoiceId}`}>Open the invoice</Button>
    </MailLayout>
  );
}
