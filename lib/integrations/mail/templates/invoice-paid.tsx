import { Link, Text } from "react-email";
import { paths } from "@/lib/paths";
import { Button, MailLayout } from "./layout";

export interface InvoicePaidProps {
  teamName: string;
  /** In words. */
  month: string;
  number: string;
  /** What was paid; null if nothing was left to pay. */
  paid: string | null;
  /** "Visa ending in 4242"; null if it was paid in another way. */
  card: string | null;
  invoiceId: string;
}

export const subject = ({ month }: InvoicePaidProps) => `Receipt for ${month}`;

export default function InvoicePaid(props: InvoicePaidProps & { publicUrl: string }) {
  const { invoiceId, publicUrl } = props;
  const page = `${publicUrl}/billing/${invoiceId}`;
  const pdf = `${publicUrl}${paths.invoicePdf(invoiceId)}`;
  return (
    <MailLayout preview={subject(props)}>
      <Text>{textOf(props)}</Text>
      <Button href={page}>Open the invoice</Button>
      <Text>
        If you’re logged in, you can also download it as a PDF: <Link href={pdf}>{pdf}</Link>
      </Text>
      <Text>You can turn receipts off in your team’s billing details.</Text>
    </MailLayout>
  );
}

function textOf({ teamName, month, number, paid, card }: InvoicePaidProps): string {
  const invoice = `${teamName}’s invoice ${number} for ${month}`;
  if (paid === null) return `${invoice} is settled. Your credit with us covered it, so nothing was charged.`;
  return card ? `${invoice} is paid: we charged ${paid} to ${card}.` : `${invoice} is paid: we got ${paid}.`;
}
