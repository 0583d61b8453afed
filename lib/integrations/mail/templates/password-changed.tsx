import { Link, Text } from "react-email";
import { MailLayout } from "./layout";

export interface PasswordChangedProps {
  firstName: string;
  how: "changed" | "reset" | "set-by-team";
  /** Whose owner or admin set it. */
  teamName?: string;
}

export const subject = ({ how }: PasswordChangedProps) =>
  how === "set-by-team" ? "Your password was set by your team" : "Your password was changed";

const events = {
  changed: () => "your password was changed, and all your other logins were ended.",
  reset: () => "a new password was chosen with the link we mailed you, and all your logins were ended.",
  "set-by-team": (teamName = "your team") =>
    `an owner or admin of ${teamName} set a new password for your account, and all your logins were ended. They will tell you the password; change it once you have logged in.`,
};

export default function PasswordChanged(props: PasswordChangedProps & { publicUrl: string }) {
  const url = `${props.publicUrl}/forgot-password`;
  return (
    <MailLayout preview={subject(props)}>
      <Text>Hello {props.firstName},</Text>
      <Text>{events[props.how](props.teamName)}</Text>
      <Text>
        If you did not expect this, choose a new password now: <Link href={url}>{url}</Link>
      </Text>
    </MailLayout>
  );
}
