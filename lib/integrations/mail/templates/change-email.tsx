import { Link, Text } from "react-email";
import { Button, MailLayout } from "./layout";

export interface ChangeEmailProps {
  firstName: string;
  token: string;
}

export const subject = () => "Confirm your new e-mail address";

export default function ChangeEmail({ firstName, token, publicUrl }: ChangeEmailProps & { publicUrl: string }) {
  const url = `${publicUrl}/verify-email?token=${token}`;
  return (
    <MailLayout preview={subject()}>
      <Text>Hello {firstName},</Text>
      <Text>
        somebody, hopefully you, wants to log in to the Debrief Developer Portal with this address from now on. It is
        yours as soon as you confirm it.
      </Text>
      <Button href={url}>Confirm this address</Button>
      <Text>
        Or open this link: <Link href={url}>{url}</Link>
      </Text>
      <Text>The link works for seven days. If it was not you, do nothing: without you, nothing changes.</Text>
    </MailLayout>
  );
}
