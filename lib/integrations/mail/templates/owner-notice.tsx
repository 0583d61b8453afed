import { Link, Text } from "react-email";
import { MailLayout } from "./layout";

export interface OwnerNoticeProps {
  firstName: string;
  teamName: string;
  what:
    | "owner-made"
    | "owner-invited"
    | "owner-removed"
    | "team-handed-over"
    | "client-trusted"
    | "client-adopted"
    | "token-shown"
    | "second-factor-not-required"
    | "sso-not-required";
  /** Whom it is about; empty where it is a client. */
  personName: string;
  /** Who did it; empty where a client did. */
  by: string;
  /** The client it is about; empty where it is a person. */
  clientName: string;
}

const subjects: Record<OwnerNoticeProps["what"], string> = {
  "owner-made": "Your team has a new owner",
  "owner-invited": "Someone was invited to be an owner of your team",
  "owner-removed": "Someone is no longer an owner of your team",
  "team-handed-over": "Your team was handed over",
  "client-trusted": "Your team has a new trusted client",
  "client-adopted": "A trusted client of your team works again",
  "token-shown": "One of your team’s API clients can set someone’s password",
  "second-factor-not-required": "Your team no longer requires a second factor",
  "sso-not-required": "Your team no longer requires the company login",
};

export const subject = ({ what }: OwnerNoticeProps) => subjects[what];

const sentences: Record<OwnerNoticeProps["what"], (props: OwnerNoticeProps) => string> = {
  "owner-made": ({ personName, by, teamName }) => `${by} made ${personName} an owner of ${teamName}.`,
  "owner-invited": ({ personName, by, teamName }) => `${by} has invited ${personName} to be an owner of ${teamName}.`,
  "owner-removed": ({ personName, by, teamName }) =>
    personName === by
      ? `${personName} stepped down as an owner of ${teamName}.`
      : `${personName} is no longer an owner of ${teamName}. ${by} changed that.`,
  "team-handed-over": ({ personName, by, teamName }) => `${by} has handed ${teamName} over to ${personName}.`,
  "client-trusted": ({ clientName, by, teamName }) =>
    `${by} created a trusted API client for ${teamName}: ${clientName}. It can reset the passwords of people who are only on this team, except owners.`,
  "client-adopted": ({ clientName, by, teamName }) =>
    `${by} is now responsible for ${teamName}’s trusted API client ${clientName}. It can reset the passwords of people who are only on this team, except owners.`,
  "token-shown": ({ clientName, personName, teamName }) =>
    `${teamName}’s trusted API client ${clientName} asked for a password reset for ${personName}, and was given the token that sets a new password.`,
  "second-factor-not-required": ({ by, teamName }) =>
    `${by} changed ${teamName} so that members no longer need a second factor. A password alone is enough for those who have none.`,
  "sso-not-required": ({ by, teamName }) =>
    `${by} changed ${teamName} so that members can log in without their company account again.`,
};

export default function OwnerNotice(props: OwnerNoticeProps & { publicUrl: string }) {
  const { firstName, what, publicUrl } = props;
  const url = `${publicUrl}/settings/audit-log`;
  return (
    <MailLayout preview={subject(props)}>
      <Text>Hi {firstName},</Text>
      <Text>{sentences[what](props)}</Text>
      <Text>
        All owners get this email. If you didn’t expect this, talk to the other owners right away. See what happened,
        and when: <Link href={url}>{url}</Link>
      </Text>
    </MailLayout>
  );
}
