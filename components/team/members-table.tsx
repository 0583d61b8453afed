import { Avatar } from "@/components/patterns/avatar";
import { Time } from "@/components/patterns/time";
import { Badge } from "@/components/ui/badge";
import { Table, TableCell, TableRow } from "@/components/ui/table";
import type { User } from "@/lib/client/users";
import { MemberActionsMenu } from "./member-actions-menu";
import { roleNames } from "./role-name";
import type { TeamViewer } from "./team-viewer";
import { fullName } from "./user-name";

const columns = [
  { label: "Name" },
  { label: "E-mail" },
  { label: "Role", className: "w-28" },
  { label: "Status", className: "w-24" },
  { label: "Joined or invited", className: "w-40" },
  { label: "Actions", hidden: true, className: "w-16" },
] as const;

interface MembersTableProps {
  viewer: TeamViewer;
  isLastOwner: boolean;
  members: readonly User[];
}

export function MembersTable({ viewer, isLastOwner, members }: MembersTableProps) {
  return (
    <Table caption="Members and invites" columns={columns}>
      {members.map((member) => (
        <MemberRow
          key={member.id}
          viewer={viewer}
          member={member}
          isLastOwner={isLastOwner && member.id === viewer.id}
        />
      ))}
    </Table>
  );
}

interface MemberRowProps {
  viewer: TeamViewer;
  member: User;
  isLastOwner: boolean;
}

function MemberRow({ viewer, member, isLastOwner }: MemberRowProps) {
  const { email, avatar, role, status, created_at: createdAt } = member;
  return (
    <TableRow>
      <TableCell className="@max-3xl:pr-10">
        <span className="flex min-w-0 items-center gap-3">
          <Avatar name={fullName(member)} avatar={avatar} />
          <span className="flex min-w-0 flex-wrap items-center gap-x-2 gap-y-1">
            <span className="min-w-0 font-medium break-words">{fullName(member)}</span>
            {member.id === viewer.id && <Badge>You</Badge>}
          </span>
        </span>
      </TableCell>
      {/* In a card it stands under the name, and has the whole width. */}
      <TableCell className="break-all text-ink-soft">{email}</TableCell>
      <TableCell label="Role">{roleNames[role]}</TableCell>
      <TableCell label="Status">
        {status === "invited" ? <Badge>Invited</Badge> : <span className="text-ink-soft">Active</span>}
      </TableCell>
      <TableCell label={status === "invited" ? "Invited" : "Joined"} className="text-ink-soft">
        <Time at={createdAt} capital />
      </TableCell>
      <TableCell className="@max-3xl:absolute @max-3xl:top-4.5 @max-3xl:right-2 @3xl:text-right">
        <MemberActionsMenu viewer={viewer} member={member} isLastOwner={isLastOwner} />
      </TableCell>
    </TableRow>
  );
}
