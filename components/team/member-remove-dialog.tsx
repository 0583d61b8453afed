"use client";

import { ConfirmDialog } from "@/components/patterns/confirm-dialog";
import { toast } from "@/components/ui/toast";
import { useRemoveUser } from "@/lib/browser/team";
import { fullName } from "@/lib/full-name";
import type { MemberDialogProps } from "./member-dialog-props";

export function MemberRemoveDialog({ viewer, member, open, onOpenChange, returnFocus }: MemberDialogProps) {
  const remove = useRemoveUser(viewer.teamId, member.id);
  const name = fullName(member);

  async function confirm() {
    await remove.mutateAsync();
    onOpenChange(false);
    toast.success(`Removed ${name} from ${viewer.teamName}`);
  }

  return (
    <ConfirmDialog
      open={open}
      onOpenChange={onOpenChange}
      returnFocus={returnFocus}
      title={`Remove ${name}?`}
      text={`They lose access to ${viewer.teamName} right away: their roles on its applications end, and so do their sessions here. What they created stays: applications, and credentials, which keep working.`}
      action="Remove from team"
      onConfirm={confirm}
    />
  );
}
