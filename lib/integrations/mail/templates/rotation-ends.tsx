import { Text } from "react-email";
import { oneLine } from "../one-line";
import { Button, MailLayout } from "./layout";

export interface RotationEndsProps {
  teamName: string;
  applicationName: string;
  /** Where their credentials are in the portal. */
  applicationId: string;
  credentialsLabel: string;
  environment: string;
  clientId: string;
  /** The last four characters of the old secret. */
  hint: string;
  /** Day and time, in words. */
  when: string;
  /** Likewise. */
  lastUsed: string;
  isOver: boolean;
}

export const subject = ({ credentialsLabel, isOver }: RotationEndsProps) =>
  isOver
    ? `The old secret of ${oneLine(credentialsLabel)} has stopped, and was in use until the end`
    : `The old secret of ${oneLine(credentialsLabel)} is still in use, and stops soon`;

export default function RotationEnds(props: RotationEndsProps & { publicUrl: string }) {
  const { teamName, applicationName, applicationId, credentialsLabel, environment, clientId, publicUrl } = props;
  const { hint, when, lastUsed, isOver } = props;
  return (
    <MailLayout preview={subject(props)}>
      <Text>
        The secret of the {environment} credentials <strong>{credentialsLabel}</strong> ({clientId}) of{" "}
        {applicationName} ({teamName}) was rotated. The old one, which ends in {hint}, {isOver ? "stopped" : "stops"} on{" "}
        {when}. It was last used on {lastUsed}.
      </Text>
      <Text>
        {isOver
          ? "Whatever used it can't log in anymore. Give it the new secret."
          : "Give the new secret to whatever still uses the old one. If you need more time, undo the rotation: then the old secret stays."}
      </Text>
      <Button href={`${publicUrl}/apps/${applicationId}/credentials`}>
        {isOver ? "See the credentials" : "See what still uses it"}
      </Button>
    </MailLayout>
  );
}
