"use client";

import { useRouter } from "next/navigation";
import { useState, type FormEvent } from "react";
import { Button } from "@/components/ui/button";
import { Dialog, DialogActions } from "@/components/ui/dialog";
import { toast } from "@/components/ui/toast";
import { isOutdated, messageOf } from "@/lib/browser/api-error";
import { useChangeRole } from "@/lib/browser/team";
import { roleWithArticle } from "@/lib/format/role-name";
import { fullName } from "@/lib/full-name";
import { outranks, type TeamRole } from "@/lib/permissions";
import { LastOwnerNote } from "./last-owner-note";
import type { MemberDialogProps } from "./member-dialog-props";
import { rolesToGive, takesProof } from "./member-rules";
import { RoleCards } from "./role-cards";

export function MemberRoleDialog({ open, onOpenChange, returnFocus, ...rest }: MemberDialogProps) {
  const { viewer, member, isLastOwner } = rest;
  const close = () => onOpenChange(false);
  const whose = member.id === viewer.id ? "your role" : `${fullName(member)}’s role`;
  return (
    <Dialog open={open} onOpenChange={onOpenChange} returnFocus={returnFocus} title={`Change ${whose}`}>
      {isLastOwner ? (
        <LastOwnerNote reason="You can’t lower the role of a team’s only owner." onClose={close} />
      ) : (
        <RoleForm viewer={viewer} member={member} onClose={close} />
      )}
    </Dialog>
  );
}

function RoleForm({ viewer, member, onClose }: Pick<MemberDialogProps, "viewer" | "member"> & { onClose: () => void }) {
  const [seen] = useState(member);
  const [role, setRole] = useState(member.role);
  const takesLonger = takesProof(member, role);
  const router = useRouter();
  const change = useChangeRole(seen);
  const isSelf = member.id === viewer.id;
  const subject = isSelf ? "You are" : `${member.first_name} is`;
  const as = (given: TeamRole) => `${member.status === "invited" ? "invited as " : ""}${roleWithArticle(given)}`;

  function done() {
    toast.success(`${subject} now ${as(role)}`);
    // What the viewer may do from now on is decided on the server.
    if (isSelf) router.refresh();
  }

  const failed = (error: unknown) =>
    toast.error(
      // What it is now is in the list already.
      isOutdated(error)
        ? `${isSelf ? "Your role" : `${member.first_name}’s role`} changed in the meantime`
        : `${subject} still ${as(seen.role)}`,
      { description: messageOf(error) },
    );

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (takesLonger) return submitWithProof();
    onClose();
    if (role === member.role) return;
    // The list shows the new role already; should the API refuse, it goes back to the old one, and we say why.
    change.mutateAsync(role).then(done, failed);
  }

  /** Stays open until it is done, since the person may have to confirm that it's them. */
  async function submitWithProof() {
    try {
      await change.mutateAsync(role);
    } catch (error) {
      onClose();
      return failed(error);
    }
    onClose();
    done();
  }

  return (
    <form onSubmit={submit} className="space-y-4">
      <RoleCards value={role} onValueChange={setRole} roles={rolesToGive(viewer)} />
      {isSelf && outranks(member.role, role) && (
        <p role="status" className="rounded-md bg-sunken px-3 py-2 text-ink-soft">
          You can&apos;t undo this yourself: you’ll be {roleWithArticle(role)} until someone with a higher role changes
          it.
        </p>
      )}
      {takesLonger && (
        <p className="text-xs text-ink-soft">All owners get an email about a change of who owns the team.</p>
      )}
      <DialogActions>
        <Button look="secondary" onClick={onClose}>
          Cancel
        </Button>
        <Button type="submit" pending={takesLonger && change.isPending}>
          Change role
        </Button>
      </DialogActions>
    </form>
  );
}
