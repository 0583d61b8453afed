import { Link, Text } from "react-email";
import { Button, MailLayout } from "./layout";

export interface ResetPasswordProps {
  firstName: string;
  token: string;
}

export const subject = () => "Choose a new password";

export default function ResetPassword({ firstName, token, publicUrl }: ResetPasswordProps & { publicUrl: string }) {
  const url = `${publicUrl}/reset-password?token=${token}`;
  return (
    <MailLayout preview={subject()}>
      <Text>Hi {firstName},</Text>
      <Text>Someone, hopefully you, asked to reset your password for the Debrief Developer Portal.</Text>
      <Button href={url}>Choose a new password</Button>
      <Text>
        Or open this link: <Link href={url}>{url}</Link>
      </Text>
      <Text>
        The link works once, for an hour. If it wasn’t you, just ignore this email: your password stays as it is.
      </Text>
    </MailLayout>
  );
}
