"use client";

import { useRouter } from "next/navigation";
import { useState, type FormEvent } from "react";
import { Button } from "@/components/ui/button";
import { Dialog, DialogActions } from "@/components/ui/dialog";
import { toast } from "@/components/ui/toast";
import { isOutdated, messageOf } from "@/lib/browser/api-error";
import { useUpdateApplicationUser } from "@/lib/browser/application-users";
import { roleWithArticle } from "@/lib/format/role-name";
import { fullName } from "@/lib/full-name";
import { can } from "@/lib/permissions";
import { ApplicationRoleCards } from "./application-role-cards";
import type { ApplicationUserDialogProps } from "./application-user-dialog-props";

export function ApplicationUserRoleDialog({ open, onOpenChange, returnFocus, ...rest }: ApplicationUserDialogProps) {
  const whose = rest.user.id === rest.viewer.id ? "your role" : `${fullName(rest.user)}’s role`;
  return (
    <Dialog open={open} onOpenChange={onOpenChange} returnFocus={returnFocus} title={`Change ${whose}`}>
      <RoleForm {...rest} onClose={() => onOpenChange(false)} />
    </Dialog>
  );
}

interface RoleFormProps extends Pick<ApplicationUserDialogProps, "application" | "viewer" | "user"> {
  onClose: () => void;
}

function RoleForm({ application, viewer, user, onClose }: RoleFormProps) {
  const [seen] = useState(user);
  const { application_role: before } = seen;
  const [role, setRole] = useState(before);
  const router = useRouter();
  const update = useUpdateApplicationUser(application.id, seen);
  const isSelf = user.id === viewer.id;
  const subject = isSelf ? "You are" : `${user.first_name} is`;
  const lowersOneself =
    isSelf && role === "developer" && before === "admin" && !can(viewer, "application.manageMembers");

  function submit(event: FormEvent) {
    event.preventDefault();
    onClose();
    if (role === before) return;
    // The list shows the new role already; should the API refuse, it goes back to the old one, and we say why.
    update.mutateAsync(role).then(
      () => {
        toast.success(`${subject} now ${roleWithArticle(role)} of ${application.name}`);
        // What the viewer may do from now on is decided on the server.
        if (isSelf) router.refresh();
      },
      (error) =>
        toast.error(
          // What it is now is in the list already.
          isOutdated(error)
            ? `${isSelf ? "Your role" : `${user.first_name}’s role`} changed in the meantime`
            : `${subject} still ${roleWithArticle(before)}`,
          { description: messageOf(error) },
        ),
    );
  }

  return (
    <form onSubmit={submit} className="space-y-4">
      <ApplicationRoleCards value={role} onValueChange={setRole} />
      {lowersOneself && (
        <p role="status" className="rounded-md bg-sunken px-3 py-2 text-ink-soft">
          You can&apos;t undo this yourself. Another admin would have to change it back.
        </p>
      )}
      <DialogActions>
        <Button look="secondary" onClick={onClose}>
          Cancel
        </Button>
        <Button type="submit">Change role</Button>
      </DialogActions>
    </form>
  );
}
