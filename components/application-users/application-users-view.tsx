"use client";

import { UserPlus, Users } from "lucide-react";
import { EmptyState } from "@/components/patterns/empty-state";
import { LoadFailure } from "@/components/patterns/load-failure";
import { Section } from "@/components/patterns/section";
import { Button } from "@/components/ui/button";
import { lazyDialog } from "@/components/ui/lazy-dialog";
import { useApplicationUsers } from "@/lib/client/application-users";
import { mayOn, useApplication } from "@/lib/client/applications";
import { useDialogInAddress } from "@/lib/client/dialog-in-address";
import { ApplicationUsersList } from "./application-users-list";
import { ApplicationUsersSkeleton } from "./application-users-skeleton";
import type { ApplicationViewer } from "./application-viewer";

const AddDialog = lazyDialog(async () => (await import("./application-user-add-dialog")).ApplicationUserAddDialog);

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
      text="Members who were added to this application. Owners and admins of the team have access without that."
      actions={!isEmpty && add}
    >
      {query.isPending && <ApplicationUsersSkeleton />}
      {query.isError && !query.data && (
        <LoadFailure what="these users" error={query.error} onRetry={() => void query.refetch()} />
      )}
      {isEmpty && (
        <EmptyState
          icon={Users}
          title="Nobody was added yet"
          text="Owners and admins of the team have access anyway. Add the developers who work on this application: others don't see it."
        >
          {add}
        </EmptyState>
      )}
      {query.data && !isEmpty && (
        <ApplicationUsersList application={application} viewer={viewer} users={query.data} mayManage={mayManage} />
      )}
      {mayManage && <AddDialog application={application} viewer={viewer} open={adding} onOpenChange={setAdding} />}
    </Section>
  );
}
