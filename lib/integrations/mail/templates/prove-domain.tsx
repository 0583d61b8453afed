import { Link, Text } from "react-email";
import { paths } from "@/lib/paths";
import { Button, MailLayout } from "./layout";

export interface ProveDomainProps {
  teamName: string;
  /** Who asks for it. */
  personName: string;
  domain: string;
  token: string;
}

export const subject = ({ domain }: ProveDomainProps) => `Is ${domain} yours to speak for?`;

export default function ProveDomain(props: ProveDomainProps & { publicUrl: string }) {
  const { teamName, personName, domain, token, publicUrl } = props;
  const url = `${publicUrl}${paths.proveDomain}?token=${token}`;
  return (
    <MailLayout preview={subject(props)}>
      <Text>Hello,</Text>
      <Text>
        you get this email as the postmaster of {domain}. {personName} wants people with addresses of {domain} to log in
        to the team <strong>{teamName}</strong> on the Debrief Developer Portal with their company account.
      </Text>
      <Text>
        If you agree, confirm it. From then on, the identity provider which that team has set says who these people are.
      </Text>
      <Button href={url}>Confirm for {domain}</Button>
      <Text>
        Or open this link: <Link href={url}>{url}</Link>
      </Text>
      <Text>The link works for a day. If you don’t know the team, just ignore this email: nothing happens.</Text>
    </MailLayout>
  );
}
