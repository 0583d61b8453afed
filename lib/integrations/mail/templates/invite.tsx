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
  /** Of the invited address: `proven` if its password is its owner's for certain. */
  account: "none" | "unproven" | "proven";
  token: string;
}

export const subject = ({ teamName }: InviteProps) => `Join the team ${oneLine(teamName)}`;

const howTo: Record<InviteProps["account"], string> = {
  none: "To join, choose a password. That makes you an account of the Debrief Developer Portal.",
  unproven: "There is an account for this address already. To join, choose a new password for it.",
  proven: "You have an account already. To join, enter its password.",
};

export default function Invite(props: InviteProps & { publicUrl: string }) {
  const { firstName, teamName, invitedBy, role, account, token, publicUrl } = props;
  const url = `${publicUrl}/invite/${token}`;
  return (
    <MailLayout preview={subject(props)}>
      <Text>Hello {firstName},</Text>
      <Text>
        {invitedBy || "somebody"} invites you to the team <strong>{teamName}</strong> on the Debrief Developer Portal,
        as {withArticle[role]}.
      </Text>
      <Text>{howTo[account]}</Text>
      <Button href={url}>{account === "proven" ? "Join the team" : "Choose a password and join"}</Button>
      <Text>
        Or open this link: <Link href={url}>{url}</Link>
      </Text>
      <Text>The link works for seven days. If you don’t know the team, do nothing, or decline there.</Text>
    </MailLayout>
  );
}
