"use client";

import { useRouter } from "next/navigation";
import { useState, type FormEvent } from "react";
import { Button } from "@/components/ui/button";
import { Dialog, DialogActions } from "@/components/ui/dialog";
import { toast } from "@/components/ui/toast";
import { messageOf } from "@/lib/client/api-error";
import { useChangeRole } from "@/lib/client/team";
import type { TeamRole } from "@/lib/permissions";
import { LastOwnerNote } from "./last-owner-note";
import type { MemberDialogProps } from "./member-dialog-props";
import { isLower, rolesToGive } from "./member-rules";
import { RoleCards } from "./role-cards";
import { roleWithArticle } from "./role-name";
import { fullName } from "./user-name";

export function MemberRoleDialog({ open, onOpenChange, returnFocus, ...rest }: MemberDialogProps) {
  const { viewer, member, isLastOwner } = rest;
  const close = () => onOpenChange(false);
  const whose = member.id === viewer.id ? "your role" : `the role of ${fullName(member)}`;
  return (
    <Dialog open={open} onOpenChange={onOpenChange} returnFocus={returnFocus} title={`Change ${whose}`}>
      {isLastOwner ? (
        <LastOwnerNote reason="The role of a team's only owner can't be lowered." onClose={close} />
      ) : (
        <RoleForm viewer={viewer} member={member} onClose={close} />
      )}
    </Dialog>
  );
}

function RoleForm({ viewer, member, onClose }: Pick<MemberDialogProps, "viewer" | "member"> & { onClose: () => void }) {
  const [role, setRole] = useState(member.role);
  const router = useRouter();
  const change = useChangeRole(member.id);
  const isSelf = member.id === viewer.id;
  const subject = isSelf ? "You are" : `${member.first_name} is`;
  const as = (given: TeamRole) => `${member.status === "invited" ? "invited as " : ""}${roleWithArticle(given)}`;

  function submit(event: FormEvent) {
    event.preventDefault();
    onClose();
    if (role === member.role) return;
    // The list shows the new role already; should the API refuse, it goes back to the old one, and we say why.
    change.mutateAsync(role).then(
      () => {
        toast.success(`${subject} now ${as(role)}`);
        // What one may do oneself is decided on the server.
        if (isSelf) router.refresh();
      },
      (error) => toast.error(`${subject} still ${as(member.role)}`, { description: messageOf(error) }),
    );
  }

  return (
    <form onSubmit={submit} className="space-y-4">
      <RoleCards value={role} onValueChange={setRole} roles={rolesToGive(viewer)} />
      {isSelf && isLower(role, member.role) && (
        <p role="status" className="rounded-md bg-sunken px-3 py-2 text-ink-soft">
          You can&apos;t take this back yourself: you will be {roleWithArticle(role)} until somebody with a higher role
          changes it.
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
