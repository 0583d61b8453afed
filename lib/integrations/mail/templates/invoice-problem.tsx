import { Text } from "react-email";
import { Button, MailLayout } from "./layout";

export interface InvoiceProblemProps {
  teamName: string;
  /** In words. */
  month: string;
  /** Also says so if it is before tax. */
  total: string;
  /** Why, in Stripe's words or in ours. */
  refusal: string;
  invoiceId: string;
}

export const subject = ({ month }: InvoiceProblemProps) => `Your invoice for ${month} needs attention`;

export default function InvoiceProblem(props: InvoiceProblemProps & { publicUrl: string }) {
  const { teamName, month, total, refusal, invoiceId, publicUrl } = props;
  return (
    <MailLayout preview={subject(props)}>
      <Text>
        {`${teamName}’s invoice for ${month} comes to ${total}, but we couldn’t issue it yet. Here’s why: “${refusal}”`}
      </Text>
      <Text>Check your billing details and cards, and then send the invoice again from its page.</Text>
      <Button href={`${publicUrl}/billing/${invoiceId}`}>Open the invoice</Button>
    </MailLayout>
  );
}
