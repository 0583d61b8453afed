import { Link, Text } from "react-email";
import type { TeamRole } from "@/lib/permissions";
import { oneLine } from "../one-line";
import { MailLayout } from "./layout";
import { withArticle } from "./role-word";

export interface JoinedTeamProps {
  firstName: string;
  teamName: string;
  role: TeamRole;
  /** Whether the account got a new password with it, and all its logins ended. */
  newPassword: boolean;
}

export const subject = ({ teamName }: JoinedTeamProps) => `You’ve joined ${oneLine(teamName)}`;

export default function JoinedTeam(props: JoinedTeamProps & { publicUrl: string }) {
  const { firstName, teamName, role, newPassword, publicUrl } = props;
  const url = `${publicUrl}/forgot-password`;
  return (
    <MailLayout preview={subject(props)}>
      <Text>Hi {firstName},</Text>
      <Text>
        You accepted the invite and joined <strong>{teamName}</strong> as {withArticle[role]}.
      </Text>
      {newPassword && (
        <Text>
          Your account had a password that someone else may know. The one you just chose replaces it, and all earlier
          logins have ended.
        </Text>
      )}
      <Text>
        If it wasn’t you, choose a new password right away: <Link href={url}>{url}</Link>
      </Text>
    </MailLayout>
  );
}
