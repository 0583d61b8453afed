import { Link, Text } from "react-email";
import { oneLine } from "../one-line";
import { MailLayout } from "./layout";

export interface SecondFactorRequiredProps {
  firstName: string;
  teamName: string;
}

export const subject = ({ teamName }: SecondFactorRequiredProps) => `${oneLine(teamName)} requires a second factor`;

export default function SecondFactorRequired(props: SecondFactorRequiredProps & { publicUrl: string }) {
  const { firstName, teamName, publicUrl } = props;
  const url = `${publicUrl}/settings/security`;
  return (
    <MailLayout preview={subject(props)}>
      <Text>Hi {firstName},</Text>
      <Text>
        From now on, <strong>{teamName}</strong> requires a second factor from all members. You don’t have one yet, so
        for this team you can only log in and set one up. It takes about a minute.
      </Text>
      <Text>
        Set it up under Settings, Security: <Link href={url}>{url}</Link>
      </Text>
    </MailLayout>
  );
}
