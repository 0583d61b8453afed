"use client";

import { ConfirmDialog } from "@/components/patterns/confirm-dialog";
import { toast } from "@/components/ui/toast";
import { useRemoveUser } from "@/lib/client/team";
import type { MemberDialogProps } from "./member-dialog-props";
import { fullName } from "./user-name";

export function InviteCancelDialog({ viewer, member, open, onOpenChange, returnFocus }: MemberDialogProps) {
  const cancel = useRemoveUser(viewer.teamId, member.id);
  const name = fullName(member);

  async function confirm() {
    await cancel.mutateAsync();
    onOpenChange(false);
    toast.success(`${name} is not invited any more`);
  }

  return (
    <ConfirmDialog
      open={open}
      onOpenChange={onOpenChange}
      returnFocus={returnFocus}
      title={`Cancel the invite of ${name}?`}
      text={`The link that we mailed to ${member.email} stops working. You can invite them again whenever you like.`}
      action="Cancel invite"
      dismiss="Keep it"
      onConfirm={confirm}
    />
  );
}
