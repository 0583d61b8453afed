import { Avatar } from "@/components/patterns/avatar";
import { roleNames } from "@/components/team/role-name";
import { fullName } from "@/components/team/user-name";
import { Badge } from "@/components/ui/badge";
import { Table, TableCell, TableRow } from "@/components/ui/table";
import type { ApplicationUser } from "@/lib/client/application-users";
import type { Application } from "@/lib/client/applications";
import { can } from "@/lib/permissions";
import { ApplicationUserActionsMenu } from "./application-user-actions-menu";
import type { ApplicationViewer } from "./application-viewer";

const columns = [
  { label: "Name" },
  { label: "E-mail" },
  { label: "Role here", className: "w-36" },
  { label: "Actions", hidden: true, className: "w-16" },
] as const;

interface ApplicationUsersTableProps {
  application: Application;
  viewer: ApplicationViewer;
  users: readonly ApplicationUser[];
  mayManage: boolean;
}

export function ApplicationUsersTable({ users, ...rest }: ApplicationUsersTableProps) {
  return (
    <Table caption="Users" columns={columns}>
      {users.map((user) => (
        <ApplicationUserRow key={user.id} user={user} {...rest} />
      ))}
    </Table>
  );
}

interface ApplicationUserRowProps extends Omit<ApplicationUsersTableProps, "users"> {
  user: ApplicationUser;
}

function ApplicationUserRow({ application, viewer, user, mayManage }: ApplicationUserRowProps) {
  const { id, email, avatar, role, application_role: applicationRole } = user;
  return (
    <TableRow>
      <TableCell className="@max-3xl:pr-10">
        <span className="flex min-w-0 items-center gap-3">
          <Avatar name={fullName(user)} avatar={avatar} />
          <span className="flex min-w-0 flex-wrap items-center gap-x-2 gap-y-1">
            <span className="min-w-0 font-medium break-words">{fullName(user)}</span>
            {id === viewer.id && <Badge>You</Badge>}
            {/* Added by hand once, and given access to everything since. */}
            {can({ role }, "application.read") && <Badge>Team {roleNames[role].toLowerCase()}</Badge>}
          </span>
        </span>
      </TableCell>
      {/* In a card it stands under the name, and has the whole width. */}
      <TableCell className="break-all text-ink-soft">{email}</TableCell>
      <TableCell label="Role here">{roleNames[applicationRole]}</TableCell>
      <TableCell className="@max-3xl:absolute @max-3xl:top-4.5 @max-3xl:right-2 @3xl:text-right">
        {mayManage && <ApplicationUserActionsMenu application={application} viewer={viewer} user={user} />}
      </TableCell>
    </TableRow>
  );
}
