import { Link, Text } from "react-email";
import { providerNames, type ExternalProvider } from "@/lib/contract/external-providers";
import { MailLayout } from "./layout";

export interface LinkedAccountProps {
  firstName: string;
  what: "linked" | "unlinked";
  provider: ExternalProvider;
}

export const subject = ({ what, provider }: LinkedAccountProps) =>
  `Your ${providerNames[provider]} account was ${what}`;

const sentences = {
  linked: (name: string) =>
    `A ${name} account was linked to your Debrief Developer Portal account. From now on, it logs you in without your password.`,
  unlinked: (name: string) =>
    `Your ${name} account is no longer linked to your Debrief Developer Portal account. Logins that came by it have ended.`,
};

export default function LinkedAccount(props: LinkedAccountProps & { publicUrl: string }) {
  const { firstName, what, provider, publicUrl } = props;
  const url = `${publicUrl}/forgot-password`;
  return (
    <MailLayout preview={subject(props)}>
      <Text>Hi {firstName},</Text>
      <Text>{sentences[what](providerNames[provider])}</Text>
      <Text>
        If it wasn’t you, choose a new password right away. That ends all your logins, and unlinks Google and GitHub:{" "}
        <Link href={url}>{url}</Link>
      </Text>
    </MailLayout>
  );
}
