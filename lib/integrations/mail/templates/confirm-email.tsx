import { Link, Text } from "react-email";
import { Button, MailLayout } from "./layout";

export interface ConfirmEmailProps {
  firstName: string;
  token: string;
}

export const subject = () => "Confirm your email address";

export default function ConfirmEmail({ firstName, token, publicUrl }: ConfirmEmailProps & { publicUrl: string }) {
  const url = `${publicUrl}/verify-email?token=${token}`;
  return (
    <MailLayout preview={subject()}>
      <Text>Hi {firstName},</Text>
      <Text>Someone, hopefully you, created an account on the Debrief Developer Portal with this address.</Text>
      <Button href={url}>Confirm this address</Button>
      <Text>
        Or open this link: <Link href={url}>{url}</Link>
      </Text>
      <Text>
        The link works for seven days. If it wasn’t you, just ignore this email: the address stays unconfirmed.
      </Text>
    </MailLayout>
  );
}
