"use client";

import { UserPlus, Users } from "lucide-react";
import { useState } from "react";
import { Avatar } from "@/components/patterns/avatar";
import { EmptyState } from "@/components/patterns/empty-state";
import { QueryList } from "@/components/patterns/query-list";
import { SearchField } from "@/components/patterns/search-field";
import { Section } from "@/components/patterns/section";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { lazyDialog } from "@/components/ui/lazy-dialog";
import { Table, TableCell, TableRow } from "@/components/ui/table";
import { useApplicationUsers, type ApplicationUser } from "@/lib/browser/application-users";
import { mayOn, useApplication, type Application } from "@/lib/browser/applications";
import { roleNames } from "@/lib/format/role-name";
import { searchForm } from "@/lib/format/search-form";
import { fullName } from "@/lib/full-name";
import { can } from "@/lib/permissions";
import { useDialogInAddress } from "@/lib/view/dialog-in-address";
import { ApplicationUserActionsMenu } from "./application-user-actions-menu";
import { ApplicationUsersSkeleton } from "./application-users-skeleton";
import type { ApplicationViewer } from "./application-viewer";

const AddDialog = lazyDialog(async () => (await import("./application-user-add-dialog")).ApplicationUserAddDialog);

const columns = [
  { label: "Name" },
  { label: "Email" },
  { label: "Role here", className: "w-36" },
  { label: "Actions", hidden: true, className: "w-16" },
] as const;

interface ApplicationUsersViewProps {
  applicationId: string;
  viewer: ApplicationViewer;
}

export function ApplicationUsersView({ applicationId, viewer }: ApplicationUsersViewProps) {
  const { data: application } = useApplication(applicationId);
  const query = useApplicationUsers(applicationId);
  const [adding, setAdding] = useDialogInAddress("add");
  if (!application) return null;

  const mayManage = mayOn(application, "application.manageMembers");
  const isEmpty = query.data?.length === 0;
  const add = mayManage && (
    <Button onClick={() => setAdding(true)}>
      <UserPlus aria-hidden />
      Add member
    </Button>
  );
  return (
    <Section
      title="Users"
      text="Members added to this application. Team owners and admins don’t need to be added."
      actions={!isEmpty && add}
    >
      <QueryList
        query={query}
        items={query.data}
        what="these users"
        skeleton={<ApplicationUsersSkeleton />}
        empty={
          <EmptyState
            icon={Users}
            title="No members yet"
            text="Team owners and admins already have access. Add the developers who work on this application. Other developers can’t see it."
          >
            {add}
          </EmptyState>
        }
      >
        {(users) => (
          <ApplicationUsersList application={application} viewer={viewer} users={users} mayManage={mayManage} />
        )}
      </QueryList>
      {mayManage && <AddDialog application={application} viewer={viewer} open={adding} onOpenChange={setAdding} />}
    </Section>
  );
}

interface ApplicationUsersListProps {
  application: Application;
  viewer: ApplicationViewer;
  users: readonly ApplicationUser[];
  mayManage: boolean;
}

/** From this many on, people search for somebody rather than look through all. */
const many = 10;

function ApplicationUsersList({ users, ...rest }: ApplicationUsersListProps) {
  const [text, setText] = useState("");
  const isSearchable = users.length >= many;
  const q = isSearchable ? searchForm(text.trim()) : "";
  const found = users.filter((user) => searchForm(`${fullName(user)} ${user.email}`).includes(q));
  return (
    <>
      {isSearchable && (
        <div className="border-b border-line px-4 py-3 sm:px-5">
          <SearchField label="Search users" value={text} onChange={setText} />
          <p role="status" className="sr-only">
            {q && `${found.length} of ${users.length} users match.`}
          </p>
        </div>
      )}
      {found.length > 0 ? (
        <Table caption="Users" columns={columns}>
          {found.map((user) => (
            <ApplicationUserRow key={user.id} user={user} {...rest} />
          ))}
        </Table>
      ) : (
        <p className="px-6 py-12 text-center font-medium">No users match “{text.trim()}”</p>
      )}
    </>
  );
}

interface ApplicationUserRowProps extends Omit<ApplicationUsersListProps, "users"> {
  user: ApplicationUser;
}

function ApplicationUserRow({ application, viewer, user, mayManage }: ApplicationUserRowProps) {
  const { id, email, avatar, role, application_role: applicationRole } = user;
  return (
    <TableRow>
      <TableCell className="@max-2xl:pr-10">
        <span className="flex min-w-0 items-center gap-3">
          <Avatar name={fullName(user)} avatar={avatar} />
          <span className="flex min-w-0 flex-wrap items-center gap-x-2 gap-y-1">
            <span className="min-w-0 font-medium wrap-anywhere">{fullName(user)}</span>
            {id === viewer.id && <Badge>You</Badge>}
            {/* Added by hand once, and given access to everything since. */}
            {can({ role }, "application.read") && <Badge>Team {roleNames[role].toLowerCase()}</Badge>}
          </span>
        </span>
      </TableCell>
      {/* In a card it stands under the name, and has the whole width. */}
      <TableCell className="break-all text-ink-soft">{email}</TableCell>
      <TableCell label="Role here">{roleNames[applicationRole]}</TableCell>
      <TableCell className="@max-2xl:absolute @max-2xl:top-4.5 @max-2xl:right-2 @2xl:text-right">
        {mayManage && <ApplicationUserActionsMenu application={application} viewer={viewer} user={user} />}
      </TableCell>
    </TableRow>
  );
}
