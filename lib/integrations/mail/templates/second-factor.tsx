import { Link, Text } from "react-email";
import type { OperatorContact } from "@/lib/operator-contact";
import { paths } from "@/lib/paths";
import { AskOperator } from "./ask-operator";
import { MailLayout } from "./layout";

export interface SecondFactorProps {
  firstName: string;
  what: "on" | "off" | "app-removed" | "recovery-code-used" | "passkey-added" | "passkey-removed" | "codes-guessed";
  /** Recovery codes that are left, after one was used. */
  left?: number;
  /** What the person calls the passkey that was added or removed. */
  passkeyName?: string;
}

const subjects = {
  on: "Two-factor authentication is on",
  off: "Two-factor authentication is off",
  "app-removed": "Your authenticator app was removed",
  "recovery-code-used": "A recovery code was used",
  "passkey-added": "A passkey was added",
  "passkey-removed": "A passkey was removed",
  "codes-guessed": "Someone is guessing your authentication codes",
};

const sentences: Record<SecondFactorProps["what"], (props: { left: number; passkeyName: string }) => string> = {
  "app-removed": () =>
    "Your authenticator app was removed from your Debrief Developer Portal account. Your passkeys work as before.",
  "passkey-added": ({ passkeyName }) =>
    `A passkey was added to your Debrief Developer Portal account: ${passkeyName}. It logs you in without your password.`,
  "passkey-removed": ({ passkeyName }) =>
    `A passkey was removed from your Debrief Developer Portal account: ${passkeyName}. It no longer logs you in.`,
  "codes-guessed": () =>
    "In the last 24 hours, someone who knows your password has entered 50 wrong authentication codes. We don’t accept any more codes from devices we don’t know for now. Recovery codes and passkeys work.",
  on: () =>
    "You turned on two-factor authentication for the Debrief Developer Portal. From now on, logging in takes a code from your authenticator app. Keep your recovery codes where you’ll find them without your phone.",
  off: () =>
    "Two-factor authentication was turned off for your Debrief Developer Portal account. From now on, your password is enough to log in.",
  "recovery-code-used": ({ left }) =>
    `A recovery code was used in place of a code from your authenticator app. ${left === 1 ? "1 code is" : `${left} codes are`} left. You can get new ones in your settings.`,
};

/**
 * What to do in the settings besides a new password, if it was somebody else: a new password alone leaves them the second factor. Whoever guesses
 * codes hasn't come in, so there it is enough.
 */
const remedies: Record<Exclude<SecondFactorProps["what"], "codes-guessed">, string> = {
  on: "remove it",
  off: "turn it on again",
  "app-removed": "add your app again",
  "recovery-code-used": "get new recovery codes",
  "passkey-added": "remove it",
  "passkey-removed": "remove what isn’t yours",
};

export const subject = ({ what }: SecondFactorProps) => subjects[what];

export default function SecondFactor({
  firstName,
  what,
  left = 0,
  passkeyName = "",
  publicUrl,
  contact,
}: SecondFactorProps & { publicUrl: string; contact: OperatorContact }) {
  const reset = `${publicUrl}${paths.forgotPassword}`;
  const settings = `${publicUrl}${paths.settingsSecurity}`;
  return (
    <MailLayout preview={subjects[what]}>
      <Text>Hi {firstName},</Text>
      <Text>{sentences[what]({ left, passkeyName })}</Text>
      {what === "codes-guessed" ? (
        <Text>
          If it wasn’t you, someone knows your password. Choose a new one right away: <Link href={reset}>{reset}</Link>
        </Text>
      ) : (
        <>
          <Text>
            If it wasn’t you, someone can get into your account. Log in right away and go to Settings, Security:{" "}
            {remedies[what]}, end the other sessions, and choose a new password: <Link href={settings}>{settings}</Link>
          </Text>
          <Text>
            If you can’t, <AskOperator contact={contact} />
          </Text>
        </>
      )}
    </MailLayout>
  );
}
