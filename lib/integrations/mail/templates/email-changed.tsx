import { Text } from "react-email";
import { MailLayout } from "./layout";

export interface EmailChangedProps {
  firstName: string;
}

export const subject = () => "Your email address was changed";

export default function EmailChanged({ firstName }: EmailChangedProps) {
  return (
    <MailLayout preview={subject()}>
      <Text>Hi {firstName},</Text>
      <Text>
        The email address of your Debrief Developer Portal account was changed. You can no longer log in with this one,
        and from now on we’ll write to the new one.
      </Text>
      <Text>
        If it wasn’t you, someone knows your password. Tell an owner of your team right away: they can remove the
        account from it.
      </Text>
    </MailLayout>
  );
}
