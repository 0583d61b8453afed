import { Link, Text } from "react-email";
import type { TeamRole } from "@/lib/permissions";
import { oneLine } from "../one-line";
import { Button, MailLayout } from "./layout";
import { withArticle } from "./role-word";

export interface InviteProps {
  firstName: string;
  teamName: string;
  /** Empty if the inviter is gone. */
  invitedBy: string;
  role: TeamRole;
  /** Of the invited address: `proven` if it keeps its password, since that is its owner's for certain, or there is a second factor. */
  account: "none" | "unproven" | "proven";
  token: string;
}

// The team's name comes last, so that the beginning is always ours.
export const subject = ({ teamName }: InviteProps) =>
  `You’re invited to join a team on the Debrief Developer Portal: ${oneLine(teamName)}`;

const howTo: Record<InviteProps["account"], string> = {
  none: "To join, choose a password. This also creates your account on the Debrief Developer Portal.",
  unproven: "This address already has an account. To join, choose a new password for it.",
  proven: "You already have an account. To join, enter its password.",
};

export default function Invite(props: InviteProps & { publicUrl: string }) {
  const { firstName, teamName, invitedBy, role, account, token, publicUrl } = props;
  const url = `${publicUrl}/invite/${token}`;
  return (
    <MailLayout preview={subject(props)}>
      <Text>Hi {firstName},</Text>
      <Text>
        {invitedBy || "Someone"} has invited you to join the team <strong>{teamName}</strong> on the Debrief Developer
        Portal, as {withArticle[role]}.
      </Text>
      <Text>{howTo[account]}</Text>
      <Button href={url}>{account === "proven" ? "Join the team" : "Choose a password and join"}</Button>
      <Text>
        Or open this link: <Link href={url}>{url}</Link>
      </Text>
      <Text>
        The link works for seven days. If you don’t know the team, ignore this email, or decline on that page.
      </Text>
    </MailLayout>
  );
}
