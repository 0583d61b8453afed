import { Text } from "react-email";
import { oneLine } from "../one-line";
import { Button, MailLayout } from "./layout";

export interface CredentialsExpireProps {
  teamName: string;
  applicationName: string;
  /** Where their credentials are in the portal. */
  applicationId: string;
  credentialsLabel: string;
  environment: string;
  clientId: string;
  /** Day and time, in words. */
  when: string;
  /** Only the day. */
  day: string;
  isOver: boolean;
}

export const subject = ({ credentialsLabel, day, isOver }: CredentialsExpireProps) =>
  isOver
    ? `Credentials have expired: ${oneLine(credentialsLabel)}`
    : `Credentials expire on ${day}: ${oneLine(credentialsLabel)}`;

export default function CredentialsExpire(props: CredentialsExpireProps & { publicUrl: string }) {
  const { teamName, applicationName, applicationId, credentialsLabel, environment, clientId, when, isOver, publicUrl } =
    props;
  return (
    <MailLayout preview={subject(props)}>
      <Text>
        The {environment} credentials <strong>{credentialsLabel}</strong> ({clientId}) of {applicationName} ({teamName}){" "}
        {isOver ? `expired on ${when}. Nothing can log in with them anymore.` : `expire on ${when}.`}
      </Text>
      <Text>
        {isOver
          ? "If they’re still needed, set a later date. Otherwise, you can delete them."
          : "If they’re still needed then, set a later date, or replace them with new ones. Otherwise, there’s nothing to do."}
      </Text>
      <Button href={`${publicUrl}/apps/${applicationId}/credentials`}>See the credentials</Button>
    </MailLayout>
  );
}
