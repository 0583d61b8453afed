"use client";

import { ConfirmDialog } from "@/components/patterns/confirm-dialog";
import { toast } from "@/components/ui/toast";
import { useRemoveUser } from "@/lib/browser/team";
import { fullName } from "@/lib/full-name";
import type { MemberDialogProps } from "./member-dialog-props";

export function InviteCancelDialog({ viewer, member, open, onOpenChange, returnFocus }: MemberDialogProps) {
  const cancel = useRemoveUser(viewer.teamId, member.id);
  const name = fullName(member);

  async function confirm() {
    await cancel.mutateAsync();
    onOpenChange(false);
    toast.success(`Canceled ${name}’s invite`);
  }

  return (
    <ConfirmDialog
      open={open}
      onOpenChange={onOpenChange}
      returnFocus={returnFocus}
      title={`Cancel the invite for ${name}?`}
      text={`The link we emailed to ${member.email} stops working. You can invite them again anytime.`}
      action="Cancel invite"
      dismiss="Keep it"
      onConfirm={confirm}
    />
  );
}
