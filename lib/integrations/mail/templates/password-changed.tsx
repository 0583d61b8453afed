import { Link, Text } from "react-email";
import type { OperatorContact } from "@/lib/operator-contact";
import { AskOperator } from "./ask-operator";
import { MailLayout } from "./layout";

export interface PasswordChangedProps {
  firstName: string;
  /** By the person, who knew the old one; with a mailed link; or by an owner or admin. */
  how: "changed" | "reset" | "set-by-team";
  /** The team whose owner or admin set it. */
  teamName?: string;
  /** How many Google and GitHub accounts were unlinked with it. */
  unlinked?: number;
  /** Whether the account has a second factor, which a new password leaves as it is. */
  hasFactor?: boolean;
}

const sentences = {
  changed: () => "Your password for the Debrief Developer Portal was changed. Your other logins have ended.",
  reset: () =>
    "A new password for the Debrief Developer Portal was chosen with an emailed link. All your logins have ended.",
  "set-by-team": (teamName = "your team") =>
    `An owner or admin of ${teamName} set a new password for you in the Debrief Developer Portal. All your logins have ended.`,
};

export const subject = () => "Your password was changed";

export default function PasswordChanged({
  firstName,
  how,
  teamName,
  unlinked = 0,
  hasFactor = false,
  publicUrl,
  contact,
}: PasswordChangedProps & { publicUrl: string; contact: OperatorContact }) {
  const url = `${publicUrl}/forgot-password`;
  return (
    <MailLayout preview={subject()}>
      <Text>Hi {firstName},</Text>
      <Text>{sentences[how](teamName)}</Text>
      {unlinked > 0 && (
        <Text>
          {unlinked === 1
            ? "The Google or GitHub account that logged you in is no longer linked."
            : "The Google and GitHub accounts that logged you in are no longer linked."}{" "}
          You can link yours again under Settings, Security.
        </Text>
      )}
      {hasFactor && (
        <Text>
          Your second factor is still in force: logging in takes it as before. If it isn’t yours,{" "}
          <AskOperator contact={contact} />
        </Text>
      )}
      <Text>
        If you didn’t expect this, choose a new password right away: <Link href={url}>{url}</Link>
      </Text>
    </MailLayout>
  );
}
