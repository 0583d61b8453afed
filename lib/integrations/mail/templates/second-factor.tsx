import { Link, Text } from "react-email";
import { MailLayout } from "./layout";

export interface SecondFactorProps {
  firstName: string;
  what: "on" | "off" | "recovery-code-used";
  /** Recovery codes that are left, after one was used. */
  left?: number;
}

const subjects = {
  on: "Two-factor authentication is on",
  off: "Two-factor authentication is off",
  "recovery-code-used": "A recovery code was used",
};

const sentences = {
  on: () =>
    "You turned on two-factor authentication for the Debrief Developer Portal. From now on, logging in takes a code from your authenticator app. Keep your recovery codes where you’ll find them without your phone.",
  off: () =>
    "Two-factor authentication was turned off for your Debrief Developer Portal account. From now on, your password is enough to log in.",
  "recovery-code-used": (left: number) =>
    `A recovery code was used in place of a code from your authenticator app. ${left === 1 ? "1 code is" : `${left} codes are`} left. You can get new ones in your settings.`,
};

export const subject = ({ what }: SecondFactorProps) => subjects[what];

export default function SecondFactor({
  firstName,
  what,
  left = 0,
  publicUrl,
}: SecondFactorProps & { publicUrl: string }) {
  const url = `${publicUrl}/forgot-password`;
  return (
    <MailLayout preview={subjects[what]}>
      <Text>Hi {firstName},</Text>
      <Text>{sentences[what](left)}</Text>
      <Text>
        If it wasn’t you, someone knows your password. Choose a new one right away: <Link href={url}>{url}</Link>
      </Text>
    </MailLayout>
  );
}
