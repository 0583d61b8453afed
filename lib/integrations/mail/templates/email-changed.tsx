import { Text } from "react-email";
import { MailLayout } from "./layout";

export interface EmailChangedProps {
  firstName: string;
}

export const subject = () => "Your e-mail address was changed";

export default function EmailChanged({ firstName }: EmailChangedProps) {
  return (
    <MailLayout preview={subject()}>
      <Text>Hello {firstName},</Text>
      <Text>
        your account of the Debrief Developer Portal has another e-mail address now. You can&apos;t log in with this one
        any more, and we write to the new one from now on.
      </Text>
      <Text>
        If it was not you, somebody knows your password: tell an owner of your team at once, who can take the account
        out of it.
      </Text>
    </MailLayout>
  );
}
