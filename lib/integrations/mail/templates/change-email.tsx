import { Link, Text } from "react-email";
import { Button, MailLayout } from "./layout";

export interface ChangeEmailProps {
  firstName: string;
  token: string;
}

export const subject = () => "Confirm your new email address";

export default function ChangeEmail({ firstName, token, publicUrl }: ChangeEmailProps & { publicUrl: string }) {
  const url = `${publicUrl}/verify-email?token=${token}`;
  return (
    <MailLayout preview={subject()}>
      <Text>Hi {firstName},</Text>
      <Text>
        Someone, hopefully you, wants to use this address to log in to the Debrief Developer Portal. It takes effect as
        soon as you confirm it.
      </Text>
      <Button href={url}>Confirm this address</Button>
      <Text>
        Or open this link: <Link href={url}>{url}</Link>
      </Text>
      <Text>The link works for seven days. If it wasn’t you, just ignore this email: nothing will change.</Text>
    </MailLayout>
  );
}
