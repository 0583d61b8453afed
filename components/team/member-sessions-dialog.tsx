"use client";

import { ConfirmDialog } from "@/components/patterns/confirm-dialog";
import { toast } from "@/components/ui/toast";
import { endMemberSessions } from "@/lib/browser/team";
import { fullName } from "@/lib/full-name";
import type { MemberDialogProps } from "./member-dialog-props";

export function MemberSessionsDialog({ viewer, member, open, onOpenChange, returnFocus }: MemberDialogProps) {
  const name = fullName(member);

  async function confirm() {
    await endMemberSessions(viewer.teamId, member.id);
    onOpenChange(false);
    toast.success(`Ended ${name}’s sessions in ${viewer.teamName}`);
  }

  return (
    <ConfirmDialog
      open={open}
      onOpenChange={onOpenChange}
      returnFocus={returnFocus}
      title={`End ${name}’s sessions?`}
      text={`They’re logged out of ${viewer.teamName} on every device and API client, and can log in again. They stay on the team, and their sessions in other teams go on.`}
      action="End sessions"
      onConfirm={confirm}
    />
  );
}
