import { Link, Text } from "react-email";
import { Button, MailLayout } from "./layout";

export interface ConfirmEmailProps {
  firstName: string;
  token: string;
}

export const subject = () => "Confirm your e-mail address";

export default function ConfirmEmail({ firstName, token, publicUrl }: ConfirmEmailProps & { publicUrl: string }) {
  const url = `${publicUrl}/verify-email?token=${token}`;
  return (
    <MailLayout preview={subject()}>
      <Text>Hello {firstName},</Text>
      <Text>an account of the Debrief Developer Portal was made with this address.</Text>
      <Button href={url}>Confirm this address</Button>
      <Text>
        Or open this link: <Link href={url}>{url}</Link>
      </Text>
      <Text>
        The link works for seven days. If you don’t know of it, do nothing: without you, the address stays unconfirmed.
      </Text>
    </MailLayout>
  );
}
